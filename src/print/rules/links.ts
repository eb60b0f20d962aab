import type { PageLink, Reading } from '../read-back/read-document'
import { expectedSlides, isHeading, type SlidePages, slidePages } from '../read-back/slide-pages'
import type { Expected, Rule } from './rule'

/** Every link into the file lands on the page of what it names: a slide, or a reference. */
export const checkPdfLinks: Rule = (reading, expected) => {
  const targets = targetsIn(reading, expected)
  return reading.pages.flatMap(({ links }, index) =>
    links.flatMap((link) => {
      const fault = faultOf(link, reading, targets)
      return fault ? [`The link to "${link.target}" on page ${index + 1} ${fault}.`] : []
    }),
  )
}

/** What links may lead to, by the name of the place. */
interface Targets {
  slides: ReadonlyMap<string, { headline: string; place: SlidePages | undefined }>
  /** The letters of each reference's title. */
  references: ReadonlyMap<string, string>
  lettersOn: (page: number) => string
}

function targetsIn(reading: Reading, expected: Expected): Targets {
  const places = slidePages(reading, expected)
  const slides = expectedSlides(expected).flatMap(({ id, aliases, headlineText: headline }) =>
    [id, ...aliases].map((name) => [name, { headline, place: places.get(id) }] as const),
  )
  const titles = expected.deck.references.map(({ anchor, title }) => [`ref-${anchor}`, letters(title)] as const)
  const known = new Map<number, string>()
  const lettersOn = (page: number) => {
    const found = known.get(page) ?? letters(reading.pages[page]?.text ?? '')
    known.set(page, found)
    return found
  }
  return { slides: new Map(slides), references: new Map(titles), lettersOn }
}

function faultOf({ target, page }: PageLink, { pages }: Reading, targets: Targets): string | undefined {
  if (page === undefined) return undefined
  if (page < 0) return 'leads nowhere'
  const { place, headline } = targets.slides.get(target) ?? {}
  // The title is a heading twice where it is also what the paper is called.
  const isNamed = pages[page]?.tags.some((tag) => isHeading(tag) && tag.words === headline)
  if (place && !isNamed && (page < place.from || page > place.to))
    return `leads to page ${page + 1}, not ${place.to + 1}`
  const title = targets.references.get(target)
  const isThere = title === undefined || targets.lettersOn(page).includes(title)
  return isThere ? undefined : `leads to page ${page + 1}, where the reference is not`
}

const letters = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '')
