/** Runs in the drawing page: units with their data in, a figure's SVG out. */
import type { FigureForm } from '../../../deck/drawing'
import type { Units } from '../../../deck/units/units'
import type { Signs } from '../../strip/read-strip'
import { type Drawn, drawnFrom } from '../drawn'
import { create } from '../svg'
import { drawCargo } from './cargo'
import { drawDots } from './dots'
import { drawHub } from './hub'
import { drawLocks } from './locks'
import { drawOnPhone } from './phone'
import { drawSheets } from './sheets'
import { drawThings } from './things-alone'
import type { UnitsDrawing } from './units-drawing'

/** Draws units, 1152 px wide, or for a phone; the error is a list of words without room as JSON. */
export async function draw(text: string, form: FigureForm = 'landscape'): Promise<Drawn> {
  await Promise.all([...document.fonts].map((font) => font.load()))
  const { units, signs } = JSON.parse(text) as { units: Units; signs: Signs }
  const { drawn, tooLong } = drawUnits(units, signs, form === 'portrait')
  if (tooLong.length > 0) return { error: JSON.stringify(tooLong) }
  const svg = create('svg', { width: '1152', height: '464' })
  svg.append(...drawn)
  const stage = document.createElement('div')
  stage.append(svg)
  document.body.replaceChildren(stage)
  return drawnFrom(stage, 'units')
}

function drawUnits(units: Units, signs: Signs, isPhone: boolean): UnitsDrawing {
  if (units.mark === 'thing') return (units.to ? drawCargo : drawThings)(units, signs, isPhone)
  if (units.hub) return drawHub(units, signs, isPhone)
  if (units.mark === 'sheet' && units.middle === 'locks') return drawLocks(units, isPhone)
  if (isPhone) return drawOnPhone(units, signs)
  return units.mark === 'dot' ? drawDots(units, signs) : drawSheets(units, signs)
}
