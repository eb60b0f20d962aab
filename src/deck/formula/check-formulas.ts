/** What is wrong with formulas, at the place in their source. */
import { walk } from '../markdown/locate'
import type { DeckToken, FormulaToken, SourceFile } from '../model'
import { errorAt, type Problem, type ProblemText } from '../problem'
import type { Slice } from '../slide/split'
import { unseenIn } from '../text/characters'
import { isInMathFont } from './letters'
import { drawFormula } from './mathml'

/**
 * Reports `formula-syntax` (TeX that cannot be read, where it cannot), `formula-colour` (colours, of which nobody knows
 * whether they can be read in the dark) and `letter-missing` (letters that neither the font of formulas nor the deck's has).
 */
export function checkFormulas(file: SourceFile, tokens: readonly DeckToken[]): Problem[] {
  return walk(tokens).flatMap((token) => {
    if (token.type !== 'formula') return []
    const drawn = drawFormula(token.tex, token.display)
    if ('at' in drawn) return [problemAt(file, token, drawn.at, syntax(drawn.message))]
    const colour = drawn.isColoured ? [problemAt(file, token, colourIn(token.tex), COLOUR)] : []
    const letter = [...token.tex].find((each) => !isInMathFont(each))
    const missing = letter ? [problemAt(file, token, token.tex.indexOf(letter), unreadable(letter))] : []
    return [...colour, ...missing]
  })
}

/** Reports `formula-unclosed`. `prose` is the file's text with its code, comments and formulas blank. */
export function checkDollars(file: SourceFile, prose: string, { start, end }: Slice): Problem[] {
  return [...prose.slice(start, end).matchAll(/(?<![\\$])\$\$(?!\$)/g)].map(({ index }) =>
    errorAt({ file: file.path, start: start + index, end: start + index + 2 }, UNCLOSED),
  )
}

/** The whole command, or the one letter. */
function problemAt(file: SourceFile, { offset = -1, raw, at, tex }: FormulaToken, place: number, text: ProblemText) {
  const isWhole = offset >= 0 && file.text.startsWith(raw, offset)
  const start = isWhole ? offset + at + place : offset
  const length = isWhole ? (/^(?:\\[a-z]+|.)/i.exec(tex.slice(place))?.[0].length ?? 1) : 1
  return errorAt({ file: file.path, start, end: start + length }, text)
}

const colourIn = (tex: string) => Math.max(0, tex.search(/\\[a-z]*colou?r/i))

const syntax = (message: string): ProblemText => ({
  rule: 'formula-syntax',
  message: `TeX cannot be read here: ${message.charAt(0).toLowerCase()}${message.slice(1)}. The formula would be missing.`,
  hint: 'Write it as TeX and AMS have it: https://temml.org/docs/en/supported lists what is known. For a dollar sign write "\\$", in formulas "\\%" for per cent.',
})

const COLOUR: ProblemText = {
  rule: 'formula-colour',
  message: 'Colours of a formula would be hard to read in the dark or on paper.',
  hint: 'Leave the colour out; \\boxed{…}, \\underbrace{…}_{…} and \\mathbf{…} stress a part.',
}

const UNCLOSED: ProblemText = {
  rule: 'formula-unclosed',
  message:
    'These two dollar signs begin or end a formula without a partner in the same paragraph: its source would be shown.',
  hint: 'Close it with "$$" before the next empty line. For the signs themselves write "\\$\\$".',
}

const unreadable = (letter: string): ProblemText => ({
  rule: 'letter-missing',
  message: `No font of the deck has "${letter}"${unseenIn(letter) ? ', which nobody sees,' : ''} so it would look different on every machine, or be a box.`,
  hint: 'Write it in words, or with a letter of TeX: \\alpha, \\to, \\infty.',
})
