/** Lines of words and the dots of places. */
import { ROLES } from '../roles'
import { create } from '../svg'
import type { GroundAt } from './ground'

/** Words with their place, px. */
export interface LabelWords {
  text: string
  /** Said after it, lighter. */
  code?: string | undefined
  at: readonly [number, number]
  size: number
  colour: string
  weight?: number
  anchor?: 'start' | 'middle' | 'end'
  classes?: string
}

/** Line height, em. */
const LINE = 1.15

/** Every line of the words is a text of its own. A halo would be a second text in print: what stands there has room. */
export function words({ text, code, at: [x, y], classes, ...style }: LabelWords): SVGGElement {
  const { size, colour, weight = 400, anchor = 'middle' } = style
  const group = create('g', classes ? { class: classes } : {})
  const look = { fill: colour, 'text-anchor': anchor, 'font-size': `${size}px`, 'font-weight': String(weight) }
  group.append(
    ...text.split('\n').map((line, index) => {
      const row = create('text', { x: String(x), y: String(y + index * size * LINE), ...look })
      row.append(line)
      return row
    }),
  )
  if (code) {
    const letters = create('tspan', { 'font-weight': '400' })
    letters.append(` · ${code}`)
    group.lastElementChild?.append(letters)
  }
  return group
}

/** Rays of a burst, and how deep the notches between them are, in radii. */
const RAYS = 10
const NOTCH = 0.52

/** A place that was struck: a burst around its dot. */
export function drawBurst([x, y]: readonly [number, number], radius: number): SVGElement {
  const points = Array.from({ length: RAYS * 2 }, (_, index) => {
    const [turn, far] = [(index * Math.PI) / RAYS + 0.16, index % 2 ? radius * NOTCH : radius]
    return `${(x + Math.cos(turn) * far).toFixed(1)} ${(y + Math.sin(turn) * far).toFixed(1)}`
  })
  return create('path', { d: `M${points.join('L')}Z`, fill: ROLES.mark })
}

/** The ring around a dot has the colour of what it lies on. */
export function drawDot([x, y]: readonly [number, number], radius: number, ground: GroundAt): SVGElement {
  const ring = ground([x, y]) === undefined ? ROLES.water : ROLES.wash
  const place = { cx: String(x), cy: String(y), r: String(radius) }
  return create('circle', { ...place, fill: ROLES.ink, stroke: ring, 'stroke-width': '2' })
}
