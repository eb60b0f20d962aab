import type { Deck } from '../../deck/model'
import { below } from '../reading-page'
import type { Rule } from '../verify'

const HEADING = /^H[1-6]$/

/** One heading for every slide, equal to its headline, in order; on a page of the deck exactly one. */
export const checkHeadings: Rule = ({ pages }, { deck, slides, variant, steps }) => {
  const found = pages.map(({ tags }) => [...below(tags)].filter(({ role }) => HEADING.test(role)))
  const headlines = headlinesOf(deck, slides)
  const faults = skipped(found.flat().map(({ role }) => Number(role.slice(1))))
  if (variant === 'deck') {
    found.forEach((headings, index) => {
      if (headings.length !== 1) faults.push(`Page ${index + 1} has ${headings.length} headings.`)
    })
  }
  if (steps) return faults
  const rest = found.flat().map(({ words }) => words)
  for (const headline of headlines) {
    const index = rest.indexOf(headline)
    if (index < 0) faults.push(`No heading reads "${headline}", or it is out of order.`)
    else rest.splice(0, index + 1)
  }
  return faults
}

function headlinesOf(deck: Deck, slides: readonly string[]): string[] {
  const all = deck.sections.flatMap((section) => section.slides)
  return all.filter(({ id }) => slides.includes(id)).map((slide) => slide.headlineText.replace(/\s+/g, ' '))
}

/** Levels go down one at a time; a part of the deck may begin at any. */
function skipped(levels: readonly number[]): string[] {
  return levels.flatMap((level, index) => {
    const before = levels[index - 1]
    return before !== undefined && level > before + 1
      ? [`A heading of level ${level} follows one of level ${before}.`]
      : []
  })
}
