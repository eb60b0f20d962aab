/** Runs in the drawing page: a chart's description and rows in, a figure's SVG out. Observable Plot draws most of it. */
import { plot } from '@observablehq/plot'
import type { Chart } from '../../../deck/model'
import { type Drawn, drawnFrom } from '../drawn'
import type { FigureForm } from '../form'
import { create } from '../svg'
import { drawBalance } from './balance'
import { barMarks } from './bars'
import { columnMarks } from './columns'
import { drawLensBars } from './lens/lens-bars'
import { lineMarks } from './lines'
import { drawShares } from './shares/shares'
import { type Sheet, sheetOf } from './sheet'
import { drawStacked } from './stacked'
import { drawSum } from './sum/sum'

const FORMS = { bars: barMarks, columns: columnMarks, lines: lineMarks }

/** Draws a chart for the slide, or for an upright phone; its size is in px, its colours are references to roles. */
export async function draw(text: string, form: FigureForm = 'landscape'): Promise<Drawn> {
  await Promise.all([...document.fonts].map((font) => font.load()))
  const stage = document.createElement('div')
  stage.append(drawing(sheetOf(JSON.parse(text) as Chart, form)))
  document.body.replaceChildren(stage)
  return drawnFrom(stage, 'chart')
}

/** Shares, sums, balances, bars with a lens, and bars on a phone are drawn by ourselves: Plot knows one scale, and one band for all. */
function drawing(sheet: Sheet): Element {
  if (sheet.type === 'shares') return own(sheet, drawShares(sheet))
  if (sheet.type === 'sum') return own(sheet, drawSum(sheet))
  if (sheet.balance) return own(sheet, drawBalance(sheet))
  if (sheet.type === 'bars' && sheet.form === 'portrait') return own(sheet, drawStacked(sheet))
  if (sheet.lens) return own(sheet, drawLensBars(sheet))
  const style = { fontFamily: 'Source Sans 3', fontSize: '20px', overflow: 'visible' }
  return plot({ ...FORMS[sheet.type](sheet), style })
}

function own({ room }: Sheet, elements: readonly SVGElement[]): SVGElement {
  const svg = create('svg', { width: String(room.width), height: String(room.height) })
  svg.style.setProperty('overflow', 'visible')
  svg.append(...elements)
  return svg
}
