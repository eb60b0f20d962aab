/** Style of what lies behind the words of single slides. */
import type { Deck } from '../../deck/model'
import { slidesOf } from '../../deck/slides-of'
import { inkFor } from '../../deck/topic/ink'
import { veilName } from '../image'

/** Each ground and each veil once. */
export function groundStyle(deck: Pick<Deck, 'sections'>): string {
  const slides = slidesOf(deck)
  const grounds = slides.flatMap(({ ground }) => ground ?? []).map(groundRule)
  const veils = slides.flatMap(({ backdrop }) => (backdrop ? veilRule(backdrop.veil) : []))
  return [...new Set([...grounds, ...veils])].join('\n')
}

const groundRule = (ground: string) =>
  `[data-ground="${ground.slice(1)}"] { --ground: ${ground}; --ground-ink: ${inkFor(ground).ink} }`

const veilRule = (veil = { light: 100, dark: 100 }) =>
  `[data-veil="${veilName(veil)}"] { --veil-light: ${veil.light}%; --veil-dark: ${veil.dark}% }`
