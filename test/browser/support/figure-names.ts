import type { Page } from 'playwright-core'

export interface FigureNames {
  /** Drawings on the page; a second one of the same figure for phones is not counted. */
  drawings: number
  /** What is wrong with how they are told apart and named, one line each. */
  faults: string[]
}

/** Whether all figures on one page share no id, hold nothing foreign, and are each named and described. */
export const figureNames = (page: Page): Promise<FigureNames> =>
  page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    const idOf = (each: Element) => each.closest('section')?.id
    const isUnnamed = (svg: Element) =>
      ['aria-labelledby', 'aria-describedby'].some(
        (name) => !document.getElementById(svg.getAttribute(name) ?? '')?.textContent,
      )
    const drawings = [...document.querySelectorAll('.figure svg.drawing')]
    const others = [...document.querySelectorAll('.figure svg:not(.drawing, .portrait)')]
    const foreign = document.querySelectorAll('.figure :is(foreignObject, filter, script, style, image, [style])')
    return {
      drawings: drawings.filter((each) => !each.classList.contains('portrait')).length,
      faults: [
        ...ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `two elements are called ${id}`),
        ...[...foreign].map((each) => `${idOf(each)} has a ${each.tagName}`),
        ...drawings.filter(isUnnamed).map((each) => `a drawing of ${idOf(each)} has no name or no description`),
        ...others
          .filter((svg) => !svg.getAttribute('aria-label'))
          .map((each) => `${idOf(each)} has links without a name`),
      ],
    }
  })
