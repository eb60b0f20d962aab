/** Runs in the drawing page: a chart's description and rows in, a figure's SVG out. Observable Plot draws. */
import { plot } from '@observablehq/plot'
import type { Chart } from '../../deck/model'
import { barMarks } from './chart-bars'
import { columnMarks } from './chart-columns'
import { lineMarks } from './chart-lines'
import { type Drawn, drawnFrom } from './drawn'

const FORMS = { bars: barMarks, columns: columnMarks, lines: lineMarks }

/** Draws a chart; its size is in px of the canvas, its colours are references to roles. */
export async function draw(text: string): Promise<Drawn> {
  await Promise.all([...document.fonts].map((font) => font.load()))
  const chart = JSON.parse(text) as Chart
  const svg = plot({
    ...FORMS[chart.type](chart),
    style: { fontFamily: 'Source Sans 3', fontSize: '20px', overflow: 'visible' },
  })
  const stage = document.createElement('div')
  stage.append(svg)
  document.body.replaceChildren(stage)
  return drawnFrom(stage, 'chart')
}
