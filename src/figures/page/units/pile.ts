/** Sheets of the same parties on each other: on the first, all of them around one table. */
import type { Party, Unit } from '../../../deck/units/units'
import type { Signs } from '../../strip/read-strip'
import { part, shape, sign } from '../parts'
import { ROLES } from '../roles'
import { paper } from './sheet'
import { line, wide } from './text'
import type { UnitsDrawing } from './units-drawing'

/** Px. */
export interface PileLook {
  width: number
  height: number
  /** How far each sheet shows from under the one on it. */
  shift: { x: number; y: number }
  label: number
  pad: number
  /** From the middle to the edge of the table, and to the signs around it. */
  table: number
  ring: number
  sign: number
  edge: number
}

interface Place {
  left: number
  top: number
}

/** The first lies on top; of the others what they are is seen. */
export function drawPile(units: readonly Unit[], { left, top }: Place, look: PileLook, signs: Signs): UnitsDrawing {
  const { width, height, shift, pad } = look
  const behind = units.length - 1
  const [wideBy, highBy] = [width - shift.x * behind, height - shift.y * behind]
  const face = { size: look.label, weight: 400, serif: true }
  const sheets = units.map((unit, index) => {
    const box = { left: left + shift.x * index, top: top + shift.y * (behind - index), width: wideBy, height: highBy }
    const text = line(unit.label, [box.left + pad, box.top + look.label * 1.15], face, ROLES.ink)
    return [paper(box, unit.state), text]
  })
  const middle = [left + wideBy / 2, top + shift.y * behind + look.label * 0.6 + highBy / 2] as const
  return {
    drawn: [...sheets.reverse().flat(), ...drawTable(units[0]?.parties ?? [], middle, look, signs)],
    tooLong: units.map(({ label }) => label).filter((label) => wide(label, face) > wideBy - 2 * pad),
  }
}

function drawTable(
  parties: readonly Party[],
  [x, y]: readonly [number, number],
  look: PileLook,
  signs: Signs,
): SVGElement[] {
  const { ring, edge } = look
  const table = { cx: x, cy: y, r: look.table, fill: ROLES.wash, stroke: ROLES.ink, 'stroke-width': edge }
  const marks = parties.map(({ actor }, index) => {
    const turn = ((index + 0.5) / parties.length) * 2 * Math.PI
    const at = [x + Math.sin(turn) * ring, y - Math.cos(turn) * ring] as const
    return part('mark', { actor }, sign(signs[actor] ?? 'circle', at, look.sign, 0))
  })
  return [shape('circle', table), ...marks]
}
