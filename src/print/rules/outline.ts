import { bookmarksOf } from '../outline'
import { expectedSlides, slidePages } from '../read-back/slide-pages'
import type { Rule } from './rule'

/** Bookmarks are nested by part and slide, read like the headlines, and each lands on the page of its slide. */
export const checkOutline: Rule = (reading, expected) => {
  const { outline } = reading
  const places = slidePages(reading, expected)
  const ids = expectedSlides(expected).map(({ id }) => id)
  const wanted = bookmarksOf(expected.deck, expected.slides).flatMap(({ title, children }) => [
    { title, depth: 0 },
    ...children.map((child) => ({ title: child.title, depth: 1 })),
  ])
  const faults = wanted.flatMap(({ title, depth }, index) => {
    const found = outline[index]
    if (found?.title !== title) return [`Bookmark ${index + 1} is "${found?.title}", not "${title}".`]
    if (found.depth !== depth) return [`The bookmark "${title}" is not nested as the deck is.`]
    const place = places.get(ids[index] ?? '')
    const lands = !place || (found.page >= place.from && found.page <= place.to)
    return lands ? [] : [`The bookmark "${title}" leads to page ${found.page + 1}, not ${(place?.from ?? 0) + 1}.`]
  })
  if (outline.length > wanted.length) faults.push(`There are ${outline.length - wanted.length} bookmarks too many.`)
  return faults
}
