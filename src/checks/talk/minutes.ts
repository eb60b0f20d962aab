/** The plan adds up: the slides' minutes are their section's, the sections' are the talk's. */
import type { Deck, Section } from '../../deck/model'
import type { Problem } from '../../deck/problem'
import { problemAt } from '../slide-text'

/** Reports `minutes-sum` and `minutes-section` (warnings). */
export function checkMinutes(deck: Deck): Problem[] {
  return [...deck.sections.flatMap(checkSection), ...checkSum(deck)]
}

function checkSum({ sections, meta }: Deck): Problem[] {
  const sum = rounded(sections.reduce((total, section) => total + (section.minutes ?? minutesOf(section)), 0))
  if (sum === 0 || sum === meta.minutes) return []
  return [
    {
      rule: 'minutes-sum',
      severity: 'warning',
      file: 'slides/deck.yaml',
      offset: -1,
      length: 1,
      message: `The sections' minutes add up to ${sum}, the deck's are ${meta.minutes}.`,
      hint: 'Correct "minutes" in deck.yaml or in the sections.',
    },
  ]
}

/** Slides may take less than their section as long as there are others that share the rest. */
function checkSection(section: Section): Problem[] {
  const { minutes, slides } = section
  const taken = minutesOf(section)
  const set = slides.filter((slide) => slide.minutes !== undefined)
  const [first] = set
  if (minutes === undefined || !first) return []
  if (taken <= minutes && (taken === minutes || set.length < slides.length)) return []
  const message = `The minutes of this section's slides add up to ${taken}, the section has ${minutes}.`
  const hint = 'Correct data-minutes on its slides, or "minutes" at the top of the file.'
  return [problemAt(first, { rule: 'minutes-section', severity: 'warning', message, hint })]
}

const minutesOf = ({ slides }: Section) => rounded(slides.reduce((sum, slide) => sum + (slide.minutes ?? 0), 0))

/** Sums of decimals: 0.1 + 0.2 is 0.3. */
const rounded = (minutes: number) => Math.round(minutes * 1000) / 1000
