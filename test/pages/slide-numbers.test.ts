import { expect, it } from 'vitest'
import { parseDeck } from '../../src/deck/parse'
import { renderBody } from '../../src/pages/document'
import { renderHandout } from '../../src/pages/printed/handout'
import { renderScript } from '../../src/pages/printed/speaker-script'
import { placeInDeck, slideNumbers } from '../../src/pages/slide-numbers'
import { fixtureDeck } from '../fixtures/deck'
import { drawn, wordsOf } from './printed'

/** The fixture deck, its list of references in an appendix with a slide of terms before it. */
const files = fixtureDeck().map((file) => {
  if (!file.path.endsWith('99-references.md')) return file
  const terms = '## Two terms are explained in a few words\n<!-- .slide: id="terms" -->\n\nTerms [@R1].\n\n---\n\n'
  const text = file.text.replace('---\n\n##', `appendix: true\n---\n\n${terms}##`)
  return { ...file, text }
})
const { deck } = parseDeck(files)
if (!deck) throw new Error('no deck')

it('count the talk alone; the appendix has numbers of its own', () => {
  const { byId, total } = slideNumbers(deck)
  expect(total).toBe(3)
  expect([...byId].slice(1)).toEqual([
    ['printed', '2'],
    ['checked', '3'],
    ['terms', 'A1'],
    ['references', 'A2'],
  ])
  expect([placeInDeck('2', 3, 'en'), placeInDeck('A2', 3, 'en')]).toEqual(['2 / 3', 'Appendix 2'])
})

it('stand in the document, which says what is the appendix', () => {
  const body = renderBody(deck, drawn).text
  expect(body).toMatch(/<section id="terms"[^>]* data-appendix="1"/)
  expect(body).not.toMatch(/<section id="checked"[^>]* data-appendix/)
  expect(body).toContain('<span class="slide-number">3 / 3</span>')
  expect(body).toContain('<span class="slide-number">Appendix 1</span>')
  // The first reference is cited on the second slide and in the appendix.
  expect(wordsOf(body)).toContain('Slides 2, A1')
})

it('stand on paper, where the appendix has no time', () => {
  expect(wordsOf(renderHandout(deck, drawn).text)).toMatch(/References\s*A1–A2/)
  const script = wordsOf(renderScript(deck, drawn).text)
  expect(script).toContain('slide 3 of 3')
  expect(script).toContain('appendix, A1')
  expect(script).not.toMatch(/A1 of/)
})

it('name the cut that the deck opens with', () => {
  const opening = { ...deck, meta: { ...deck.meta, cuts: [2, 5], 'default-cut': 5 } }
  expect(renderBody(opening, drawn).text).toContain('<main class="reveal deck" data-default-cut="5"')
  expect(renderBody(deck, drawn).text).not.toContain('data-default-cut')
})
