/** A chart is drawn at the size of its place, so that its labels keep theirs. */
import type { Slide } from '../deck/model'
import type { Problem } from '../deck/problem'

/** Reports `chart-width`. */
export function checkChartWidth({ layout, figures }: Slide): Problem[] {
  if (layout !== 'compare') return []
  return figures
    .filter(({ chart }) => chart?.width === 'full')
    .map(({ kind, span }) => ({
      rule: 'chart-width',
      severity: 'error',
      file: span.file,
      offset: span.start,
      length: `\`\`\`${kind}`.length,
      message: 'The chart is as wide as a slide and stands in a column, where its labels would be too small to read.',
      hint: 'Add "width: half".',
    }))
}
