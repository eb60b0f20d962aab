/** The signs of verdicts: a full ring, a half one, a broken one, a cross; and strokes that carry one. */
import type { Verdict } from '../../../deck/page/page-fields'
import { type ClaimStroke, fullStroke, hollowStroke } from '../../../deck/page/strokes'
import { ROLES } from '../roles'
import { create } from '../svg'

/** What is not borne out is red, as what is absent or blocked is everywhere; the rest is the pencil's. */
export const verdictColour = (verdict: Verdict): string => (verdict === 'against' ? ROLES.mark : ROLES.accent)

/** A sign about its middle, of this radius, px, on a ground of this colour. */
export function verdictSign(
  verdict: Verdict,
  [x, y]: readonly [number, number],
  r: number,
  ground: string = ROLES.paper,
): SVGElement[] {
  const thin = r < 8 ? 2 : r < 15 ? 3 : r < 20 ? 4.5 : 5.5
  const width = verdict === 'against' ? 1.6 * thin : thin
  const colour = verdictColour(verdict)
  const line = { fill: 'none', stroke: colour, 'stroke-width': String(width), 'stroke-linecap': 'round' }
  const n = (value: number) => String(Math.round(value * 10) / 10)
  if (verdict === 'against') {
    const c = 0.82 * r
    const d = `M${n(x - c)} ${n(y - c)}L${n(x + c)} ${n(y + c)}M${n(x - c)} ${n(y + c)}L${n(x + c)} ${n(y - c)}`
    return [create('path', { d, ...line })]
  }
  const ring = { ...line, cx: n(x), cy: n(y), r: n(r), fill: verdict === 'holds' ? colour : ground }
  // Broken, so that it is no mark of a register, which is an empty ring too.
  if (verdict === 'open') return [create('circle', { ...ring, ...broken(r) })]
  const half = create('path', { d: `M${n(x)} ${n(y - r)}a${n(r)} ${n(r)} 0 0 0 0 ${n(2 * r)}z`, fill: colour })
  // The paper under a ring hides what lies there.
  return [create('circle', ring), ...(verdict === 'partly' ? [half] : [])]
}

/** Dashes and gaps of one length that close around a ring of this radius. */
function broken(r: number): Record<string, string> {
  const dash = ((2 * Math.PI * r) / (r < 15 ? 16 : 20)).toFixed(1)
  return { 'stroke-linecap': 'butt', 'stroke-dasharray': `${dash} ${dash}` }
}

/** A stroke in the look of its verdict, over the same stroke in ink: half full, hollow in dashes, struck out, as the signs are. */
export function judgedStroke(stroke: ClaimStroke, verdict: Verdict, height: number): SVGElement[] {
  const colour = verdictColour(verdict)
  const full = (width: number, ink: string, by = height) =>
    create('path', {
      d: fullStroke({ ...stroke, width }, height),
      fill: 'none',
      stroke: ink,
      'stroke-width': String(by),
    })
  // The sheet between the two, so that no ink shows at the edges of the colour.
  const under = full(stroke.width, ROLES.proof, height + 2)
  const struck = verdict === 'against' ? strike([stroke.x, stroke.y + height / 2], stroke.width) : []
  if (verdict === 'against' || verdict === 'holds') return [under, full(stroke.width, colour), ...struck]
  const edge = { d: hollowStroke(stroke, height), fill: 'none', stroke: colour, 'stroke-width': '2' }
  if (verdict === 'partly') return [under, full(Math.round(stroke.width / 2), colour), create('path', edge)]
  return [under, create('path', { ...edge, 'stroke-dasharray': '4 4' })]
}

/** The pencil's line through a stroke, free of it by the sheet's colour. */
function strike([x, y]: readonly [number, number], width: number): SVGElement[] {
  const d = `M${x - 11} ${y + 8}Q${x + width / 2} ${y + 2} ${x + width + 11} ${y - 9}`
  return [ROLES.proof, ROLES.mark].map((stroke, index) =>
    create('path', { d, fill: 'none', stroke, 'stroke-width': index === 0 ? '8' : '4.5', 'stroke-linecap': 'round' }),
  )
}
