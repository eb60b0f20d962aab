/** One slice of a file into a slide. */

import { figureKind } from '../fence'
import { checkHtml } from '../html/tags'
import { checkFences } from '../markdown/fences'
import { type Definitions, lex, plainText } from '../markdown/lexer'
import { locate, walk } from '../markdown/locate'
import { checkWords } from '../markdown/marks'
import { checkSyntax } from '../markdown/syntax'
import { checkTables } from '../markdown/tables'
import type { DeckToken, Figure, Layout, Slide, SourceFile } from '../model'
import { findLookalikes } from '../notes/lookalikes'
import type { Problem } from '../problem'
import { takeComments } from './comments'
import { checkOptions } from './options'
import { checkParts } from './parts'
import { checkPrompts } from './prompts'
import { type Slice, splitParts } from './split'

/** A section's file, read as a whole. */
export interface SectionText {
  file: SourceFile
  /** Its text with code and comments blank. */
  prose: string
  /** What its reference links may name. */
  definitions: Definitions
}

export interface SlideContext {
  /** The first slide of its file. */
  opens: boolean
  /** The first file of the deck. */
  first: boolean
  /** The section has an opener, so its other slides stand one level below. */
  below: boolean
}

type Parts = [body: DeckToken[], inWords: DeckToken[], handout: DeckToken[], notes: DeckToken[]]

/** A slide not yet named: `id` is empty where the author gave none. */
export function parseSlide(
  text: SectionText,
  slice: Slice,
  context: SlideContext,
): { slide: Slide; problems: Problem[] } {
  const { file, prose, definitions } = text
  const parts = splitParts(prose, slice)
  const read = (part: Slice): DeckToken[] => {
    const tokens = lex(file.text.slice(part.start, part.end), definitions)
    locate(tokens, file.text, part.start)
    return tokens
  }
  const [all, inWords, handout, notes] = [parts.body, parts.inWords, parts.handout, parts.notes].map(read) as Parts
  const comments = takeComments(file, all)
  const beside = [inWords, handout, notes]
  const problems = [...comments.problems, ...beside.flatMap((part) => takeComments(file, part).problems)]
  problems.push(...checkParts(file, parts, all.some(figureKind)))
  const { options, problems: wrong } = checkOptions(file, comments.attributes)
  const { headline, problems: headings } = findHeadline(file, slice, [all, ...beside], context)
  problems.push(...wrong, ...headings, ...[all, ...beside].flatMap((part) => checkWords(file, part)))
  const shown = { start: slice.start, end: parts.publicEnd }
  problems.push(...[all, ...beside].flatMap((part) => [...checkHtml(file, part), ...checkTables(file, part)]))
  problems.push(...[all, ...beside].flatMap((part) => checkFences(file, part)))
  problems.push(...findLookalikes(file, prose, shown), ...checkSyntax(file, prose, shown))
  problems.push(...checkPrompts(file, notes, [...all, ...inWords, ...handout]))
  const layout = options.layout ?? defaultLayout(headline, context)
  const slide: Slide = {
    id: options.id ?? '',
    layout,
    register: options.register,
    level: layout === 'title' ? 1 : layout === 'section' || !context.below ? 2 : 3,
    headline: headline?.tokens ?? [],
    headlineText: plainText(headline?.tokens ?? []),
    body: withoutEmpty(all.filter((token) => token !== headline)),
    inWords: withoutEmpty(inWords),
    handout: withoutEmpty(handout),
    notes: withoutEmpty(notes),
    claims: options.claims,
    cites: citesOf(all),
    handoutCites: citesOf([...inWords, ...handout]),
    figures: figuresOf(file, all),
    minutes: options.minutes,
    asOf: options.asOf,
    classes: options.classes,
    cuts: options.cuts,
    aliases: options.aliases,
    draft: options.draft,
    span: { file: file.path, ...slice },
  }
  return { slide, problems }
}

function defaultLayout(headline: DeckToken | undefined, context: SlideContext): Layout {
  if (headline?.depth !== 1) return 'claim'
  return context.first && context.opens ? 'title' : 'section'
}

function findHeadline(
  file: SourceFile,
  slice: Slice,
  [tokens = [], ...beside]: readonly DeckToken[][],
  context: SlideContext,
) {
  const headings = tokens.filter((token) => token.type === 'heading')
  const [headline, ...more] = headings.filter((token) => token.depth <= 2)
  const problems: Problem[] = []
  const report = (rule: string, token: DeckToken | undefined, message: string, hint: string) => {
    const from = slice.start + (/\S/.exec(file.text.slice(slice.start, slice.end))?.index ?? 0)
    const length = token?.raw.trim().length ?? 1
    problems.push({ rule, severity: 'error', file: file.path, offset: token?.offset ?? from, length, message, hint })
  }
  if (!headline) {
    const hint = 'Begin it with "## " and a full sentence, or remove the "---" that makes it a slide.'
    report(
      'headline-missing',
      undefined,
      'This slide has no headline, so it has no name in lists, links and the PDF.',
      hint,
    )
  } else if (headline.depth === 1 && !context.opens) {
    const message = 'A "#" heading opens the deck or a section and stands first in its file.'
    report('opener-place', headline, message, 'Write "##", or move the slide to the start of a file of its own.')
  }
  for (const token of more) {
    const message = 'A slide has one headline; this is a second one.'
    report('headline-second', token, message, 'Write "###" for a subhead, or put a "---" before it for a new slide.')
  }
  for (const token of beside.flat().filter(({ type, depth }) => type === 'heading' && depth <= 2)) {
    const message =
      'This headline stands in the text for readers or the notes of the slide before it, and its slide with it.'
    report('headline-second', token, message, 'Put a "---" between blank lines before it; for a subhead write "###".')
  }
  for (const token of headings.filter((each) => each.depth > 3)) {
    report('heading-depth', token, 'Headings on a slide go down to "###".', 'Use "###" or bold words.')
  }
  if (headline?.attributes) {
    const hint = 'Put options behind what stands below the headline.'
    report('element-missing', headline, 'A headline is there from the start and takes no options of an element.', hint)
  }
  return { headline, problems }
}

function withoutEmpty(tokens: DeckToken[]): DeckToken[] {
  return tokens.filter(
    (token) => token.type !== 'space' && !(token.type === 'html' && String(token.text).trim() === ''),
  )
}

function citesOf(tokens: readonly DeckToken[]): string[] {
  const ids = [...walk(tokens)].flatMap((token) => (token.type === 'cite' ? (token.ids as string[]) : []))
  return [...new Set(ids)]
}

function figuresOf(file: SourceFile, tokens: readonly DeckToken[]): Figure[] {
  return tokens.flatMap((token): Figure[] => {
    const kind = figureKind(token)
    const start = token.offset ?? 0
    return kind
      ? [{ kind, text: String(token.text), span: { file: file.path, start, end: start + token.raw.trimEnd().length } }]
      : []
  })
}
