/** Runs in the drawing page: a stemma's text in, a figure's SVG out. */
import type { FigureForm } from '../../../deck/drawing'
import type { StemmaFields } from '../../stemma/stemma-fields'
import { type Drawn, drawnFrom } from '../drawn'
import { create } from '../svg'
import { drawOnPhone } from './phone'
import { drawOnSlide } from './slide'

/** Draws a stemma, 1152 px wide, or for a phone; the error is a list of words without room as JSON. */
export async function draw(text: string, form: FigureForm = 'landscape'): Promise<Drawn> {
  await Promise.all([...document.fonts].map((font) => font.load()))
  const fields = JSON.parse(text) as StemmaFields
  const { drawn, tooLong } = form === 'portrait' ? drawOnPhone(fields) : drawOnSlide(fields)
  if (tooLong.length > 0) return { error: JSON.stringify(tooLong) }
  const svg = create('svg', { width: '1152', height: '464' })
  svg.append(...drawn)
  const stage = document.createElement('div')
  stage.append(svg)
  document.body.replaceChildren(stage)
  return drawnFrom(stage, 'stemma')
}
