/** Whether a figure is told in words as fully as it is drawn. */
import type { Figure, Slide } from '../deck/model'
import type { Problem } from '../deck/problem'
import type { Drawing } from '../figures/draw'

/** So many parts fit into the two sentences of a description. */
const MOST = 5

/**
 * Reports `figure-long-description`: a diagram or map of more than five parts whose slide does not say it in words
 * (WCAG 1.1.1, technique G74). A chart has its table.
 */
export function checkHeard(slide: Slide, figure: Figure, { parts }: Drawing): Problem[] {
  if (figure.kind === 'chart' || parts <= MOST || slide.inWords.length > 0) return []
  return [
    {
      rule: 'figure-long-description',
      severity: 'error',
      file: figure.span.file,
      offset: figure.span.start,
      length: `\`\`\`${figure.kind}`.length,
      message: `The figure has ${parts} parts, more than its description can tell to who does not see it.`,
      hint: 'Write a line "Figure:" before "Handout:", and under it what is drawn, part by part, in reading order.',
    },
  ]
}
