/** Formulas as tokens of marked's. */
import type { TokenizerAndRendererExtension } from 'marked'
import type { FormulaToken } from '../model'
import { type FormulaMatch, formulaInLine, formulaOfLines, nextFormulaOfLines } from './delimiters'
import { drawFormula } from './mathml'

const DELIMITER = /\$|\\{1,2}[[(]/

export const formulaInText: TokenizerAndRendererExtension = {
  name: 'formula',
  level: 'inline',
  start: (src) => (DELIMITER.test(src) ? src.search(DELIMITER) : undefined),
  tokenizer: (src) => tokenOf(formulaInLine(src), false),
}

export const formulaOfBlock: TokenizerAndRendererExtension = {
  name: 'formula',
  level: 'block',
  start: nextFormulaOfLines,
  tokenizer: (src) => tokenOf(formulaOfLines(src), true),
}

function tokenOf(found: FormulaMatch | undefined, block: boolean): FormulaToken | undefined {
  if (!found) return undefined
  const drawn = drawFormula(found.tex, found.display)
  const { mathml, words, styles } = 'mathml' in drawn ? drawn : { mathml: '', words: found.tex, styles: [] }
  return { type: 'formula', ...found, block, text: words, mathml, styles }
}
