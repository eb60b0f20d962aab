/** Slanted lines over what is between two rival figures: neither of them is sure. */
import { ROLES } from '../roles'
import { create } from '../svg'

/** From line to line, px. */
const STEP = 9

/** Lines that rise to the right within a box, px. */
export function hatching(left: number, top: number, width: number, height: number): SVGElement {
  const count = Math.max(0, Math.ceil((width + height) / STEP))
  const strokes = Array.from({ length: count }, (_, index) => (index + 0.5) * STEP).filter((at) => at < width + height)
  const d = strokes.map((at) => {
    // The line x + (bottom - y) = at, from where it enters the box below or on the left to where it leaves it.
    const [fromX, fromUp] = at <= height ? [0, at] : [at - height, height]
    const [toX, toUp] = at <= width ? [at, 0] : [width, at - width]
    const point = (x: number, up: number) => `${(left + x).toFixed(1)} ${(top + height - up).toFixed(1)}`
    return `M${point(fromX, fromUp)}L${point(toX, toUp)}`
  })
  return create('path', { class: 'hatching', d: d.join(''), fill: 'none', stroke: ROLES.muted, 'stroke-width': '1.5' })
}
