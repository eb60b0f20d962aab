import { isHeading } from '../read-back/slide-pages'
import type { Rule } from './rule'

/** Levels of headings go down one at a time (PDF/UA-1, 7.4.2-1). Slides out of the middle may begin at any. */
export const checkLevels: Rule = ({ pages }, { slides, deck }) => {
  const levels = pages.flatMap(({ tags }) => tags.filter(isHeading)).map(({ role }) => Number(role.slice(1)))
  const isWhole = deck.sections[0]?.slides[0]?.id === slides[0]
  const faults = isWhole && levels[0] !== 1 ? [`The first heading is of level ${levels[0]}.`] : []
  for (const [index, level] of levels.entries()) {
    const before = levels[index - 1] ?? level
    if (level > before + 1) faults.push(`A heading of level ${level} follows one of level ${before}.`)
  }
  return faults
}
