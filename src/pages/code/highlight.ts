/** Code in colours, drawn when the deck is built; what reaches a reader is spans. */
import hljs from 'highlight.js'
import { isLanguage } from '../../deck/code/languages'
import { escapeMarkup } from '../../deck/text/escape-markup'

/** The few kinds of words that are told apart, by highlight.js' scopes (https://highlightjs.readthedocs.io, css-classes-reference). */
const CLASSES: Readonly<Record<string, string>> = {
  keyword: 'ck',
  built_in: 'ck',
  literal: 'cs',
  number: 'cs',
  string: 'cs',
  regexp: 'cs',
  symbol: 'cs',
  char: 'cs',
  addition: 'cs',
  comment: 'cc',
  quote: 'cc',
  doctag: 'cc',
  meta: 'cc',
  deletion: 'cc',
  name: 'ck',
  'selector-tag': 'ck',
}

/** Each line of a code as markup, every span closed where its line ends. Code of no known language is only escaped. */
export function highlightedLines(text: string, language: string): string[] {
  if (!isLanguage(language)) return text.split('\n').map(escapeMarkup)
  const { value } = hljs.highlight(text, { language, ignoreIllegals: true })
  return splitLines(value)
}

const TAG = /<span class="([^"]*)">|<\/span>|\n/g

function splitLines(markup: string): string[] {
  const lines = ['']
  const open: string[] = []
  let from = 0
  const add = (more: string) => lines.push((lines.pop() ?? '') + more)
  for (const match of markup.matchAll(TAG)) {
    add(markup.slice(from, match.index))
    from = match.index + match[0].length
    if (match[0] === '\n') {
      add(closing(open))
      lines.push(open.filter(Boolean).join(''))
    } else if (match[1] === undefined) add(open.pop() ? '</span>' : '')
    else {
      open.push(opening(match[1]))
      add(open.at(-1) ?? '')
    }
  }
  add(markup.slice(from))
  return lines
}

const closing = (open: readonly string[]) =>
  open
    .filter(Boolean)
    .map(() => '</span>')
    .join('')

/** `hljs-title function_` and the like; a scope that is told apart from nothing opens nothing. */
function opening(scopes: string): string {
  const scope = scopes.split(' ')[0]?.replace(/^hljs-/, '') ?? ''
  const name = CLASSES[scope]
  return name ? `<span class="${name}">` : ''
}
