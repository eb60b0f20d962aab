/** On which pages the slides of the deck stand, by their headings. */
import type { Slide } from '../../deck/model'
import { slidesOf } from '../../deck/slides-of'
import { withoutSigns } from '../../pages/inline-signs'
import { stringsOf } from '../../strings/strings'
import type { Expected } from '../rules/rule'
import type { Reading } from './read-document'
import type { Tag } from './tags'

/** Pages from 0, both included; more than one for a slide with a page for every step. */
export interface SlidePages {
  from: number
  to: number
}

export const isHeading = ({ role }: Tag) => /^H[1-6]$/.test(role)

export const expectedSlides = ({ deck, slides }: Expected): Slide[] =>
  slidesOf(deck).filter(({ id }) => slides.includes(id))

/** By slide's id. Headings are taken in their order; a slide whose headline does not follow is missing. */
export function slidePages(reading: Reading, expected: Expected): Map<string, SlidePages> {
  const { page: names } = stringsOf(expected.deck.meta.lang)
  const headings = reading.pages.flatMap(({ tags }, page) =>
    tags.filter(isHeading).map(({ words }) => ({ words: withoutSigns(words, names), page })),
  )
  const places = new Map<string, SlidePages>()
  let next = 0
  for (const { id, headlineText } of expectedSlides(expected)) {
    const wanted = headlineText.replace(/\s+/g, ' ')
    const first = headings.findIndex(({ words }, index) => index >= next && words === wanted)
    if (first < 0) continue
    next = first + 1
    while (expected.steps && headings[next]?.words === wanted) next++
    places.set(id, { from: headings[first]?.page ?? -1, to: headings[next - 1]?.page ?? -1 })
  }
  return places
}
