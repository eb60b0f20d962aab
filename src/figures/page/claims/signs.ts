/** The signs of verdicts: a full ring, a half one, an empty one, a cross. */
import type { Verdict } from '../../../deck/page/page-fields'
import { ROLES } from '../roles'
import { create } from '../svg'

/** A sign about its middle, of this radius, px, on a ground of this colour. */
export function verdictSign(
  verdict: Verdict,
  [x, y]: readonly [number, number],
  r: number,
  ground: string = ROLES.paper,
): SVGElement[] {
  const width = r < 8 ? 2 : r < 15 ? 3 : 4.5
  const line = { fill: 'none', stroke: ROLES.accent, 'stroke-width': String(width), 'stroke-linecap': 'round' }
  const n = (value: number) => String(Math.round(value * 10) / 10)
  if (verdict === 'against') {
    const c = 0.82 * r
    const d = `M${n(x - c)} ${n(y - c)}L${n(x + c)} ${n(y + c)}M${n(x - c)} ${n(y + c)}L${n(x + c)} ${n(y - c)}`
    return [create('path', { d, ...line })]
  }
  const ring = { cx: String(x), cy: String(y), r: String(r) }
  if (verdict === 'holds') return [create('circle', { ...ring, ...line, fill: ROLES.accent })]
  const half = create('path', { d: `M${n(x)} ${n(y - r)}a${n(r)} ${n(r)} 0 0 0 0 ${n(2 * r)}z`, fill: ROLES.accent })
  // The paper under a ring hides what lies there.
  return [create('circle', { ...ring, ...line, fill: ground }), ...(verdict === 'partly' ? [half] : [])]
}

/** A stroke struck out by the pencil. */
export function strike([x, y]: readonly [number, number], width: number): SVGElement {
  const d = `M${x - 9} ${y + 6}Q${x + width / 2} ${y + 2} ${x + width + 9} ${y - 7}`
  return create('path', { d, fill: 'none', stroke: ROLES.accent, 'stroke-width': '3', 'stroke-linecap': 'round' })
}
