/** A fence of code as the page shows it: lines, and the steps at which some of them stand out. */
import { type LineRange, readCodeInfo } from '../../deck/code/code-info'
import type { CodeToken } from '../../deck/model'
import type { Strings } from '../../strings/strings'
import { attributes, type Html, html, trusted } from '../html'
import { highlightedLines } from './highlight'

/**
 * The `pre` element. Each step but the first is an empty fragment before the lines; a line bears `on0`, `on1`, … for the
 * steps in which it stands out, and style does the rest, so that a page without scripts shows all of it alike.
 */
export function codeBlock({ text, lang, attributes: own = {} }: CodeToken, strings: Strings['page']): Html {
  const { language, steps, start } = readCodeInfo(lang)
  const numbered = start !== undefined
  const classes = ['code', steps.length > 0 && 'code-steps', numbered && 'numbered', own.class].filter(Boolean)
  const first = start ?? 1
  const lines = highlightedLines(text, language).map((line, index) => {
    const on = steps.flatMap((step, n) => (stands(step, first + index) ? [`on${n}`] : []))
    const values = { class: ['line', ...on].join(' '), 'data-line': numbered && first + index }
    return html`<span${attributes(values)}>${trusted(line)}\n</span>`
  })
  const marks = steps
    .slice(1)
    .map((step) => html`<i class="fragment code-step" data-says="${said(step, strings)}"></i>`)
  const name = attributes({ class: language && `language-${language}` })
  return html`<pre${attributes({ ...own, class: classes.join(' ') })}><code${name}>${marks}${lines}</code></pre>\n`
}

/** A step that names no line is about all of them. */
const stands = (step: readonly LineRange[], line: number) =>
  step.length === 0 || step.some(({ from, to }) => line >= from && line <= to)

function said(step: readonly LineRange[], { codeLines, allCodeLines, range }: Strings['page']): string {
  const named = step.map(({ from, to }) => (from === to ? String(from) : range(from, to)))
  return step.length === 0 ? allCodeLines : codeLines(named.join(', '))
}
