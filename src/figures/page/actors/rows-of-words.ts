/** Words with stresses, `**in May** by telephone`, in rows that have room. */
import { widthOf } from '../measure'
import type { Run } from '../parts'

/** A row of words and how wide it is, px. */
interface WordsRow {
  runs: Run[]
  width: number
  /** Within marks of quotation, in the face of the text. */
  isSerif: boolean
}

/** What stands between two spaces, in pieces of one weight. */
type Word = readonly { text: string; weight: number }[]

interface Look {
  size: number
  face: string | undefined
}

/** Author's rows, each broken where it is wider than `room` px; what is quoted is set as text is, in the serif face. */
export function rowsOfWords(text: string, size: number, room = Number.POSITIVE_INFINITY): WordsRow[] {
  let isOpen = false
  return text
    .trim()
    .split('\n')
    .flatMap((row) => {
      isOpen ||= row.trim().startsWith('“')
      const isSerif = isOpen
      if (row.trim().endsWith('”')) isOpen = false
      const look = { size, face: isSerif ? 'Source Serif 4' : undefined }
      return broken(wordsIn(row), look, room).map((words) => ({
        runs: runsOf(words),
        width: width(words, look),
        isSerif,
      }))
    })
}

/** What is heard of it. */
export const plain = (text: string): string => text.replaceAll('**', '').replace(/\s+/g, ' ').trim()

function wordsIn(row: string): Word[] {
  let weight = 400
  return row
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => {
      const pieces = word.split('**').map((text, index) => {
        if (index > 0) weight = 1000 - weight
        return { text, weight }
      })
      return pieces.filter(({ text }) => text !== '')
    })
}

const width = (words: readonly Word[], { size, face }: Look) =>
  words.flat().reduce((sum, { text, weight }) => sum + widthOf(text, size, weight, face), 0) +
  Math.max(0, words.length - 1) * widthOf(' ', size, 400, face)

function broken(words: readonly Word[], look: Look, room: number): Word[][] {
  const rows: Word[][] = []
  for (const word of words) {
    const last = rows.at(-1)
    if (last && width([...last, word], look) <= room) last.push(word)
    else rows.push([word])
  }
  return rows
}

function runsOf(words: readonly Word[]): Run[] {
  const pieces = words.flatMap((word, at) =>
    word.map(({ text, weight }, index) => ({ text: at > 0 && index === 0 ? ` ${text}` : text, weight })),
  )
  return pieces.reduce<Run[]>((runs, piece) => {
    const last = runs.at(-1)
    if (last?.weight === piece.weight) last.text += piece.text
    else runs.push({ ...piece })
    return runs
  }, [])
}
