/** `<pre>` as a fence. */
import { attributeOf, childElements, classNames, nodeText, type PageElement } from './tree'

/** By the spaces that all lines with words have, as reveal.js does with `data-trim`. */
function unindented(text: string): string {
  const lines = text.replace(/^(?:[ \t]*\n)+|\s+$/g, '').split('\n')
  const indents = lines.filter((line) => line.trim() !== '').map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0)
  const least = Math.min(...indents)
  return lines.map((line) => line.slice(Number.isFinite(least) ? least : 0).trimEnd()).join('\n')
}

/** Classes of highlighters and of reveal.js that are no language. */
const NO_LANGUAGE =
  /^(hljs|fragment|fade-\S+|r-\S+|stretch|trim|wrap|line-numbers|code-wrapper|prettyprint|highlight|current-visible|lang|language)$/

export function fenceOf(pre: PageElement): string {
  const code = childElements(pre).find(({ tagName }) => tagName === 'code')
  const text = unindented(nodeText(code ?? pre).replace(/\r\n?/g, '\n'))
  const names = [...(code ? classNames(code) : []), ...classNames(pre)].filter((each) => !NO_LANGUAGE.test(each))
  const language = names[0]?.replace(/^lang(?:uage)?-/, '') ?? ''
  const lines = code && attributeOf(code, 'data-line-numbers')
  const from = code && attributeOf(code, 'data-ln-start-from')
  const numbers = lines === undefined ? '' : ` [${from ? `${from}: ${shifted(lines, Number(from) - 1)}` : lines}]`
  const marks = '`'.repeat(Math.max(3, 1 + Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))))
  return `${marks}${/^[\w+#-]+$/.test(language) ? language : 'text'}${numbers}\n${text}\n${marks}`
}

/** reveal.js counts the lines that stand out from 1, wherever their numbers begin. */
const shifted = (lines: string, by: number): string => lines.replace(/\d+/g, (line) => `${Number(line) + by}`)
