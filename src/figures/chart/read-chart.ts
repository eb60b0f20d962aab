/** A chart as its module of `page/` gets it. The deck has read and checked it. */
import type { Figure } from '../../deck/model'
import type { FigureSource } from '../figure-source'

/** Undefined when the deck could not read the chart. */
export function readChartFence({ chart }: Figure): FigureSource | undefined {
  if (!chart) return undefined
  return {
    title: chart.title,
    description: chart.description,
    text: JSON.stringify(chart),
    problems: [],
    drawingProblem: (error) => ({
      rule: 'figure-failed',
      message: `The chart could not be drawn: ${error.split('\n')[0]}`,
      hint: 'Try it with fewer rows; if a plain chart fails as well, the fault is in src/figures.',
    }),
  }
}
