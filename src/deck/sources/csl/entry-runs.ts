/** The mark-up that citeproc-js writes, read into runs of text. */
import { decodeHTMLStrict } from 'entities'
import type { EntryMark, EntryRun } from '../reference'

const MARKS: Record<string, EntryMark> = {
  i: 'italic',
  em: 'italic',
  b: 'bold',
  sup: 'sup',
  sub: 'sub',
  'x-title': 'title',
  'x-date': 'date',
  'x-address': 'address',
}

type Level = EntryMark | 'upright' | 'left-out' | undefined

/** Runs of one entry. Left out is what a style sets in the margin: the number or label that the deck has its own for. */
export function runsOf(markup: string): EntryRun[] {
  const runs: EntryRun[] = []
  const levels: Level[] = []
  for (const piece of markup.split(/(<[^<>]*>)/)) {
    if (/^<\//.test(piece)) levels.pop()
    else if (piece.startsWith('<')) levels.push(levelOf(piece))
    else append(runs, decodeHTMLStrict(piece).replace(/\s*\n\s*/g, ' '), levels)
  }
  return trimmed(runs)
}

function levelOf(tag: string): Level {
  if (tag.includes('csl-left-margin')) return 'left-out'
  if (tag.includes('small-caps')) return 'small-caps'
  if (/font-style:\s*normal/.test(tag)) return 'upright'
  return MARKS[/^<([\w-]+)/.exec(tag)?.[1] ?? '']
}

function append(runs: EntryRun[], text: string, levels: readonly Level[]): void {
  if (text === '' || levels.includes('left-out')) return
  const upright = levels.lastIndexOf('upright')
  const set = levels.filter((level, index) => level !== 'italic' || index > upright)
  const marks = [...new Set(set.filter((level): level is EntryMark => level !== undefined && level !== 'upright'))]
  const last = runs.at(-1)
  if (last && last.marks.join() === marks.join()) last.text += text
  else runs.push({ text, marks })
}

function trimmed(runs: readonly EntryRun[]): EntryRun[] {
  const last = runs.length - 1
  const cut = runs.map(({ text, marks }, index) => {
    const start = index === 0 ? text.trimStart() : text
    return { text: index === last ? start.trimEnd() : start, marks }
  })
  return cut.filter(({ text }) => text !== '')
}
