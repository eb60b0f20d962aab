/** The slides that next and previous lead through: all of them, or those of the cut that is presented. */

/** What is said in place of a number. */
export const OUTSIDE = 'Outside the cut'

/** The slides of the walk, in order. */
export const walkOf = (slides: readonly HTMLElement[]): HTMLElement[] =>
  slides.filter((slide) => slide.dataset.outside === undefined)

/** "5 / 17", or that the slide is outside the cut. */
export function numberIn(walk: readonly HTMLElement[], slide: HTMLElement): string {
  const index = walk.indexOf(slide)
  return index < 0 ? OUTSIDE : `${index + 1} / ${walk.length}`
}

/** How many slides of the walk come before a slide: its index, or that of the next one where it is outside the cut. */
export const indexIn = (walk: readonly HTMLElement[], slide: HTMLElement): number =>
  walk.filter((each) => slide.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_PRECEDING).length
