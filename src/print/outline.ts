/** Bookmarks: parts, and under them their slides, as the deck has them. */
import { PDFDict, type PDFDocument, PDFHexString, PDFName, type PDFObject, type PDFRef } from '@cantoo/pdf-lib'
import { decodeXML } from 'entities'
import { plainText } from '../deck/markdown/lexer'
import { walk } from '../deck/markdown/locate'
import type { Deck, DeckToken, FormulaToken, Slide } from '../deck/model'
import { stringAt } from './structure/tree'

export interface Bookmark {
  title: string
  /** The headline as Chromium tells it, where it has formulas. */
  drawn?: string
  children: Bookmark[]
}

/** The deck's own order: an opener holds the slides of its part; slides of a part without one stand alone. */
export function bookmarksOf(deck: Deck, printed: readonly string[]): Bookmark[] {
  return deck.sections.flatMap((section) => {
    const slides = section.slides.filter((slide) => printed.includes(slide.id))
    const marks = slides.map((slide): Bookmark => ({ title: slide.headlineText, ...drawnOf(slide), children: [] }))
    const [first, ...rest] = marks
    return first && slides[0]?.layout === 'section' ? [{ ...first, children: rest }] : marks
  })
}

function drawnOf({ headline }: Slide): Pick<Bookmark, 'drawn'> {
  if (!walk(headline).some(({ type }) => type === 'formula')) return {}
  const signs = (mathml: string) => decodeXML(mathml.replace(/<[^>]*>/g, '').replaceAll('&nbsp;', ' '))
  // Chromium writes the words of a picture, and what is drawn in it behind them.
  return { drawn: told(headline, ({ text, mathml }) => text + signs(mathml)) }
}

const told = (tokens: readonly DeckToken[], say: (formula: FormulaToken) => string): string =>
  tokens
    .map((token) => {
      if (token.type === 'formula') return say(token)
      return token.tokens ? told(token.tokens, say) : plainText([token]) || ' '
    })
    .join('')

/** A bookmark as a file has it. */
interface OutlineEntry {
  title: string
  /** 0 at the top. */
  depth: number
  destination: PDFObject | undefined
}

/**
 * Replaces Chromium's bookmarks by the deck's. Its own are one for each heading, in the order of the document, nested by
 * level; a headline is looked for among them in order.
 */
export function writeOutline(file: PDFDocument, bookmarks: readonly Bookmark[]): void {
  const rest = readOutline(file)
  const place = (mark: Bookmark): PDFObject | undefined => {
    const index = indexOf(rest, mark.drawn ?? mark.title)
    return index < 0 ? undefined : rest.splice(0, index + 1).at(-1)?.destination
  }
  const root = file.context.nextRef()
  const { first, last, count } = write(file, root, bookmarks, place)
  const outline = file.context.obj({ Type: PDFName.of('Outlines'), Count: count })
  if (first) outline.set(PDFName.of('First'), first)
  if (last) outline.set(PDFName.of('Last'), last)
  file.context.assign(root, outline)
  file.catalog.set(PDFName.of('Outlines'), root)
}

/**
 * Chromium writes no space where a headline breaks, and writes a headline twice that it first set at the end of a page and
 * then moved to the next.
 */
function indexOf(found: readonly OutlineEntry[], headline: string): number {
  const wanted = bare(headline)
  const once = found.findIndex(({ title }) => bare(title) === wanted)
  return once < 0 ? found.findIndex(({ title }) => bare(title) === wanted + wanted) : once
}

const bare = (title: string) => title.normalize('NFKC').replace(/[\s\u2061-\u2064]+/g, '')

/** All bookmarks, each before its children. */
export function readOutline(
  file: PDFDocument,
  parent = file.catalog.get(PDFName.of('Outlines')),
  depth = 0,
): OutlineEntry[] {
  const found: OutlineEntry[] = []
  const dictionary = parent && file.context.lookup(parent)
  let next = dictionary instanceof PDFDict ? dictionary.get(PDFName.of('First')) : undefined
  while (next) {
    const item = file.context.lookup(next, PDFDict)
    const title = stringAt(item, 'Title')?.replace(/\s+/g, ' ').trim() ?? ''
    found.push({ title, depth, destination: item.get(PDFName.of('Dest')) }, ...readOutline(file, next, depth + 1))
    next = item.get(PDFName.of('Next'))
  }
  return found
}

interface Written {
  first?: PDFRef
  last?: PDFRef
  /** Items that are shown when all are open. */
  count: number
}

function write(
  file: PDFDocument,
  parent: PDFRef,
  bookmarks: readonly Bookmark[],
  place: (mark: Bookmark) => PDFObject | undefined,
): Written {
  const refs = bookmarks.map(() => file.context.nextRef())
  let count = bookmarks.length
  bookmarks.forEach((mark, index) => {
    const item = file.context.obj({ Title: PDFHexString.fromText(mark.title), Parent: parent })
    const destination = place(mark)
    if (destination) item.set(PDFName.of('Dest'), destination)
    const ref = refs[index] as PDFRef
    const below = write(file, ref, mark.children, place)
    const entries = { Prev: refs[index - 1], Next: refs[index + 1], First: below.first, Last: below.last }
    for (const [name, value] of Object.entries(entries)) if (value) item.set(PDFName.of(name), value)
    if (below.count > 0) item.set(PDFName.of('Count'), file.context.obj(below.count))
    file.context.assign(ref, item)
    count += below.count
  })
  const [first, last] = [refs[0], refs.at(-1)]
  return { count, ...(first && { first }), ...(last && { last }) }
}
