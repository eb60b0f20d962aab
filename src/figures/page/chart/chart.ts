/** Runs in the drawing page: a chart's description and rows in, a figure's SVG out. Observable Plot draws. */
import { plot } from '@observablehq/plot'
import type { Chart } from '../../../deck/model'
import { type Drawn, drawnFrom } from '../drawn'
import { barMarks } from './bars'
import { columnMarks } from './columns'
import { lineMarks } from './lines'

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
