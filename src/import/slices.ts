/** A Markdown deck cut at its separators. */
import { codeApart } from './code-apart'

export interface SeparatorPatterns {
  separator?: string | undefined
  vertical?: string | undefined
  /** Where the notes of a slide begin, besides `Note:`. */
  notes?: string | undefined
}

interface Part {
  text: string
  line: number
}

/** Patterns that decks use, the first of which occurs; three empty lines at last. */
const USUAL = ['^\\r?\\n?---[ \\t]*$', '^===+[ \\t]*$', '^##==##[ \\t]*$', '^____*[ \\t]*$', '\\n\\n\\n\\n']

export function slice(text: string, { separator, vertical }: SeparatorPatterns): Part[] {
  const { text: plain, restore } = codeApart(closed(text))
  const usual = USUAL.find((each) => new RegExp(each, 'm').test(plain)) ?? USUAL[0]
  const inner = vertical ?? (separator || usual === USUAL[0] ? '^----[ \\t]*$|^--[ \\t]*$|^-v-$' : '^--[ \\t]*$')
  const pattern = new RegExp([separator ?? usual, inner].join('|'), 'gm')
  const parts: Part[] = []
  let at = 0
  const add = (end: number) => {
    const part = restore(plain.slice(at, end))
    const empty = /^\s*/.exec(part)?.[0].split('\n').length ?? 1
    parts.push({ text: part, line: lineAt(restore(plain.slice(0, at))) + empty - 1 })
  }
  for (const match of plain.matchAll(pattern)) {
    add(match.index)
    at = match.index + Math.max(1, match[0].length)
  }
  add(plain.length)
  return parts.filter((part) => part.text.trim() !== '')
}

/** A fence that runs to the end of the file is closed there. */
const closed = (text: string) =>
  (text.match(/^ {0,3}```[^`\n]*$/gm)?.length ?? 0) % 2 === 1 ? `${text.trimEnd()}\n\`\`\`\n` : text

const lineAt = (before: string): number => before.split('\n').length
