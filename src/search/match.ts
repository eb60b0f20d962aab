/** Finds slides by what somebody remembers of them: a number, part of the headline, words of the text. */
import { type Folded, fold, spellings } from './transliterate'

/** A paragraph, a cell, a label of a drawing. */
export interface TextPassage extends Folded {
  /** As it stands in the document. */
  source: string
  /** In the text for readers, not on the slide. */
  handout: boolean
}

export interface Searchable<P extends TextPassage = TextPassage> {
  /** From 1; NaN outside the cut. */
  number: number
  name: string
  passages: readonly P[]
}

export interface Hit<S extends Searchable> {
  slide: S
  /** Where the words are, when headline and number are not what was meant. */
  passage?: S['passages'][number]
}

/** Each word of a query with its spellings. Text, never a pattern. */
export type Query = readonly (readonly string[])[]

export function queryOf(text: string): Query {
  return text
    .split(/\s+/)
    .map(spellings)
    .filter((word) => word.length > 0)
}

/**
 * Slides that have every word of the query, in any order: first the one with the queried number, then by headline, then
 * by text, each in the order of the deck. An empty query finds all.
 */
export function findSlides<S extends Searchable>(text: string, slides: readonly S[]): Hit<S>[] {
  const query = queryOf(text)
  const number = query.length > 0 ? Number(text) : Number.NaN
  const numbered = slides.filter((slide) => slide.number === number)
  const others = slides.filter((slide) => slide.number !== number)
  const isNamed = (slide: S) => hasAll(query, [fold(slide.name)])
  const inText = others.filter(
    (slide) =>
      !isNamed(slide) &&
      hasAll(
        query,
        slide.passages.map((each) => each.text),
      ),
  )
  return [
    ...[...numbered, ...others.filter(isNamed)].map((slide) => ({ slide })),
    ...inText.map((slide) => ({ slide, passage: bestOf(query, slide.passages) })),
  ]
}

const hasAll = (query: Query, texts: readonly string[]): boolean =>
  query.every((word) => word.some((spelling) => texts.some((text) => text.includes(spelling))))

/** The first passage with the most words of the query. */
function bestOf<P extends TextPassage>(query: Query, passages: readonly P[]): P | undefined {
  const score = ({ text }: P) => query.filter((word) => hasAll([word], [text])).length
  return passages.reduce<P | undefined>((best, each) => (best && score(best) >= score(each) ? best : each), undefined)
}

/** From where to where in a passage's source. */
export type TextRange = readonly [from: number, to: number]

/** Every place of every word in a passage. One letter alone is no word; one sign alone is. */
export function matchesIn(query: Query, { text, at }: Folded): TextRange[] {
  const words = query.flat().filter((word) => word.length > 1 || !/[\p{L}\p{N}]/u.test(word))
  const found: TextRange[] = []
  for (const word of words) {
    for (let index = text.indexOf(word); index >= 0; index = text.indexOf(word, index + word.length)) {
      found.push([at[index] ?? 0, at[index + word.length] ?? 0])
    }
  }
  return found.sort(([a], [b]) => a - b)
}

const BEFORE = 50
const AFTER = 90

/** The words around the first place: before it, the place itself, after it. A mark left out leaves no gap. */
export function excerptOf(query: Query, passage: TextPassage): [before: string, place: string, after: string] {
  const { source } = passage
  const [from, to] = matchesIn(query, passage)[0] ?? [0, 0]
  const start = from > BEFORE ? source.indexOf(' ', from - BEFORE) : 0
  const begin = start < 0 || start > from ? from : start
  const end = source.length > to + AFTER ? Math.max(to, source.lastIndexOf(' ', to + AFTER)) : source.length
  const parts = [
    (begin > 0 ? '… ' : '') + source.slice(begin, from).trimStart(),
    source.slice(from, to),
    source.slice(to, end) + (end < source.length ? ' …' : ''),
  ].map((part) => part.replace(/\s+/g, ' ').replace(/ (?=[.,;:])/g, ''))
  return parts as [string, string, string]
}
