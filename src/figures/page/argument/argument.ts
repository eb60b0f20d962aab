/** Runs in the drawing page: an argument's text in, a figure's SVG out. */
import type { FigureForm } from '../../../deck/drawing'
import {
  type ArgumentFields,
  hasReasons,
  hasRebuttals,
  hasRing,
  hasViews,
  type Reasoning,
} from '../../argument/argument-fields'
import { type Drawn, drawnFrom } from '../drawn'
import { create } from '../svg'
import { drawClaimsAlone } from './claims-alone'
import { drawOnPhone } from './phone'
import { drawRebuttals, drawRebuttalsOnPhone } from './rebuttals'
import { drawRing } from './ring'
import { drawRingOnPhone } from './ring-phone'
import { drawOnSlide } from './slide'
import { drawViews, drawViewsOnPhone } from './views'

/** Draws an argument, 1152 px wide, or for a phone; the error is a list of words without room as JSON. */
export async function draw(text: string, form: FigureForm = 'landscape'): Promise<Drawn> {
  await Promise.all([...document.fonts].map((font) => font.load()))
  const fields = JSON.parse(text) as ArgumentFields
  const { drawn, tooLong } = drawIn(form, fields)
  if (tooLong.length > 0) return { error: JSON.stringify(tooLong) }
  const svg = create('svg', { width: '1152', height: '464' })
  svg.append(...drawn)
  const stage = document.createElement('div')
  stage.append(svg)
  document.body.replaceChildren(stage)
  return drawnFrom(stage, 'argument')
}

function drawIn(form: FigureForm, fields: ArgumentFields): { drawn: SVGElement[]; tooLong: string[] } {
  if (hasRing(fields)) {
    return form === 'portrait' ? { drawn: drawRingOnPhone(fields), tooLong: [] } : drawRing(fields)
  }
  if (hasViews(fields)) {
    return form === 'portrait' ? { drawn: drawViewsOnPhone(fields), tooLong: [] } : drawViews(fields)
  }
  if (hasRebuttals(fields)) {
    return form === 'portrait' ? { drawn: drawRebuttalsOnPhone(fields), tooLong: [] } : drawRebuttals(fields)
  }
  // The reader has refused an argument with neither.
  const reasoning = fields as Reasoning
  if (form === 'portrait') return { drawn: drawOnPhone(reasoning), tooLong: [] }
  return hasReasons(reasoning) ? drawOnSlide(reasoning) : drawClaimsAlone(reasoning)
}
