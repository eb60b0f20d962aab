/** Raw HTML on a slide: pairs of a few elements, written so that every parser reads them alike. */
import { cellsOf, childrenOf } from '../markdown/locate'
import type { BoxToken, DeckToken, HtmlToken, SourceFile } from '../model'
import type { Problem } from '../problem'
import { ELEMENT_OPTIONS } from '../slide/effects'
import { isLanguage } from '../yaml/fields'
import { tagAttributes } from './attributes'
import { markdownInstead } from './markdown-instead'

/** Elements that may be written as HTML: no script, no style, nothing a content policy would stop unseen. */
const ELEMENTS = [
  'abbr',
  'b',
  'cite',
  'del',
  'em',
  'i',
  'ins',
  'kbd',
  'mark',
  'q',
  's',
  'small',
  'strong',
  'sub',
  'sup',
]

const ALLOWED = `HTML allowed: ${['br', ...ELEMENTS].join(', ')}, with no attribute but title and lang; img, span, div, figure and details, with a class.`

const BREAK = /^<br ?\/?>$/i
const OPENING = /^<([a-z]+)((?: (?:title|lang)="[^"<>]*")*)>$/i
const CLOSING = /^<\/([a-z]+)>$/i

type Report = (rule: string, token: DeckToken, message: string, hint: string) => void

/**
 * Reports `html-unsupported` (any other element, attribute or way to write a tag, and HTML that fills lines of its own),
 * `html-unclosed` (a tag without its partner in the same paragraph, cell or mark) and `comment-tail` (words behind a
 * comment that Markdown takes for HTML). Comments have been taken out of the tokens' `text`.
 */
export function checkHtml(file: SourceFile, tokens: readonly DeckToken[]): Problem[] {
  const problems: Problem[] = []
  const report: Report = (rule, token, message, hint) => {
    const length = token.raw.split('\n', 1)[0]?.length || 1
    const offset = token.offset ?? -1
    problems.push({ rule, severity: 'error', file: file.path, offset, length, message, hint })
  }
  visit(tokens, report)
  return problems
}

/** Styles and the like, which one medium of four would have. */
function checkBox(token: BoxToken, report: Report): void {
  const wrong = [...tagAttributes(token.open).keys()].some((name) => !ELEMENT_OPTIONS.includes(name))
  if (wrong) unsupported(token, token.open, report)
}

interface Open {
  name: string
  token: DeckToken
  refused: boolean
}

function visit(tokens: readonly DeckToken[], report: Report): void {
  const open: Open[] = []
  for (const token of tokens) {
    if (token.type === 'table') for (const cell of cellsOf(token)) visit(cell, report)
    else visit(childrenOf(token), report)
    if (token.type === 'box') checkBox(token, report)
    // An open comment is a problem already.
    if (token.type !== 'html' || /^\s*$|<!--/.test(token.text)) continue
    if (token.block) block(token, report)
    else tag(token, open, report)
  }
  for (const { name, token } of open.filter(({ refused }) => !refused))
    unclosed(token, `"<${name}>" is not closed in the text it begins in.`, report)
}

/** A tag in a line of text. */
function tag(token: HtmlToken, open: Open[], report: Report): void {
  const { text } = token
  if (BREAK.test(text)) return
  const name = /^<\/?([a-z][\w-]*)/i.exec(text)?.[1]?.toLowerCase() ?? ''
  const closes = text.startsWith('</')
  const partner = closes && open.at(-1)?.name === name ? open.pop() : undefined
  // One slip is one problem: the end of what was refused is none of its own.
  if (partner?.refused) return
  const refused = !ELEMENTS.includes(name) || !(closes ? CLOSING : OPENING).test(text) || !soundLanguage(text)
  if (refused) unsupported(token, text, report)
  else if (closes && !partner) unclosed(token, `"${text}" closes what is not open here.`, report)
  if (!closes && name) open.push({ name, token, refused })
}

function soundLanguage(text: string): boolean {
  const lang = / lang="([^"]*)"/i.exec(text)?.[1]
  return lang === undefined || isLanguage(lang)
}

/** Lines that begin with a tag or a comment: Markdown does not look into them. */
function block(token: HtmlToken, report: Report): void {
  const raw = token.raw
  const at = raw.lastIndexOf('-->') + 3
  const tail = raw.slice(at).trim()
  if (/^ {0,3}<!--/.test(raw) && at > 2 && tail && !tail.startsWith('<')) {
    const start = at + raw.slice(at).indexOf(tail)
    const place = { ...token, raw: tail, offset: (token.offset ?? 0) + start }
    const message = 'These words stand behind a comment at the beginning of a line, so Markdown would not read them.'
    report('comment-tail', place, message, 'Put the comment behind the words, or on a line of its own.')
    return
  }
  unsupported(token, /<[^>\n]*>?/.exec(token.text)?.[0] ?? raw.trim(), report)
}

function unsupported(token: DeckToken, written: string, report: Report): void {
  const name = /^<\/?([a-z]+\d?)/i.exec(written)?.[1]?.toLowerCase() ?? ''
  const known = ELEMENTS.includes(name) || name === 'br'
  const message = `The HTML "${written}" would not hold in all media the deck is published in.`
  const hint = `${known ? 'Write it in a line of text, plainly.' : markdownInstead(name)} ${ALLOWED}`
  const index = Math.max(0, token.raw.indexOf(written))
  report('html-unsupported', { ...token, raw: written, offset: (token.offset ?? 0) + index }, message, hint)
}

function unclosed(token: DeckToken, message: string, report: Report): void {
  const hint = 'Write both tags in the same paragraph, list item or cell, one inside the other; or use Markdown.'
  report('html-unclosed', token, `${message} Everything after it would change with it.`, hint)
}
