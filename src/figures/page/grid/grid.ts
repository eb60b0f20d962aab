/** Runs in the drawing page: a grid with its cells in, a figure's SVG out. */
import type { FigureForm } from '../../../deck/drawing'
import type { Grid } from '../../../deck/grid/grid'
import type { Signs } from '../../strip/read-strip'
import { type Drawn, drawnFrom } from '../drawn'
import { create } from '../svg'
import { drawOnPhone } from './phone'
import { drawAsSheets } from './sheets'
import { drawOnSlide } from './slide'
import { drawThreads } from './threads'

/** Draws a grid, 1152 px wide, or for a phone; the error is a list of words without room as JSON. */
export async function draw(text: string, form: FigureForm = 'landscape'): Promise<Drawn> {
  await Promise.all([...document.fonts].map((font) => font.load()))
  const { grid, signs } = JSON.parse(text) as { grid: Grid; signs: Signs }
  const { drawn, tooLong } = grid.threads ? drawThreads(grid, form === 'portrait') : drawCells(grid, signs, form)
  if (tooLong.length > 0) return { error: JSON.stringify(tooLong) }
  const svg = create('svg', { width: '1152', height: '464' })
  svg.append(...drawn)
  const stage = document.createElement('div')
  stage.append(svg)
  document.body.replaceChildren(stage)
  return drawnFrom(stage, 'grid')
}

function drawCells(grid: Grid, signs: Signs, form: FigureForm): { drawn: SVGElement[]; tooLong: string[] } {
  if (form === 'portrait') return { drawn: drawOnPhone(grid, signs), tooLong: [] }
  return grid.sheets ? drawAsSheets(grid) : drawOnSlide(grid, signs)
}
