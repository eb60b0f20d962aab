/** The steps of a slide on the speaker page, in the order in which reveal.js shows them in the room. */
import { textOfParts } from '../../ui/slides'

const INDEX = 'data-fragment-index'

/**
 * Numbers a slide's fragments as reveal.js does (js/controllers/fragments.js, `sort`): those with an index first, equal
 * ones together, then the others one by one. Returns how many steps there are.
 */
export function numberSteps(section: Element): number {
  const fragments = [...section.querySelectorAll('.fragment')]
  const given = fragments.filter((each) => each.hasAttribute(INDEX))
  const indices = [...new Set(given.map(indexOf))].sort((a, b) => a - b)
  let next = indices.length
  for (const each of fragments) {
    const index = given.includes(each) ? indices.indexOf(indexOf(each)) : next++
    each.setAttribute(INDEX, String(index))
  }
  return next
}

/** Shows the first steps of a copy of a slide, as many as given. */
export function showSteps(section: Element, step: number): void {
  for (const each of section.querySelectorAll('.fragment')) {
    each.classList.toggle('visible', indexOf(each) < step)
    each.classList.toggle('current-fragment', indexOf(each) === step - 1)
  }
}

/** The words that appear with a step (from 1); empty for lines without words. */
export function wordsOfStep(section: Element, step: number): string {
  return textOfParts([...section.querySelectorAll('.fragment')].filter((each) => indexOf(each) === step - 1))
}

const indexOf = (fragment: Element): number => Number(fragment.getAttribute(INDEX))
