import { expectedSlides, isHeading, slidePages } from '../read-back/slide-pages'
import type { Rule } from './rule'

/** One heading for every slide, equal to its headline, in order; on a page of the deck exactly one. */
export const checkHeadings: Rule = (reading, expected) => {
  const places = slidePages(reading, expected)
  const missing = expectedSlides(expected).filter(({ id }) => !places.has(id))
  const crowded = reading.pages.flatMap(({ tags }, index) => {
    const { length } = tags.filter(isHeading)
    return expected.variant !== 'deck' || length === 1 ? [] : [`Page ${index + 1} has ${length} headings.`]
  })
  return [
    ...missing.map(({ headlineText }) => `No heading reads "${headlineText}", or it is out of order.`),
    ...crowded,
  ]
}
