import type { PageLink, Reading } from '../read-back/read-document'
import { expectedSlides, isHeading, type SlidePages, slidePages } from '../read-back/slide-pages'
import type { Expected, Rule } from './rule'

/** Every link into the file lands on the page of what it names: a slide, or a reference. */
export const checkPdfLinks: Rule = (reading, expected) => {
  const places = withAliases(slidePages(reading, expected), expected)
  return reading.pages.flatMap(({ links }, index) =>
    links.flatMap((link) => {
      const fault = faultOf(link, reading, expected, places)
      return fault ? [`The link to "${link.target}" on page ${index + 1} ${fault}.`] : []
    }),
  )
}

function withAliases(places: Map<string, SlidePages>, expected: Expected): Map<string, SlidePages> {
  for (const { id, aliases } of expectedSlides(expected)) {
    const place = places.get(id)
    for (const alias of aliases) if (place) places.set(alias, place)
  }
  return places
}

function faultOf(
  { target, page }: PageLink,
  { pages }: Reading,
  expected: Expected,
  places: ReadonlyMap<string, SlidePages>,
): string | undefined {
  if (page === undefined) return undefined
  if (page < 0) return 'leads nowhere'
  const place = places.get(target)
  const named = expectedSlides(expected).find(({ id, aliases }) => [id, ...aliases].includes(target))?.headlineText
  // The title is a heading twice where it is also what the paper is called.
  const isNamed = pages[page]?.tags.some((tag) => isHeading(tag) && tag.words === named)
  if (place && !isNamed && (page < place.from || page > place.to))
    return `leads to page ${page + 1}, not ${place.to + 1}`
  const reference = expected.deck.references.find(({ anchor }) => target === `ref-${anchor}`)
  const isThere = !reference || letters(pages[page]?.text ?? '').includes(letters(reference.title))
  return isThere ? undefined : `leads to page ${page + 1}, where the reference is not`
}

const letters = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '')
