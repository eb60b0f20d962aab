/** What stands behind the marks of a fence of code: its language and, as reveal.js writes them, the lines of its steps. */

/** Lines from 1, both ends included. */
export interface LineRange {
  from: number
  to: number
}

export interface CodeInfo {
  /** As written; empty when none is. */
  language: string
  /** Lines that stand out, step by step; an empty step is all of them. Empty when no lines were named. */
  steps: LineRange[][]
  /** The number of the first line; undefined when lines have no numbers. */
  start: number | undefined
  /** Whatever else stands there, which nothing reads. */
  rest: string
}

/** https://revealjs.com/code/: `[1-2|3|4]`, `[5: 1,3]`, `[]` for numbers alone. */
const LINES = /\[\s*(?:(\d+)\s*:)?([\s\d|,-]*)\]/

export function readCodeInfo(info = ''): CodeInfo {
  const match = LINES.exec(info)
  const plain = match ? `${info.slice(0, match.index)} ${info.slice(match.index + match[0].length)}` : info
  const [language = '', ...rest] = plain.trim().split(/\s+/)
  const [, first, lines = ''] = match ?? []
  return {
    language,
    steps: lines.trim() ? lines.split('|').map(rangesOf) : [],
    start: match ? Number(first ?? 1) : undefined,
    rest: rest.join(' '),
  }
}

function rangesOf(step: string): LineRange[] {
  return step
    .split(',')
    .filter((each) => each.trim() !== '')
    .map((each) => {
      const [from, to = from] = each.split('-').map(Number)
      return { from: from ?? Number.NaN, to: to ?? Number.NaN }
    })
}

/** The first range that the code does not have, or that is none. */
export function missingRange({ steps, start = 1 }: CodeInfo, lines: number): LineRange | undefined {
  const isThere = ({ from, to }: LineRange) => from >= start && to >= from && to < start + lines
  return steps.flat().find((range) => !isThere(range))
}
