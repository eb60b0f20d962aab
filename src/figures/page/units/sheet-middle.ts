/** What stands in the middle of a sheet: a padlock, open where somebody can sign, or the signs of its parties, large. */
import type { Unit, Units } from '../../../deck/units/units'
import type { Signs } from '../../strip/read-strip'
import { part, shape, sign } from '../parts'
import { ROLES } from '../roles'

interface Middle {
  left: number
  width: number
  /** Of the room that words and parties leave. */
  top: number
  bottom: number
}

/** Px: a lock is no larger, and none is drawn where there is less room. */
const LOCK = { most: 96, least: 34 }

/** Nothing where the words leave no room. */
export function drawMiddle(unit: Unit, middle: Units['middle'], room: Middle, signs: Signs): SVGElement[] {
  if (middle === 'locks') return drawLock(unit.parties.length > 0, room)
  if (middle === 'signs') return drawSigns(unit, room, signs)
  return []
}

function drawLock(isOpen: boolean, { left, width, top, bottom }: Middle): SVGElement[] {
  const size = Math.min(LOCK.most, bottom - top - 12)
  if (size < LOCK.least) return []
  const [w, h] = [size * 0.62, size * 0.48]
  const [x, y] = [left + width / 2, (top + bottom) / 2 + size * 0.5 - h]
  const colour = isOpen ? ROLES.accent : ROLES.mark
  const r = w * 0.32
  // The open shackle has left its hole on the right.
  const lift = isOpen ? size * 0.12 : 0
  const right = isOpen ? `v${n(r * 0.5)}` : `V${n(y)}`
  const d = `M${n(x - r)} ${n(y)}V${n(y - lift - r * 0.5)}a${n(r)} ${n(r)} 0 0 1 ${n(2 * r)} 0${right}`
  const body = { x: x - w / 2, y, width: w, height: h, rx: size * 0.05 }
  const shackle = shape('path', { d, fill: 'none', stroke: colour, 'stroke-width': size * 0.09 })
  return [part('mark', {}, [shackle, shape('rect', { ...body, fill: colour })])]
}

function drawSigns({ parties }: Unit, { left, width, top, bottom }: Middle, signs: Signs): SVGElement[] {
  const r = Math.min(26, (bottom - top) / 4, width / parties.length / 2.9)
  if (r < 9) return []
  return parties.map(({ actor }, index) => {
    const x = left + width / 2 + (index - (parties.length - 1) / 2) * r * 2.7
    return part('mark', { actor }, sign(signs[actor] ?? 'circle', [x, (top + bottom) / 2], r, r * 0.35))
  })
}

const n = (value: number) => Math.round(value * 10) / 10
