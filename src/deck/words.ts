/** Checks on inline marks: bracketed spans, raw HTML and links, wherever they stand on a slide. */
import { walk } from './locate'
import type { DeckToken, SourceFile, SpanToken } from './model'
import { type Problem, suggest } from './problem'

const SPAN_CLASSES = ['ring', 'under', 'fragment', 'muted', 'number', 'where', 'kz', 'us', 'ru', 'cn', 'ca', 'other']
const SPAN_OPTIONS = ['fix', 'lang']

/** Elements that may be written as HTML: no script, no style, nothing a content policy would stop unseen. */
const HTML = [
  'abbr',
  'b',
  'br',
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

/** Reports `span-class-unknown`, `span-option-unknown`, `html-unsupported` and `link-unsafe`. */
export function checkWords(file: SourceFile, tokens: readonly DeckToken[]): Problem[] {
  return [...walk(tokens)].flatMap((token) => {
    const finding = findingOf(token)
    if (!finding) return []
    const length = token.raw.split('\n', 1)[0]?.length ?? 1
    return [{ severity: 'error' as const, file: file.path, offset: token.offset ?? -1, length, ...finding }]
  })
}

type Finding = Pick<Problem, 'rule' | 'message' | 'hint'>

function findingOf(token: DeckToken): Finding | undefined {
  if (token.type === 'span') return spanFinding(token as unknown as SpanToken)
  if (token.type === 'html') return htmlFinding(String(token.text))
  if (token.type === 'link' && !/^(https?:|mailto:|#|\.{0,2}\/|[\w.-]+(\/|$))/i.test(String(token.href))) {
    const message = `"${token.href}" is not an address a slide may lead to.`
    return { rule: 'link-unsafe', message, hint: 'Link to https://…, or to a slide with #its-id.' }
  }
  return undefined
}

function spanFinding(span: SpanToken): Finding | undefined {
  const wrong = span.classes.find((each) => !each.startsWith('x-') && !SPAN_CLASSES.includes(each))
  if (wrong) {
    const hint = `${suggest(wrong, SPAN_CLASSES)} Classes of your own begin with "x-".`
    return { rule: 'span-class-unknown', message: `There is no mark ".${wrong}".`, hint }
  }
  const option = span.pairs.find((pair) => !SPAN_OPTIONS.includes(pair.name))?.name
  if (!option) return undefined
  return {
    rule: 'span-option-unknown',
    message: `Marked words have no option "${option}".`,
    hint: suggest(option, SPAN_OPTIONS),
  }
}

function htmlFinding(html: string): Finding | undefined {
  const tag = [...html.matchAll(/<([a-z][\w-]*)([^>]*)>/gi)].find(
    ([, name, attributes]) =>
      !HTML.includes((name ?? '').toLowerCase()) || /\s(on\w+|style)\s*=/i.test(attributes ?? ''),
  )
  if (!tag) return undefined
  const message = `The HTML "${tag[0]}" would not hold in all media the deck is published in.`
  return { rule: 'html-unsupported', message, hint: `Write it in Markdown. HTML allowed: ${HTML.join(', ')}.` }
}
