import { plainText } from '../../deck/markdown/lexer'
import { cellsOf, childrenOf } from '../../deck/markdown/locate'
import type { Deck, DeckToken, Slide, SpanToken } from '../../deck/model'
import { slidesOf } from '../../deck/slides-of'
import { footnotesIn } from '../../pages/footnotes/footnotes'
import { expectedSlides } from '../read-back/slide-pages'
import type { Rule } from './rule'

/** So many words of notes in a row are nobody's but the speaker's. */
const STRETCH = 8

/** No public file holds words of the notes; the script holds all of them. */
export const checkPdfNotes: Rule = ({ pages, tags }, expected) => {
  const { deck, variant } = expected
  if (variant === 'script') {
    const read = wordsOf(tags.map((tag) => tag.words).join(' '))
    return expectedSlides(expected)
      .filter((slide) => withFootnotes(slide.notes).some((token) => !hasInOrder(read, runsOf(token))))
      .map(({ id }) => `The notes of "${id}" are not all in the script.`)
  }
  const text = wordsOf(pages.map((page) => page.text).join(' '))
  const { own, notes } = wordsToCompare(deck)
  return notes
    .filter(({ stretches }) => stretches.some((stretch) => text.includes(stretch) && !own.includes(stretch)))
    .map(({ id }) => `Words of the notes of "${id}" are in a public file.`)
}

interface Compared {
  /** All that is public. */
  own: string
  /** Of each slide. */
  notes: { id: string; stretches: string[] }[]
}

/** What a public file is held against; known before there is one. */
export function wordsToCompare(deck: Deck): Compared {
  const before = known.get(deck)
  if (before) return before
  const notes = slidesOf(deck).map((slide) => ({ id: slide.id, stretches: stretches(slide) }))
  const found = { own: wordsOf(publicWords(deck)), notes }
  known.set(deck, found)
  return found
}

const known = new WeakMap<Deck, Compared>()

/** Whether a text has all runs of words, each after the one before. */
function hasInOrder(text: string, runs: readonly string[]): boolean {
  let from = 0
  for (const words of runs.map((run) => wordsOf(run).trim())) {
    const at = text.indexOf(words, from)
    if (at < 0) return false
    from = at + words.length
  }
  return true
}

/**
 * The words of notes, in pieces that nothing parts: the script names the time of a prompt, a correction, a mark and the number of
 * a source in words of its own, and a cell of a table is a tag of its own.
 */
function runsOf(token: DeckToken): string[] {
  if (token.type === 'cite' || token.type === 'footnote' || token.type === 'checkbox') return ['', '']
  if (token.type === 'table') return cellsOf(token).flatMap((cell) => joined(cell))
  const inside = childrenOf(token)
  if (token.type === 'span' && isNamed(token)) return ['', ...joined(inside), '']
  if (BLOCKS.has(token.type)) return inside.flatMap(runsOf)
  return inside.length > 0 ? joined(inside) : [leafText(token)]
}

/** Blocks, and those of the footnotes in them, which stand below. */
const withFootnotes = (tokens: readonly DeckToken[]): DeckToken[] => [
  ...tokens,
  ...footnotesIn(tokens).flatMap((footnote) => footnote.tokens),
]

/** What holds paragraphs, each of which stands for itself. */
const BLOCKS: ReadonlySet<string> = new Set(['list', 'list_item', 'blockquote', 'dl', 'dd'])

/** The runs of all tokens; the last of one token and the first of the next are joined, since nothing divides them. */
function joined(tokens: readonly DeckToken[]): string[] {
  return tokens
    .map(runsOf)
    .reduce((all, [first = '', ...rest]) => [...all.slice(0, -1), (all.at(-1) ?? '') + first, ...rest], [''])
}

const isNamed = ({ classes, pairs }: SpanToken) =>
  pairs.length > 0 || classes.includes('ring') || classes.includes('under')

function leafText(token: DeckToken): string {
  if (token.type === 'html') return /^<br\b/i.test(token.raw) ? ' ' : ''
  if (token.type === 'br') return ' '
  return 'text' in token ? token.text.replaceAll('\u00ad', '') : ''
}

/** Letters and digits only: printing breaks lines and joins letters as it likes. */
const wordsOf = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, ' ')

const publicWords = (deck: Deck) =>
  slidesOf(deck)
    .map((slide) => plainText(withFootnotes([...slide.headline, ...slide.body, ...slide.inWords, ...slide.handout])))
    .join(' ')

function stretches({ notes }: Slide): string[] {
  const words = wordsOf(
    withFootnotes(notes)
      .map((token) => plainText([token]))
      .join(' '),
  )
    .trim()
    .split(' ')
    .filter(Boolean)
  const count = Math.floor(words.length / STRETCH)
  return Array.from({ length: count }, (_, index) => words.slice(index * STRETCH, (index + 1) * STRETCH).join(' '))
}
