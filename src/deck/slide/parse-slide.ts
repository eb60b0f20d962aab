/** One slice of a file into a slide. */

import { figureKind } from '../fence'
import { checkDollars, checkFormulas } from '../formula/check-formulas'
import { checkBoxes, withoutBoxes } from '../html/boxes'
import { checkHtml } from '../html/tags'
import { checkImages } from '../image/check-images'
import { separateImages } from '../image/image-blocks'
import { checkFences } from '../markdown/fences'
import { type Definitions, lex, plainText } from '../markdown/lexer'
import { locate, walk } from '../markdown/locate'
import { checkWords } from '../markdown/marks'
import { checkSyntax } from '../markdown/syntax'
import { checkTables } from '../markdown/tables'
import type { DeckToken, Figure, HeadingToken, Layout, Slide, SourceFile } from '../model'
import { findLookalikes } from '../notes/lookalikes'
import type { Problem } from '../problem'
import { takeComments } from './comments'
import type { SlideContext } from './context'
import { readGround } from './ground'
import { findHeadline } from './headline'
import { type CheckedOptions, checkOptions } from './options'
import { checkParts } from './parts'
import { checkPrompts } from './prompts'
import { type Slice, splitParts } from './split'

/** A section's file, read as a whole. */
interface SectionText {
  file: SourceFile
  /** Its text with code and comments blank. */
  prose: string
  /** What its reference links may name. */
  definitions: Definitions
}

type Parts = [body: DeckToken[], inWords: DeckToken[], handout: DeckToken[], notes: DeckToken[]]

/** A slide not yet named: `id` is empty where the author gave none. */
export function parseSlide(
  text: SectionText,
  slice: Slice,
  context: SlideContext,
): { slide: Slide; problems: Problem[] } {
  const { file } = text
  const split = splitParts(text.prose, slice)
  const { parts, comments, besides, boxed } = readParts(text, split)
  const quiets = [comments, ...besides].flatMap((each) => each.quiets)
  const { options, problems: wrong } = checkOptions(file, comments.attributes, context.topic)
  const { headline, problems: headings } = findHeadline(file, slice, parts, context)
  const { problems: unfit, ...ground } = readGround(file, comments.attributes)
  const slide = { ...slideOf({ file, slice, context, parts, options, headline }), ...ground, quiets }
  const problems = [
    ...[comments, ...besides].flatMap((each) => each.problems),
    ...boxed,
    ...checkParts(file, split, parts[0].some(figureKind)),
    ...[...wrong, ...headings, ...unfit],
    ...checkPictures(file, parts, headline),
    ...parts.flatMap((part) => checkWords(file, part, context.topic)),
    ...checkText(text, parts, { start: slice.start, end: split.publicEnd }),
  ]
  return { slide, problems }
}

/** The parts without their comments, and without boxes that say nothing of themselves. */
function readParts(text: SectionText, split: ReturnType<typeof splitParts>) {
  const { file } = text
  const written = [split.body, split.inWords, split.handout, split.notes].map((part) => read(text, part)) as Parts
  const [all, ...beside] = written
  const [comments, besides] = [takeComments(file, all), beside.map((part) => takeComments(file, part))]
  const boxed = written.flatMap((part) => [...checkBoxes(file, part), ...checkHtml(file, part)])
  return { parts: written.map(withoutBoxes) as Parts, comments, besides, boxed }
}

function read({ file, definitions }: SectionText, part: Slice): DeckToken[] {
  const tokens = lex(file.text.slice(part.start, part.end), definitions)
  locate(tokens, file.text, part.start)
  return tokens
}

const checkPictures = (file: SourceFile, parts: Parts, headline: HeadingToken | undefined) => {
  const [body, inWords, handout, notes] = parts
  const shown = [...body.filter((token) => token !== headline), ...handout]
  return checkImages(file, { headline: headline?.tokens ?? [], shown, inWords, notes })
}

/** What is wrong with the words of a slide, whatever they say. */
function checkText({ file, prose }: SectionText, parts: Parts, shown: Slice): Problem[] {
  const [body, inWords, handout, notes] = parts
  return [
    ...parts.flatMap((part) => checkTables(file, part)),
    ...parts.flatMap((part) => [...checkFences(file, part), ...checkFormulas(file, part)]),
    ...findLookalikes(file, prose, shown),
    ...checkSyntax(file, prose, shown),
    ...checkDollars(file, prose, shown),
    ...checkPrompts(file, notes, [...body, ...inWords, ...handout]),
  ]
}

interface SlideParts {
  file: SourceFile
  slice: Slice
  context: SlideContext
  parts: Parts
  options: CheckedOptions
  headline: HeadingToken | undefined
}

function slideOf({ file, slice, context, parts, options, headline }: SlideParts): Omit<Slide, 'quiets'> {
  const [all, inWords, handout, notes] = parts
  const layout = options.layout ?? defaultLayout(headline, context)
  return {
    ...options,
    id: options.id ?? '',
    layout,
    level: levelOf(layout, context),
    headline: headline?.tokens ?? [],
    headlineText: plainText(headline?.tokens ?? []),
    body: separateImages(withoutEmpty(all.filter((token) => token !== headline))),
    inWords: withoutEmpty(inWords),
    handout: separateImages(withoutEmpty(handout)),
    notes: withoutEmpty(notes),
    cites: citesOf(all),
    handoutCites: citesOf([...inWords, ...handout]),
    figures: figuresOf(file, all),
    span: { file: file.path, ...slice },
  }
}

/** The deck's first headline is its title, whatever its layout. */
function levelOf(layout: Layout, { first, opens, below }: SlideContext): Slide['level'] {
  if (layout === 'title' || (first && opens)) return 1
  return layout === 'section' || !below ? 2 : 3
}

function defaultLayout(headline: HeadingToken | undefined, context: SlideContext): Layout {
  if (headline?.depth !== 1) return 'claim'
  return context.first && context.opens ? 'title' : 'section'
}

function withoutEmpty(tokens: DeckToken[]): DeckToken[] {
  return tokens.filter((token) => token.type !== 'space' && !(token.type === 'html' && token.text.trim() === ''))
}

export function citesOf(tokens: readonly DeckToken[]): string[] {
  const ids = walk(tokens).flatMap((token) => (token.type === 'cite' ? token.ids : []))
  return [...new Set(ids)]
}

function figuresOf(file: SourceFile, tokens: readonly DeckToken[]): Figure[] {
  return tokens.flatMap((token): Figure[] => {
    const kind = figureKind(token)
    if (!kind || token.type !== 'code') return []
    const start = token.offset ?? 0
    return [{ kind, text: token.text, span: { file: file.path, start, end: start + token.raw.trimEnd().length } }]
  })
}
