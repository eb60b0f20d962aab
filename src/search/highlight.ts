/** Shows what a search found, on the page but not in it: no element is added (CSS Custom Highlight API). */

import { adoptStyles } from '../ui/adopt-styles'
import type { Query } from './match'
import { matchesIn } from './match'
import { domRangeOf, type SearchableSlide } from './passages'

const NAME = 'found'
/** A page full of marks tells nothing, and takes long to draw. */
const MOST = 2000

/** Browsers that do not know the colours of two themes have those of one. */
const STYLES = `
::highlight(${NAME}) {
  background-color: #ffe08a; background-color: light-dark(#ffe08a, #6a5312);
  color: #1b1f24; color: light-dark(#1b1f24, #fff6dc)
}
@media (forced-colors: active) { ::highlight(${NAME}) { background-color: Highlight; color: HighlightText } }
`

let ending: AbortController | undefined

/** Marks every place until Escape, the next search or the signal. Browsers without the interface show none. */
export function markPlaces(query: Query, slides: readonly SearchableSlide[]): void {
  unmark()
  if (!('highlights' in CSS) || query.length === 0) return
  const ranges = slides.flatMap(({ passages }) =>
    passages.flatMap((passage) => matchesIn(query, passage).map((span) => domRangeOf(passage, span))),
  )
  const takeOff = adoptStyles('components', STYLES)
  CSS.highlights.set(NAME, new Highlight(...ranges.slice(0, MOST)))
  ending = new AbortController()
  const { signal } = ending
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && unmark(), { signal })
  signal.addEventListener('abort', () => {
    CSS.highlights.delete(NAME)
    takeOff?.()
  })
}

export function unmark(): void {
  ending?.abort()
  ending = undefined
}
