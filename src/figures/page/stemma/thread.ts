/** The thread: full where it was seen, dots where it is supposed, and what it is tied to. */
import { shape } from '../parts'
import { ROLES } from '../roles'

export type ThreadPoint = readonly [x: number, y: number]

/** What has a look of its own, whatever it is part of. */
function mark(...inside: SVGElement[]): SVGElement {
  const group = shape('g', { class: 'mark' })
  group.append(...inside)
  return group
}

export const seen = (d: string, width: number) =>
  mark(shape('path', { d, fill: 'none', stroke: ROLES.ink, 'stroke-width': width }))

export const supposed = (d: string, width: number) =>
  mark(
    shape('path', {
      ...{ d, fill: 'none', stroke: ROLES.accent, 'stroke-width': width },
      ...{ 'stroke-dasharray': `0.1 ${width * 2.2}`, 'stroke-linecap': 'round' },
    }),
  )

export const knot = ([x, y]: ThreadPoint, r: number) => mark(shape('circle', { cx: x, cy: y, r, fill: ROLES.ink }))

/** Where a thread ends that goes to the right. */
export const tip = ([x, y]: ThreadPoint, size: number) =>
  mark(
    shape('path', {
      ...{ d: `M${x - size * 0.7} ${y - size * 0.6}L${x} ${y}L${x - size * 0.7} ${y + size * 0.6}` },
      ...{ fill: 'none', stroke: ROLES.accent, 'stroke-width': size / 4.5 },
    }),
  )

/** The other side of a border, on paper of its own. */
export function land(top: number, width: number, height: number): SVGElement[] {
  return [
    shape('rect', { x: 0, y: top, width, height, fill: ROLES.proof }),
    shape('line', {
      ...{ x1: 0, y1: top, x2: width, y2: top, stroke: ROLES.muted, 'stroke-width': 2 },
      'stroke-dasharray': '16 6 3 6',
    }),
  ]
}
