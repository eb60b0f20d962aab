/** The pencil's hand in a chart: words, and the thin line that leads to them. */
import type { Markish, TextOptions } from '@observablehq/plot'
import { ROLES } from '../roles'
import { create } from '../svg'
import type { Sizes } from './sheet'

/** How pencilled words look. */
export const pencil = (size: Sizes) =>
  ({ fontSize: size.note, fill: ROLES.accent, lineHeight: 1.25, className: 'noted' }) satisfies TextOptions

/** px from a thing to the words about it, the line and its air included. */
export const LEADER = 52
const AIR = 8

/** A line to the right of the point `x`, `y` of the scales; `dx` and `dy` are px, those of the words it leads to. */
export function leader(x: string | number, y: string | number, dx: number, dy = 0): Markish {
  return (_index, scales) => {
    const left = middle(scales.x, x) + dx - LEADER + AIR
    const height = String(Math.round(middle(scales.y, y) + dy))
    const ends = { x1: String(left), x2: String(left + LEADER - 2 * AIR), y1: height, y2: height }
    return create('line', { ...ends, stroke: ROLES.accent, 'stroke-width': '1.5' })
  }
}

/** The scale of the plot: from a value or a name to px, and the width of a name's band. */
export type Scale = ((value: string | number) => number | undefined) & { bandwidth?: () => number }

function middle(scale: unknown, value: string | number): number {
  const known = scale as Scale
  return (known(value) ?? 0) + (known.bandwidth?.() ?? 0) / 2
}
