/** Decks for the tests of the printed documents. */
import { decodeHTML } from 'entities'
import type { Deck } from '../../src/deck/model'
import { parseDeck } from '../../src/deck/parse'
import { readSources } from '../../src/site/sources'
import { fixtureDeck } from '../fixtures/deck'

/** The fixture deck with one section more. */
export function deckWith(slides: string, front = ''): Deck {
  const text = `---\ntitle: More\n${front}---\n\n${slides}`
  const { deck } = parseDeck([...fixtureDeck(), { path: 'slides/01-more.md', text }])
  if (!deck) throw new Error('no deck')
  return deck
}

/** The deck of this project, read once a file of tests. */
export const ownDeck = (): Promise<Deck> => {
  reading ??= read()
  return reading
}

let reading: Promise<Deck> | undefined

async function read(): Promise<Deck> {
  const { files } = await readSources(process.cwd())
  const { deck } = parseDeck(files)
  if (!deck) throw new Error('no deck')
  return deck
}

/** Stands for every drawing. */
export const drawn = () => ({
  svg: '<svg class="drawing" role="img" aria-label="drawn" viewBox="0 0 8 4"></svg>',
})

/** Level and words of every heading, in order. */
export function headingsOf(html: string): { level: number; text: string }[] {
  return [...html.matchAll(/<h([1-6])\b[^>]*>(.*?)<\/h\1>/gs)].map(([, level, inner = '']) => {
    return { level: Number(level), text: wordsOf(inner) }
  })
}

/** What is read of a piece of HTML. */
export function wordsOf(html: string): string {
  return decodeHTML(html.replace(/<sup class="cite">.*?<\/sup>|<ins>.*?<\/ins>|<[^>]*>/gs, ''))
    .replace(/\s+/g, ' ')
    .trim()
}
