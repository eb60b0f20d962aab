import { describe, expect, it } from 'vitest'
import type { Deck } from '../../src/deck/model'
import { parseDeck } from '../../src/deck/parse'
import { slidesOf } from '../../src/deck/slides-of'
import { renderBody } from '../../src/pages/document'
import { PageError, pageFaults, portraitFaults } from '../../src/site/verify-page'
import { fixtureDeck } from '../fixtures/deck'

const DRAWING = '<svg role="img" width="10" height="10"></svg>'

const { deck } = parseDeck(fixtureDeck()) as { deck: Deck }
const slides = slidesOf(deck)
const first = slides[0]?.id ?? ''
const second = slides[1]?.id ?? ''
const page = `<!doctype html><html lang="en"><head><title>A deck</title></head><body>${renderBody(deck, () => ({ svg: DRAWING }))}</body></html>`

/** The faults of the page with some of its text exchanged, which has to be there. */
function faultsWith(text: string | RegExp, other: string): string[] {
  const spoiled = page.replace(text, other)
  expect(spoiled).not.toBe(page)
  return pageFaults(spoiled, deck)
}

describe('the built page', () => {
  it('is the deck', () => {
    expect(pageFaults(page, deck)).toEqual([])
  })

  it.each([
    ['stray end tags', '<footer', '</div></div><footer', /slide 2 should be/],
    ['one stray end tag', '<footer', '</div><footer', /slide 2 should be/],
    ['words beside the canvas', /(<section id[^>]*>)/, '$1<p>x</p>', /is not one canvas with its text for readers/],
    ['an end of all', '<div class="body">', '<div class="body"></main>', /./],
    ['a list that is not closed', '<div class="slides">', '<div class="slides"><div>', /slide 1 should be/],
    ['a slide that is gone', `id="${second}"`, 'id="other"', new RegExp(`slide 2 should be "#${second}"`)],
    ['a slide too many', '</div></main>', '<section id="more"></section></div></main>', /there is <section id="more">/],
    ['an id that is there already', 'class="skip-link"', `id="${first}" class="skip-link"`, /two elements have the id/],
    ['a link to nowhere', `href="#${second}"`, 'href="#nowhere"', /"#nowhere", which is nowhere/],
    ['a headline of other words', /(<h\d id="[^"]*-headline"[^>]*>)/, '$1Other ', /has the headline "Other/],
    ['a handler', '<div class="body">', '<div class="body" onclick="x()">', /has the attribute "onclick"/],
    ['a style', '<div class="body">', '<div class="body" style="color:red">', /has the attribute "style"/],
    ['a frame', '<div class="body">', '<div class="body"><iframe></iframe>', /element "iframe"/],
    ['an address that runs', `href="#${second}"`, 'href="java\nscript:x()"', /leads to "java/],
  ])('is not the deck with %s', (_, text, other, expected) => {
    expect(faultsWith(text, other).join('\n')).toMatch(expected)
  })

  it('is not the deck with a figure that is missing', () => {
    const drawn = { ...deck, sections: deck.sections.map((section) => ({ ...section, slides: section.slides })) }
    const [slide] = drawn.sections[0]?.slides ?? []
    if (!slide) throw new Error('the fixture has no slide')
    const figure = { kind: 'mermaid' as const, text: '', span: slide.span }
    const other = { ...slide, figures: [figure] }
    const sections = drawn.sections.map((section, index) =>
      index === 0 ? { ...section, slides: [other, ...section.slides.slice(1)] } : section,
    )
    expect(pageFaults(page, { ...deck, sections })).toEqual([`slide "#${first}" shows 0 of its 1 figures`])
  })

  it('is refused in one sentence that says how many more differ', () => {
    expect(new PageError(['one thing', 'another']).message).toMatch(/is not the deck: one thing\. 1 more differ\./)
  })
})

describe('the pictures for phones beside the page', () => {
  const places = ['0 0 358 400', '0 0 358 300'].map((box) => `<svg class="portrait" viewBox="${box}"></svg>`)
  const pictures = places.map((place) => place.replace('class="portrait"', 'class="portrait drawing"'))
  const faults = (file: string) => portraitFaults(`<p>${places.join('</p><p>')}</p>`, file)

  it('are one for each place', () => {
    expect(faults(`<svg>${pictures.join('\n')}</svg>`)).toEqual([])
  })

  it.each([
    ['one is missing', [pictures[0]], /1 pictures for phones and 2 places/],
    ['they are in another order', pictures.toReversed(), /picture for phones 1 has another shape/],
    ['one has a handler', [pictures[0], pictures[1]?.replace('>', ' onload="x()">')], /has the attribute "onload"/],
    ['one has a script', [pictures[0], pictures[1]?.replace('></', '><script>x()</script></')], /has a script/],
  ])('are not the deck’s where %s', (_, others, expected) => {
    expect(faults(`<svg>${others.join('\n')}</svg>`).join('\n')).toMatch(expected)
  })
})
