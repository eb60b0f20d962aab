/** reveal.js' comments: `<!-- .slide: … -->` for the slide, `<!-- .element: … -->` for the element before it. */

import { childrenOf } from '../markdown/locate'
import { commentsBehindRows } from '../markdown/tables'
import type { DeckToken, HtmlToken, Optioned, SourceFile, TableToken } from '../model'
import { ownClass, type Problem, suggest } from '../problem'
import { readQuiet } from '../rules/quiet'
import type { Quiet } from '../rules/rule-setting'
import { type Attribute, parseAttributes } from './attributes'
import { malformed, missing, nested, second, unclosed } from './comment-problems'
import { EFFECTS, ELEMENT_OPTIONS, isEffect, withKnownEffects } from './effects'
import { isForeignSwitch } from './foreign-options'

/** As CommonMark and HTML read it alike: `<!-->` and `<!--->` are none. */
const COMMENT = /<!--(?!-?>)([\s\S]*?)-->/g

interface SlideOptions {
  attributes: Attribute[]
  /** Where the comment begins; -1 when the slide has none. */
  offset: number
  /** Rules that are quieted on the slide. */
  quiets: Quiet[]
  problems: Problem[]
}

/**
 * Takes all comments out of a slide's tokens: the slide's options are returned, an element's are written to the token
 * they speak of, all others vanish.
 *
 * An element comment means the nearest element before it in the same parent, else the parent, as in reveal's plugin.
 * Reports `slide-comment-second`, `attribute-malformed`, `element-option-unknown`, `element-class-unknown`,
 * `element-missing` (a comment that speaks of no element, or of one that options do not reach), `comment-nested` (one
 * that swallows another, and the words between), `comment-unclosed`, and what `readQuiet` does.
 */
export function takeComments(file: SourceFile, tokens: DeckToken[]): SlideOptions {
  const options: SlideOptions = { attributes: [], offset: -1, quiets: [], problems: [] }
  visit(file, tokens, undefined, options)
  return options
}

function visit(file: SourceFile, tokens: DeckToken[], parent: Owner | undefined, options: SlideOptions): void {
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'html') take(file, token, tokens.slice(0, index).findLast(isElement) ?? parent, options)
    else if (token.type === 'table') visitTable(file, token, options)
    // In a tight list the item's text is a token of its own; the element is the item.
    else visit(file, childrenOf(token), token.type === 'text' ? parent : token, options)
  }
}

/** A comment in a cell speaks of the cell, one behind the last bar of a row of the row. */
function visitTable(file: SourceFile, table: TableToken, options: SlideOptions): void {
  for (const cell of [...table.header, ...table.rows.flat()]) visit(file, cell.tokens, cell, options)
  const rows = table.rows.map((): Optioned => ({}))
  for (const { row, text, offset } of commentsBehindRows(file, table))
    readComment(file, text, offset, rows[row], options)
  if (rows.some(({ attributes }) => attributes)) table.rowOptions = rows
}

/** Reads the comments of one token of HTML, and leaves it without them. */
function take(file: SourceFile, token: HtmlToken, before: Owner | undefined, options: SlideOptions): void {
  // A tag is checked as it stands, with whatever its attributes hide.
  if (!token.block && !token.raw.startsWith('<!--')) return
  const place = token.offset ?? 0
  for (const match of token.raw.matchAll(COMMENT)) {
    const text = match[1] ?? ''
    const offset = place + match.index + 4
    if (/<!--|--!>/.test(text)) options.problems.push(nested(file, text, offset))
    readComment(file, text, offset, before, options)
  }
  token.text = token.raw.replace(COMMENT, '')
  if (token.text.includes('<!--')) options.problems.push(unclosed(file, place + token.raw.lastIndexOf('<!--')))
}

/** What a comment stands in or behind: a token, or a cell or row of a table, which is none. */
type Owner = Optioned & { type?: string }

function isElement(token: DeckToken): boolean {
  if (token.type === 'formula') return token.block
  return !['text', 'html', 'space', 'escape', 'cite', 'footnote', 'span', 'def', 'checkbox'].includes(token.type)
}

function readComment(
  file: SourceFile,
  text: string,
  offset: number,
  element: Owner | undefined,
  options: SlideOptions,
): void {
  const { quiet, problems } = readQuiet(file, text, offset)
  options.problems.push(...problems)
  if (quiet) options.quiets.push(quiet)
  const head = /^\s*\.(slide|element)\s*:/.exec(text)
  if (!head) return
  const { attributes, wrong } = attributesAfter(head[0], text, offset)
  options.problems.push(...wrong.map((rest) => malformed(file, rest.text, rest.at)))
  if (head[1] === 'slide') {
    if (options.offset >= 0) options.problems.push(second(file, offset))
    options.attributes.push(...attributes)
    options.offset = offset
  } else if (!element || UNREACHED.includes(element.type ?? '')) {
    options.problems.push(missing(file, offset - 4, text.length + 7))
  } else {
    options.problems.push(...attributes.flatMap((each) => checkElement(file, each)))
    element.attributes = { ...element.attributes, ...valuesOf(attributes) }
  }
}

const valuesOf = (attributes: readonly Attribute[]) =>
  Object.fromEntries(attributes.map(({ name, value }) => [name, name === 'class' ? withKnownEffects(value) : value]))

/** The options behind a comment's first words, and what is none. */
function attributesAfter(head: string, text: string, offset: number) {
  const base = offset + head.length
  const list = parseAttributes(text.slice(head.length))
  const [switches, wrong] = bare(list.rest)
  const placed = <T extends { at: number }>(each: T) => ({ ...each, at: base + each.at })
  return { attributes: [...list.pairs, ...switches].map(placed), wrong: wrong.map(placed) }
}

/** Words without a value: those that reveal.js reads as options, and those that are none. */
function bare(rest: readonly { text: string; at: number }[]): [switches: Attribute[], wrong: typeof rest] {
  const switches = rest.filter(({ text }) => isForeignSwitch(text))
  return [
    switches.map(({ text, at }) => ({ name: text, value: '', at })),
    rest.filter((each) => !switches.includes(each)),
  ]
}

/** Elements that options of their own do not reach. */
const UNREACHED = ['br', 'hr']

/** Reports `element-option-unknown` and `element-class-unknown`. */
export function checkElement(file: SourceFile, attribute: Attribute): Problem[] {
  const problem = (rule: string, length: number, message: string, hint: string): Problem => {
    return { rule, severity: 'error', file: file.path, offset: attribute.at, length, message, hint }
  }
  const { name, value } = attribute
  if (!ELEMENT_OPTIONS.includes(name)) {
    const message = `An element has no option "${name}".`
    return [problem('element-option-unknown', name.length, message, suggest(name, ELEMENT_OPTIONS))]
  }
  const unknown = name === 'class' ? value.split(/\s+/).filter((each) => !knownClass(each)) : []
  return unknown.map((each) => {
    const message = `There is no element class "${each}", so nothing would happen.`
    const hint = `${suggest(each, EFFECTS)} ${ownClass(each)}`
    return problem('element-class-unknown', name.length + value.length + 3, message, hint)
  })
}

const knownClass = (name: string) => name === '' || name.startsWith('x-') || isEffect(name)
