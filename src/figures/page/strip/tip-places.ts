/** Places for the words at the tip of a stalk. */
import type { Geometry } from './geometry'
import { type Label, type Place, sizesOf, widthOfLines } from './label-places'

/** Px from a stalk to the words beside it. */
const BESIDE = 14

/** Right or left of the tip: level with it, below or above it. */
export function besideTip(label: Label, geometry: Geometry): Place[] {
  const { event, lines } = label
  const { point } = geometry
  const sizes = sizesOf(label, geometry)
  const [start, y] = point(event.from + 0.5, event.lane ?? 0)
  const [end] = point(event.until - 0.5, event.lane ?? 0)
  const size = { width: widthOfLines(lines, label, sizes), height: lines.length * sizes.line }
  const spots = spotsAt({ start, end, y, ...size }, sizes.mark, sizes.line)
  return spots
    .filter(({ side }) => !event.side || event.side === side)
    .map(({ side, left, top }): Place => {
      const box = { left, right: left + size.width, top, bottom: top + size.height }
      return { box, lines, anchor: side.endsWith('right') ? 'start' : 'end' }
    })
}

type Tip = Record<'start' | 'end' | 'y' | 'width' | 'height', number>

function spotsAt({ start, end, y, width, height }: Tip, mark: number, line: number) {
  const [gap, near, middle] = [mark + 10, mark + 4, (start + end) / 2]
  const [level, under, over] = [y - line * 0.55, y + near, y - near - height]
  return [
    { side: 'lower right', left: end + gap, top: level },
    { side: 'lower right', left: middle + BESIDE, top: under },
    { side: 'upper right', left: middle + BESIDE, top: over },
    { side: 'lower left', left: start - gap - width, top: level },
    { side: 'lower left', left: middle - BESIDE - width, top: under },
    { side: 'upper left', left: middle - BESIDE - width, top: over },
  ]
}
