/** Strokes and the pointer's dot over a slide, in px of its canvas. The room and the speaker page draw with it. */
import type { Piece, Stroke } from '../../talk/ink'

const SVG = 'http://www.w3.org/2000/svg'

/** Px: a slide is as wide in every ratio (deck/canvas.ts). */
export const CANVAS_WIDTH = 1280

/** From px of the canvas to px of what shows it. */
export interface Mapping {
  x: number
  y: number
  scale: number
}

/** From px of what shows the canvas to px of the canvas, in halves, and not far beside it. */
export function toCanvas({ x, y, scale }: Mapping, left: number, top: number): [x: number, y: number] {
  const rounded = (value: number) => Math.max(-2000, Math.min(4000, Math.round(value * 2) / 2))
  return [rounded((left - x) / scale), rounded((top - y) / scale)]
}

export class InkLayer {
  readonly element = document.createElementNS(SVG, 'svg')
  readonly #group = document.createElementNS(SVG, 'g')
  readonly #strokes = document.createElementNS(SVG, 'g')
  readonly #dot = document.createElementNS(SVG, 'circle')
  readonly #paths = new Map<string, { path: SVGPathElement; points: number[] }>()

  constructor(className: string) {
    this.element.setAttribute('class', `ink-layer ${className}`)
    this.element.setAttribute('aria-hidden', 'true')
    this.#dot.setAttribute('class', 'laser')
    this.#dot.setAttribute('r', '11')
    this.#group.append(this.#strokes, this.#dot)
    this.element.append(this.#group)
    this.point(null)
  }

  /** Where the canvas is in the layer's own px. */
  place({ x, y, scale }: Mapping): void {
    this.#group.setAttribute('transform', `translate(${x} ${y}) scale(${scale})`)
  }

  /** All strokes of a slide in place of those that were there. */
  show(strokes: readonly Stroke[]): void {
    this.#strokes.replaceChildren()
    this.#paths.clear()
    for (const stroke of strokes) this.add(stroke)
  }

  /** A stroke, or more of one. */
  add({ id, points }: Pick<Piece, 'id' | 'points'>): void {
    let drawn = this.#paths.get(id)
    if (!drawn) {
      drawn = { path: document.createElementNS(SVG, 'path'), points: [] }
      this.#paths.set(id, drawn)
      this.#strokes.append(drawn.path)
    }
    drawn.points.push(...points)
    drawn.path.setAttribute('d', pathOf(drawn.points))
  }

  /** The pointer's dot; null takes it away. */
  point(at: readonly [number, number] | null): void {
    this.#dot.toggleAttribute('hidden', at === null)
    if (!at) return
    this.#dot.setAttribute('cx', String(at[0]))
    this.#dot.setAttribute('cy', String(at[1]))
  }
}

/** A line through the middles between its points, so that a hand's corners are round. One point is a dot. */
function pathOf(points: readonly number[]): string {
  const [x = 0, y = 0] = points
  let path = `M${x} ${y}`
  for (let index = 2; index + 3 < points.length; index += 2) {
    const [px = 0, py = 0, nx = 0, ny = 0] = points.slice(index, index + 4)
    path += `Q${px} ${py} ${(px + nx) / 2} ${(py + ny) / 2}`
  }
  return `${path}L${points.at(-2) ?? x} ${points.at(-1) ?? y}`
}
