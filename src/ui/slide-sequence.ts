/** The slides that next and previous lead through: all of them, or those of the cut that is presented. */

/** What is said in place of a number. */
const OUTSIDE = 'Outside the cut'

/** The slides of the walk, in order. */
export const walkOf = (slides: readonly HTMLElement[]): HTMLElement[] =>
  slides.filter((slide) => slide.dataset.outside === undefined)

/** Slides after the talk, in order: reached by a link or by search, and from one another. */
export const appendixOf = (slides: readonly HTMLElement[]): HTMLElement[] =>
  slides.filter((slide) => slide.dataset.appendix !== undefined)

/** "5 / 17", or why the slide has no number. */
export function numberIn(walk: readonly HTMLElement[], slide: HTMLElement): string {
  const index = walk.indexOf(slide)
  return index < 0 ? whyOutside(slide) : `${index + 1} / ${walk.length}`
}

/** "Appendix 2", or that the slide is outside the cut. */
export const whyOutside = ({ dataset }: HTMLElement): string =>
  dataset.appendix === undefined ? OUTSIDE : `Appendix ${dataset.appendix}`

/** How many slides of the walk come before a slide: its index, or that of the next one where it is outside the cut. */
export const indexIn = (walk: readonly HTMLElement[], slide: HTMLElement): number =>
  walk.filter((each) => slide.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_PRECEDING).length
