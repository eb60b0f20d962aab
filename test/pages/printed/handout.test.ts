/** The handout as a document; what it looks like on paper is tested where it is printed. */
import { describe, expect, it } from 'vitest'
import { slidesOf } from '../../../src/deck/slides-of'
import { renderHandout } from '../../../src/pages/printed/handout'
import { expandReferences } from '../../../src/pages/references/paginate'
import { deckWith, drawn, headingsOf, lecture, wordsOf } from '../printed'

const QUESTIONS =
  '## Two questions remain\n<!-- .slide: id="ask" data-layout="claim" -->\n\n1. Who *gains*?\n2. Who pays?\n'

const handoutOf = (slides: string, front = '') => renderHandout(deckWith(slides, front), drawn).text

describe('the handout', () => {
  it('has one heading for every slide, equal to its headline, in the order of the deck', async () => {
    const deck = lecture()
    const headings = headingsOf(renderHandout(deck, drawn).text)
    const slides = slidesOf(deck)
    const [title, ...rest] = slides.map((slide) => ({ level: slide.level, text: slide.headlineText }))
    const cover = ['How to read it', 'Contents, by slide'].map((text) => ({ level: 2, text }))
    expect(headings).toEqual([title, ...cover, ...rest])
    headings.forEach(({ level }, index) => {
      expect(level - (headings[index - 1]?.level ?? 0)).toBeLessThanOrEqual(1)
    })
  })

  it('has the text for readers of every slide, and no word of the notes', async () => {
    const deck = lecture()
    const text = wordsOf(renderHandout(deck, drawn).text)
    const slides = slidesOf(deck)
    const openings = (tokens: { type: string; raw: string }[]) =>
      tokens
        .filter(({ type }) => type === 'paragraph')
        .map(
          ({ raw }) =>
            raw
              .replace(/\*\*[^*]*\*\*/g, '')
              .replace(/\s+/g, ' ')
              .trim()
              .split(/[[*“.,]/)[0]
              ?.trim() ?? '',
        )
    for (const opening of slides.flatMap((slide) => openings(slide.handout))) expect(text).toContain(opening)
    const notes = slides.flatMap((slide) => openings(slide.notes)).filter((opening) => opening.split(' ').length > 6)
    expect(notes.length).toBeGreaterThan(5)
    for (const opening of notes) expect(text).not.toContain(opening)
  })

  it('names every anchor once, and every link inside it leads to one', async () => {
    const html = renderHandout(lecture(), drawn).text
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(ids.length).toBe(new Set(ids).size)
    const targets = [...html.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id)
    expect(targets.length).toBeGreaterThan(100)
    expect(targets.filter((id) => !ids.includes(id))).toEqual([])
    const shown = slidesOf(expandReferences(lecture()))
    const addresses = shown.flatMap((slide) => [slide.id, ...slide.aliases])
    expect(addresses.filter((id) => !ids.includes(id))).toEqual([])
  })

  it('lists every reference with its whole address and the slides that cite it', async () => {
    const deck = lecture()
    const html = renderHandout(deck, drawn).text
    const items = new Map(
      [...html.matchAll(/<li id="ref-([^"]*)">(.*?)<\/li>/gs)].map(([, id = '', inner = '']) => [id, inner]),
    )
    expect([...items.keys()]).toEqual(deck.references.map((each) => each.id))
    for (const { id, url } of deck.references) {
      const item = items.get(id) ?? ''
      if (url) expect(wordsOf(item)).toContain(url)
      expect(item).toMatch(/<span class="back">Slides? <a href="#/)
    }
  })

  it('says when an address was read: once for all, or one by one where the days differ', () => {
    const deck = deckWith(
      '## One slide\n\nWords.\n\n---\n\n## References\n<!-- .slide: id="references" data-layout="references" -->\n',
    )
    const dated = (days: (string | undefined)[]) => {
      const references = deck.references.map((each, index) => ({
        ...each,
        url: `https://example.org/${index}`,
        accessed: days[index],
      }))
      return wordsOf(renderHandout({ ...deck, references }, drawn).text)
    }
    expect(dated(['2026-11-23', '2026-11-23'])).toContain('All addresses were read on 23 November 2026.')
    const apart = dated(['2026-11-23', '2026-11-22'])
    expect(apart).not.toContain('All addresses')
    expect(apart).toContain('Read on 22 November 2026.')
  })

  it('sets questions as text, each with room to write, and nothing else that is a list', () => {
    const html = handoutOf(QUESTIONS.replace('data-layout', 'data-alias="asked" data-layout'))
    expect(html).toContain('<span id="asked"></span>')
    expect(html).toMatch(/<h2 class="set-headline">Two questions remain<\/h2>/)
    expect(html.match(/<div class="question">Who/g)).toHaveLength(2)
    expect(html.match(/class="room" aria-hidden="true"/g)).toHaveLength(2)
    expect(handoutOf(QUESTIONS.replace('pays?', 'pays.'))).not.toContain('class="room"')
    expect(handoutOf(`${QUESTIONS}\nAnd a line.\n`)).not.toContain('class="room"')
  })

  it('explains numbers of sources only where there are any', () => {
    const cited = lecture()
    const plain = { ...cited, references: [], meta: { ...cited.meta, registers: {} } }
    expect(renderHandout(cited, drawn).text).toContain('Small numbers')
    expect(renderHandout(plain, drawn).text).not.toMatch(/Small numbers|How to read/)
  })

  it('has a cover with author, date, licence and address, each only when known', async () => {
    const deck = lecture()
    const cover = (address?: string, meta = deck.meta) =>
      wordsOf(renderHandout({ ...deck, meta }, drawn, { address }).text.split('<section id="meeting"')[0] ?? '')
    const full = cover('https://deck.example/')
    for (const words of [
      deck.meta.author,
      '24 November 2026',
      'CC BY 4.0',
      'https://deck.example/',
      'As announced',
      'As built',
    ])
      expect(full).toContain(words)
    const { license: _, ...bare } = deck.meta
    expect(cover(undefined, bare)).not.toMatch(/CC BY|https:/)
  })

  it('has the sources of a slide in the margin, and below the text when they are many', async () => {
    const few = handoutOf('## One source is enough\n<!-- .slide: id="one" -->\n\nWords [@R2].\n')
    expect(few).toMatch(
      /<p class="entry-number">4<\/p><p class="entry-part">More<\/p><\/div>\n<div class="source-notes">\n<p class="notes-head">Source<\/p>\n<ul>\n<li><a href="#ref-R2">2<\/a>/,
    )
    const deck = lecture()
    const html = renderHandout(deck, drawn).text
    for (const slide of slidesOf(deck)) {
      const notes = html
        .split(`<section id="${slide.id}"`)[1]
        ?.split('</section>')[0]
        ?.split('<div class="source-notes">')[1]
      const listed = notes?.split('</ul>')[0]?.match(/<li>/g)?.length ?? 0
      const inMargin = new RegExp(`id="${slide.id}"((?!<section).)*</p></div>\\n<div class="source-notes">`, 's').test(
        html,
      )
      expect(inMargin, slide.id).toBe(listed > 0 && listed <= 9)
      if (!['references', 'title'].includes(slide.layout)) {
        expect(listed, slide.id).toBeGreaterThanOrEqual(new Set([...slide.cites, ...slide.handoutCites]).size)
      }
    }
  })
})
