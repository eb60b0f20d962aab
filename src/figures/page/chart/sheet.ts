/** What a chart is drawn on: how much room it has, and how large its words are, on the slide and on an upright phone. */
import type { Chart } from '../../../deck/model'
import { type FigureForm, PORTRAIT_WIDTH } from '../form'

/** Of letters, px. */
export interface Sizes {
  value: number
  label: number
  note: number
  /** From line to line. */
  line: number
}

/** None is under 18 on the slide, or under 11 on a phone (a label's floor). */
const SIZES: Record<FigureForm, Sizes> = {
  landscape: { value: 22, label: 20, note: 20, line: 25 },
  portrait: { value: 14, label: 13, note: 13, line: 17 },
}

/** A chart with its room. */
export interface Sheet extends Chart {
  form: FigureForm
  /** Px. */
  room: { width: number; height: number }
  size: Sizes
}

/** Px around a drawing that is cut to what is painted (crop.ts). */
const AROUND = 5
/** Px that a tall one has more: a line of the headline, and a caption's. */
const TALLER = 64

/** On the slide: what the layouts give a drawing, under a measure and over a caption or under a subhead. */
export function sheetOf(chart: Chart, form: FigureForm): Sheet {
  const half = chart.width === 'half'
  const slide = {
    width:
      (half ? 552 : 1152) -
      (chart.lens || chart.balance || chart.type === 'shares' || chart.type === 'sum' ? AROUND : 0),
    height: (half ? 346 : 366) + (chart.tall ? TALLER : 0),
  }
  const room = form === 'portrait' ? { width: PORTRAIT_WIDTH - AROUND, height: 300 } : slide
  return { ...chart, form, room, size: SIZES[form] }
}

/** The step with which something of a chart comes, by its name; 0 for what stands from the start. */
export const chartStep = ({ steps }: Pick<Chart, 'steps'>, name: string): number => steps.indexOf(name) + 1
