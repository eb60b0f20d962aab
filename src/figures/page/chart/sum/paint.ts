/** How the parts of a sum are painted: filled or an outline by how firm they are; what exceeds the total is tinted. */
import { part, shape } from '../../parts'
import { ROLES } from '../../roles'
import { hatching } from '../hatching'
import { isOutline } from '../rows'
import { fillOpacity, type SumPart, type SumRun } from './parts'

/** Px. */
interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** One part. Filled ones have air between them, the others an edge inside of their box. */
export function drawPart(row: SumPart, box: Box, runs: readonly SumRun[]): SVGElement {
  const opacity = isOutline(row) ? 0 : fillOpacity(row.rank, runs)
  if (opacity === 1) {
    const [width, height] = [box.width - 2, box.height - 2].map((side) => Math.max(1, side))
    return shape('rect', { class: 'bar', ...box, width: width ?? 1, height: height ?? 1, fill: ROLES.muted })
  }
  const edge = Math.min(2.5, box.width / 3)
  const inner = {
    ...{ x: box.x + edge / 2, y: box.y + edge / 2 },
    ...{ width: Math.max(0.5, box.width - edge), height: Math.max(0.5, box.height - edge) },
  }
  const dashes = isOutline(row) ? { 'stroke-dasharray': '6 4' } : {}
  const paint = { fill: ROLES.muted, 'fill-opacity': String(opacity), stroke: ROLES.muted, 'stroke-width': edge }
  return shape('rect', { class: opacity > 0 ? 'bar' : 'bar outlined', ...inner, ...paint, ...dashes })
}

/** Over what is surely more than the total. */
export const drawExcess = (box: Box): SVGElement =>
  shape('rect', { ...box, fill: ROLES.accent, 'fill-opacity': '0.22' })

/** Between two rival sums. */
export function drawRival(box: Box): SVGElement[] {
  const frame = { x: box.x + 1, y: box.y + 1, width: box.width - 2, height: box.height - 2 }
  const rect = shape('rect', {
    class: 'outlined',
    ...frame,
    fill: ROLES.paper,
    stroke: ROLES.accent,
    'stroke-width': 2,
  })
  const lines = hatching(frame.x, frame.y, frame.width, frame.height)
  lines.setAttribute('stroke', ROLES.accent)
  return [rect, lines]
}

/** The line of the total across what is summed. */
export const drawLimit = (d: string): SVGElement =>
  shape('path', {
    class: 'limit',
    d,
    fill: 'none',
    stroke: ROLES.accent,
    'stroke-width': 2.5,
    'stroke-dasharray': '6 5',
  })

/** Around what the sum differs by. */
export const drawBracket = (d: string, width: number): SVGElement =>
  shape('path', { d, fill: 'none', stroke: ROLES.accent, 'stroke-width': width })

/** What comes with a press; 0 is there from the start. */
export const withStep = (step: number, inside: readonly SVGElement[]): SVGElement[] =>
  inside.length > 0 ? [part('place', { step }, inside)] : []
