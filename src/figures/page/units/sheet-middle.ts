/** What stands in the middle of a sheet: the signs of its parties, large. */
import type { Unit, Units } from '../../../deck/units/units'
import type { Signs } from '../../strip/read-strip'
import { part, sign } from '../parts'

interface Middle {
  left: number
  width: number
  /** Of the room that words and parties leave. */
  top: number
  bottom: number
}

/** Nothing where the words leave no room. */
export function drawMiddle(unit: Unit, middle: Units['middle'], room: Middle, signs: Signs): SVGElement[] {
  if (middle === 'signs') return drawSigns(unit, room, signs)
  return []
}

function drawSigns({ parties }: Unit, { left, width, top, bottom }: Middle, signs: Signs): SVGElement[] {
  const r = Math.min(26, (bottom - top) / 4, width / parties.length / 2.9)
  if (r < 9) return []
  return parties.map(({ actor }, index) => {
    const x = left + width / 2 + (index - (parties.length - 1) / 2) * r * 2.7
    return part('mark', { actor }, sign(signs[actor] ?? 'circle', [x, (top + bottom) / 2], r, r * 0.35))
  })
}
