/**
 * Where formulas stand in a text: `$…$` and `$$…$$` as Pandoc reads them, LaTeX' `\(…\)`, `\[…\]` and environments, and
 * GitHub's fence `math` and `` $`…`$ ``. Sums of money, escaped brackets and code are none.
 */

export interface FormulaMatch {
  /** With its delimiters. */
  raw: string
  tex: string
  /** Where `tex` begins in `raw`. */
  at: number
  /** On a line of its own. */
  display: boolean
}

/** Whether what stands between delimiters that mean other things as well is a formula. */
type Judge = (tex: string, after: string) => boolean

interface Form {
  pattern: RegExp
  display: boolean
  unless?: Judge
}

/** No empty line, and none that separates slides or begins the notes: a formula that is not closed swallows neither. */
const INSIDE = String.raw`(?:(?!\n[ \t]*(?:\n|-{2,}[ \t]*\n|notes?[^\S\n]*[:\uff1a]))[\s\S])`
const LINE_END = String.raw`[ \t]*(?:\n+|$)`

const SIGNS = /[\\^_{}=<>+|]/
const WORD = /\p{L}{2}/u

/** `$5, or 5$`, `$HOME/$PATH`: words without any sign of TeX, with digits before or letters behind. */
const isMoney: Judge = (tex, after) =>
  !SIGNS.test(tex) && WORD.test(tex) && (/^[\d.,]+\s/.test(tex) || /^\p{L}/u.test(after))

/** `\(see below\)` and `\[sic\]` are brackets, escaped. */
const isInBrackets: Judge = (tex) => !SIGNS.test(tex) && (WORD.test(tex) || !/\p{L}/u.test(tex))

const isInSquareBrackets: Judge = (tex) => !SIGNS.test(tex)

const INLINE: Form[] = [
  { pattern: /^\$\$(?!\$)((?:(?!\n[ \t]*\n)(?:\\[\s\S]|[^$\\]))+)\$\$/, display: true },
  { pattern: /^\$`([^`\n]+)`\$/, display: false },
  {
    pattern: /^\$(?=[^\s$])((?:(?!\n[ \t]*\n)(?:\\[\s\S]|[^$\\]))*)(?<=[^\s\\]|\\[\s\S])\$(?!\d)/,
    display: false,
    unless: isMoney,
  },
  { pattern: new RegExp(String.raw`^\\{1,2}\((${INSIDE}+?)\\{1,2}\)`), display: false, unless: isInBrackets },
  { pattern: new RegExp(String.raw`^\\{1,2}\[(${INSIDE}+?)\\{1,2}\]`), display: true, unless: isInSquareBrackets },
]

const ENVIRONMENTS = '(?:equation|align|gather|multline|eqnarray|displaymath|math)\\*?'

const BLOCK: Form[] = [
  { pattern: new RegExp(String.raw`^ {0,3}\$\$(?!\$)(${INSIDE}+?)\$\$${LINE_END}`), display: true },
  {
    pattern: new RegExp(String.raw`^ {0,3}\\{1,2}\[(${INSIDE}+?)\\{1,2}\]${LINE_END}`),
    display: true,
    unless: isInSquareBrackets,
  },
  {
    pattern: new RegExp(String.raw`^ {0,3}(\\begin\{(${ENVIRONMENTS})\}${INSIDE}+?\\end\{\2\})${LINE_END}`),
    display: true,
  },
  {
    pattern: new RegExp(
      String.raw`^ {0,3}(?<f>${'`'}{3,}|~{3,})[ \t]*math[ \t]*\n(?<t>[\s\S]*?)\n {0,3}\k<f>${LINE_END}`,
    ),
    display: true,
  },
]

/** The formula that a text begins with, in a line. */
export const formulaInLine = (text: string): FormulaMatch | undefined => firstOf(INLINE, text)

/** The formula that fills the lines a text begins with. */
export const formulaOfLines = (text: string): FormulaMatch | undefined => firstOf(BLOCK, text)

function firstOf(forms: readonly Form[], text: string): FormulaMatch | undefined {
  for (const { pattern, display, unless } of forms) {
    const match = pattern.exec(text)
    const tex = match?.groups?.t ?? match?.[1]
    if (!match || !tex?.trim()) continue
    const [raw] = match
    if (!unless?.(tex, text.slice(raw.length))) return { raw, tex, at: raw.indexOf(tex), display }
  }
  return undefined
}

/** Where a formula of lines begins in what would be a paragraph to its next empty line. */
export function nextFormulaOfLines(text: string): number | undefined {
  const end = /\n[ \t]*\n/.exec(text)?.index ?? text.length
  for (const { index } of text.slice(0, end).matchAll(/\n(?= {0,3}(?:\$\$|\\{1,2}\[|\\begin\{))/g)) {
    if (formulaOfLines(text.slice(index + 1))) return index + 1
  }
  return undefined
}

/** A text with all formulas of its lines as letters: no mark of emphasis is one inside of them. */
export function withoutFormulas(text: string): string {
  let masked = ''
  let at = 0
  for (const match of text.matchAll(/\\?[$]|\\{1,2}[[(]/g)) {
    if (match.index < at || match[0] === '\\$') continue
    const found = formulaInLine(text.slice(match.index))
    if (!found) continue
    masked += text.slice(at, match.index) + 'x'.repeat(found.raw.length)
    at = match.index + found.raw.length
  }
  return masked + text.slice(at)
}
