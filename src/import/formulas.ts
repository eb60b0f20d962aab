/** Formulas of a text as TeX has them, put aside so that nothing in them is read as anything else. */
import { decodeHTMLStrict } from 'entities'
import type { Lose } from './lose'

/** What MathJax and KaTeX draw; money such as "$5 and $10" is none. */
export const FORMULA =
  /\$\$[\s\S]+?\$\$|\\\\?\[(?!\d+\])[^[]*?(?:\[[^\]]*\][^[]*?)*?\\\\?\]|\\\\?\([^\n]+?\\\\?\)|\$(?![\s$])[^$\n]*[^$\s\\]\$(?!\d)|\\begin\{(\w+\*?)\}[\s\S]+?\\end\{\1\}/g
const PLACE = /\ue002(\d+)\ue003/g

interface Apart {
  text: string
  /** Puts the formulas back. */
  restore(text: string): string
}

/** Code has been put aside before. Of Markdown, another reader took backslashes first. */
export function formulasApart(text: string, lose: Lose, isMarkdown: boolean): Apart {
  const kept: string[] = []
  const put = (written: string) =>
    `\ue002${kept.push(texOf(isMarkdown ? unescaped(written) : written, lose)) - 1}\ue003`
  const plain = text.replace(FORMULA, put)
  return { text: plain, restore: (changed) => changed.replace(PLACE, (_, at) => kept[Number(at)] ?? '') }
}

/** As Markdown leaves what was written for it: one of two backslashes. */
const unescaped = (written: string): string =>
  /^\\\\[[(]|\\\\(?:\\\\|[#_%&{}|,;!])/.test(written) ? written.replace(/\\([!-/:-@[-`{-~])/g, '$1') : written

/** MathJax takes signs of TeX in `\text{…}` as they are. */
const inTextMode = (tex: string): string =>
  tex.replace(/\\(?:text|textrm|textbf|textit|texttt|mbox)\{[^{}]*\}/g, (words) =>
    words.replace(/(?<!\\)[_#&%]/g, '\\$&'),
  )

/** As MathJax gets it from a page: entities are signs. Colours go, and per cents are no comments. */
export function texOf(written: string, lose: Lose): string {
  const tex = decodeHTMLStrict(written).replace(/(?<!\\)%(?=[^\n]*\S)/g, '\\%')
  const plain = inTextMode(tex).replace(/\\(?:text)?color\s*(?:\[[^\]]*\])?\{[^{}]*\}/g, '')
  if (plain !== inTextMode(tex)) lose('the colours of a formula')
  return plain
}

/** Those around a place of a text, as words of code: TeX that cannot be drawn is at least seen. */
export function formulaAt(text: string, offset: number): { offset: number; found: string } | undefined {
  const match = [...text.matchAll(FORMULA)].find(
    ({ index, 0: whole }) => index <= offset && offset < index + whole.length,
  )
  return match && { offset: match.index, found: match[0] }
}
