/** Checks on inline marks: bracketed spans, comments in text and links, wherever they stand on a slide. */
import { figureKind } from '../fence'
import { optionInstead } from '../html/markdown-instead'
import type { DeckToken, SourceFile, SpanToken } from '../model'
import { ownClass, type Problem, suggest } from '../problem'
import { unseenIn } from '../text/characters'
import type { Topic } from '../topic/topic'
import { isLanguage } from '../yaml/fields'
import { walk } from './locate'
import { PENCIL_MARKS, pencilFault } from './pencil'

/** Classes of marked words, beside the deck's actors. */
export const SPAN_MARKS = [...PENCIL_MARKS, 'fragment', 'muted', 'number', 'where', 'prompt', 'key', 'apart']
const SPAN_OPTIONS = ['fix', 'lang', 'minutes']

/**
 * Reports `span-class-unknown`, `span-option-unknown`, `span-language`, `span-fix`, `span-hole`, `link-unsafe`, `link-file`, and
 * `comment-form` for beginnings and ends of comments that Markdown takes for text. Without a topic, which a deck.yaml with
 * errors does not give, no class is unknown.
 */
export function checkWords(file: SourceFile, tokens: readonly DeckToken[], topic?: Topic): Problem[] {
  return walk(tokens).flatMap((token) => {
    const finding = markProblem(token, topic)
    if (!finding) return []
    const { at, ...rest } = finding
    const index = Math.max(0, at ? token.raw.indexOf(at) : 0)
    const length = at?.length ?? token.raw.split('\n', 1)[0]?.length ?? 1
    const offset = (token.offset ?? -1) < 0 ? -1 : (token.offset ?? 0) + index
    return [{ severity: 'error' as const, file: file.path, offset, length, ...rest }]
  })
}

type MarkProblem = Pick<Problem, 'rule' | 'message' | 'hint'> & {
  /** The part of the token that is meant, if not all of it. */
  at?: string
}

function markProblem(token: DeckToken, topic: Topic | undefined): MarkProblem | undefined {
  if (token.type === 'span') return spanProblem(token, topic)
  if (token.type === 'link') return linkProblem(token.href) ?? commentProblem(`${token.href} ${token.title ?? ''}`)
  if (token.type === 'image')
    return commentProblem(`${token.alt ?? ''} ${token.pairs.map(({ value }) => value).join(' ')}`)
  if (figureKind(token)) return commentProblem(/<!--/.exec(token.raw)?.[0] ?? '')
  if (token.type === 'code') return token.codeBlockStyle === 'indented' ? commentProblem(token.text) : undefined
  if (token.type !== 'text' || token.tokens) return undefined
  const unseen = !unseenIn(token.raw) && unseenIn(token.text)
  return unseen ? unseenProblem(unseen) : commentProblem(token.text)
}

function linkProblem(href: string): MarkProblem | undefined {
  if (/^(https?:\/\/[^/\s]|mailto:\S|#)/i.test(href)) return undefined
  if (/^(\.{0,2}\/(?!\/)|[\w.-]+(?!\S*:)([/?#]|$))/i.test(href)) {
    const message = `"${href}" is a file, and files beside the slides are no part of the built deck: the link would lead nowhere.`
    return {
      rule: 'link-file',
      message,
      hint: 'Link to https://… where the file is found, or to a slide with #its-id.',
    }
  }
  const message = `"${href}" is not an address a slide may lead to.`
  return { rule: 'link-unsafe', message, hint: 'Link to https://…, or to a slide with #its-id.' }
}

/** An entity can bring what no editor shows. */
function unseenProblem(name: string): MarkProblem {
  const message = `This stands for the character ${name}, which nobody sees; it can hide or turn round what is written.`
  return { rule: 'character', message, hint: 'Leave it out.' }
}

/** Also as word processors and other tools write them. */
function commentProblem(text: string): MarkProblem | undefined {
  const mark = /<![-\u2013\u2014]*|[-\u2013\u2014]{2,}!?>|\u2014>|^\s*%%|^\s*\[(?:\/\/|comment|_|\.)\]:|\{\/\*/m.exec(
    text,
  )?.[0]
  if (!mark) return undefined
  const message = `"${mark.trim()}" begins or ends a comment only in another form or place: here it and what it hides would be public.`
  const hint =
    'Write <!-- … --> within one paragraph, item or cell; words or a figure for an arrow; a backslash before "<" to show it.'
  return { rule: 'comment-form', message, hint, at: mark.trim() }
}

function spanProblem(span: SpanToken, topic: Topic | undefined): MarkProblem | undefined {
  const commented = span.pairs.map(({ value }) => commentProblem(value)).find(Boolean)
  return commented ?? classProblem(span, topic) ?? optionProblem(span)
}

function classProblem({ classes }: SpanToken, topic: Topic | undefined): MarkProblem | undefined {
  const known = [...SPAN_MARKS, ...Object.keys(topic?.actors ?? {})]
  const wrong = topic && classes.find((each) => !each.startsWith('x-') && !known.includes(each))
  if (!wrong) return undefined
  const hint = `${suggest(wrong, known)} ${ownClass(wrong)}`
  return { rule: 'span-class-unknown', message: `There is no mark ".${wrong}".`, hint }
}

function optionProblem(span: SpanToken): MarkProblem | undefined {
  const lang = span.pairs.find(({ name, value }) => name === 'lang' && !isLanguage(value))
  if (lang) {
    const message = `"${lang.value}" is no language.`
    return { rule: 'span-language', message, hint: 'Write it as kk, de or pt-BR (BCP 47).' }
  }
  const [rest] = span.rest
  if (rest !== undefined) {
    const message = `"${rest}" is neither a mark like ".ring" nor an option like fix="…".`
    const hint = optionInstead(rest) ?? 'Check the quotes, the point and the equals sign.'
    return { rule: 'span-option-unknown', message, hint, at: rest }
  }
  const fault = pencilFault(span)
  if (fault) return fault
  const option = span.pairs.find((pair) => !SPAN_OPTIONS.includes(pair.name))?.name
  if (!option) return undefined
  const message = `Marked words have no option "${option}".`
  return { rule: 'span-option-unknown', message, hint: optionInstead(option) ?? suggest(option, SPAN_OPTIONS) }
}
