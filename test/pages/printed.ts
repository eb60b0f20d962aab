/** Decks for the tests of the printed documents. */
import { decodeHTML } from 'entities'
import type { Deck } from '../../src/deck/model'
import { parseDeck } from '../../src/deck/parse'
import { fixtureDeck, lectureDeck } from '../fixtures/deck'

/** The fixture deck with one section more. */
export function deckWith(slides: string, front = ''): Deck {
  const text = `---\ntitle: More\n${front}---\n\n${slides}`
  const { deck } = parseDeck([...fixtureDeck(), { path: 'slides/01-more.md', text }])
  if (!deck) throw new Error('no deck')
  return deck
}

/** The lecture, which has one of everything. */
export function lecture(): Deck {
  const { deck } = parseDeck(lectureDeck())
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

/** The attributes of every slide, as the document's script finds them. */
export function sectionsOf(html: string) {
  return [...html.matchAll(/<section id="([^"]+)"([^>]*)>/g)].map(([, id = '', rest = '']) => {
    const dataset = Object.fromEntries([...rest.matchAll(/ data-([a-z]+)="([^"]*)"/g)].map(([, k, v]) => [k, v]))
    return { id, dataset }
  })
}
