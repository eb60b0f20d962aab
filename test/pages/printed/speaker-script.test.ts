import { describe, expect, it } from 'vitest'
import { slidesOf } from '../../../src/deck/slides-of'
import { renderScript } from '../../../src/pages/printed/speaker-script'
import { deckWith, drawn, headingsOf, lecture, wordsOf } from '../printed'

const scriptOf = (slides: string, front = 'minutes: 2\n') => renderScript(deckWith(slides, front), drawn).text

describe("the speaker's script", () => {
  it('has a heading for every slide below its own, equal to the headline, and none in the pictures', async () => {
    const deck = lecture()
    const headings = headingsOf(renderScript(deck, drawn).text)
    const slides = slidesOf(deck)
    expect(headings[0]).toEqual({ level: 1, text: deck.meta.title })
    expect(headings.slice(1)).toEqual(
      slides.map((slide) => ({ level: Math.max(2, slide.level), text: slide.headlineText })),
    )
  })

  it('has all of the notes as their author marked them up', () => {
    const html = scriptOf('## A slide\n\nNote:\nSay *this* [@R1].\n\n- first\n- second\n')
    expect(html).toMatch(/<p>Say <em>this<\/em>.<sup class="cite"><a href="#ref-R1">1<\/a><\/sup>\.<\/p>/)
    expect(html).toMatch(/<ul>\n<li>first<\/li>\n<li>second<\/li>\n<\/ul>/)
    expect(html).toMatch(/<h2>Cited in the notes<\/h2>.*?<li id="ref-R1">/s)
  })

  it('says so where a slide has no notes and where no time is planned', () => {
    const html = scriptOf('## A slide\n\nWords.\n', '')
    expect(wordsOf(html)).toMatch(/slide 4 of 5 no time planned .*A slide No notes\./)
  })

  it('runs the clock from slide to slide', () => {
    const text = wordsOf(scriptOf('## A slide\n<!-- .slide: data-minutes="1.25" -->\n\n---\n\n## B slide\n'))
    expect(text).toContain('3:00 slide 4 of 6 1 min 15 s')
    expect(text).toContain('4:15 slide 5 of 6 45 s')
  })

  it('keeps anchors and links of a slide out of its picture', async () => {
    const html = renderScript(lecture(), drawn).text
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(ids.length).toBe(new Set(ids).size)
    const pictures = html.match(/<div class="thumbnail".*?<p class="script-part">/gs) ?? []
    expect(pictures.length).toBeGreaterThan(15)
    expect(pictures.filter((each) => / href=| id="ref-|<h\d/.test(each))).toEqual([])
  })

  it('is marked as private', () => {
    expect(wordsOf(scriptOf('## A slide\n'))).toMatch(/^Private: the speaker’s script/)
  })
})
