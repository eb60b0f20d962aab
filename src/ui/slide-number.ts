/** The number of a slide as the stage, the speaker page and search show it: within the cut that is presented. */
import * as strings from '../strings/browser/ui'
import type { SlideSequence } from './slide-sequence'

/** "5 / 17", or why the slide has no number. */
export const slideNumber = (sequence: SlideSequence, slide: HTMLElement): string =>
  sequence.has(slide) ? `${sequence.indexOf(slide) + 1} / ${sequence.slides.length}` : whyOutside(slide)

/** "Appendix 2", or that the slide is outside the cut. */
export const whyOutside = ({ dataset }: HTMLElement): string =>
  dataset.appendix === undefined ? strings.outsideCut : strings.appendix(dataset.appendix)
