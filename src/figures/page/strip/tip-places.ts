/** Places for the words at the tip of a stalk. */

import type { Segment } from '../place'
import type { Geometry } from './geometry'
import { type Label, type Place, sizesOf, widthOfLines } from './label-places'

/** Px from a stalk to the words beside it. */
const BESIDE = 14

/** So many lines further down, or up, a label moves that would lie on another. */
const SHIFTS = { down: [1.6, 2.6], up: [1, 2] }

/** Over the tip; right or left of it, level with it, below or above it; further up, a thin line leads there. */
export function atTip(label: Label, geometry: Geometry, underArc: boolean): Place[] {
  const beside = besideTip(label, geometry)
  // What an arc joins has the arc over it.
  return underArc && label.tip === 'strong' ? beside : [overTip(label, geometry), ...beside]
}

/** In its middle, or flush with it at the end of the days. */
function overTip({ event, lines, ...label }: Label, geometry: Geometry): Place {
  const { point, ground } = geometry
  const sizes = sizesOf({ event, lines, ...label }, geometry)
  const [start, y] = point(event.from + 0.5, event.lane ?? 0)
  const [end] = point(event.until - 0.5, event.lane ?? 0)
  const width = widthOfLines(lines, { event, lines, ...label }, sizes)
  const [bottom, mark] = [y - sizes.mark - 5, sizes.mark]
  const upright = { top: bottom - lines.length * sizes.line, bottom }
  const left = (start + end - width) / 2
  const at = (edge: number, anchor: Place['anchor']) => ({
    ...{ box: { left: edge, right: edge + width, ...upright }, lines, anchor },
  })
  if (left < ground.left) return at(start - mark, 'start')
  return left + width > ground.right ? at(end + mark - width, 'end') : at(left, 'middle')
}

function besideTip(label: Label, geometry: Geometry): Place[] {
  const { event, lines } = label
  const { point } = geometry
  const sizes = sizesOf(label, geometry)
  const [start, y] = point(event.from + 0.5, event.lane ?? 0)
  const [end] = point(event.until - 0.5, event.lane ?? 0)
  const size = { width: widthOfLines(lines, label, sizes), height: lines.length * sizes.line }
  const spots = spotsAt({ start, end, y, ...size }, sizes.mark, sizes.line)
  return spots
    .filter(({ side }) => !event.side || event.side === side)
    .map(({ side, left, top, wire }): Place => {
      const box = { left, right: left + size.width, top, bottom: top + size.height, ...(wire ? { wire } : {}) }
      return { box, lines, anchor: side.endsWith('right') ? 'start' : 'end' }
    })
}

interface Spot {
  side: string
  left: number
  top: number
  wire?: Segment
}

type Tip = Record<'start' | 'end' | 'y' | 'width' | 'height', number>

function spotsAt({ start, end, y, width, height }: Tip, mark: number, line: number): Spot[] {
  const [gap, near, middle] = [mark + 10, mark + 4, (start + end) / 2]
  const [level, under, over] = [y - line * 0.55, y + near, y - near - height]
  const [right, left] = [middle + BESIDE, middle - BESIDE - width]
  const wire = (top: number): Segment => [middle, y - mark, middle, top + 4]
  return [
    { side: 'lower right', left: end + gap, top: level },
    { side: 'lower right', left: right, top: under },
    { side: 'upper right', left: right, top: over },
    { side: 'lower left', left: start - gap - width, top: level },
    { side: 'lower left', left, top: under },
    { side: 'upper left', left, top: over },
    ...SHIFTS.down.map((by): Spot => ({ side: 'lower right', left: right, top: under + by * line })),
    ...SHIFTS.down.map((by): Spot => ({ side: 'lower left', left, top: under + by * line })),
    ...SHIFTS.up.map((by): Spot => ({ side: 'upper right', left: right, ...up(over - by * line, wire) })),
    ...SHIFTS.up.map((by): Spot => ({ side: 'upper left', left, ...up(over - by * line, wire) })),
  ]
}

const up = (top: number, wire: (top: number) => Segment) => ({ top, wire: wire(top) })
