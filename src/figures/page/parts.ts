/** Shapes and words of our own figures, in the stand-in colours of the drawing page. */

import type { NodeShape } from '../../deck/topic/actor'
import { actorClass } from '../../deck/topic/actor'
import { ROLES } from './roles'
import { signPath } from './signs'
import { create } from './svg'

type Attributes = Record<string, string | number>

/** An element with its attributes, numbers in tenths of a px. */
export function shape<Name extends 'path' | 'rect' | 'line' | 'circle' | 'g'>(
  name: Name,
  attributes: Attributes = {},
): SVGElementTagNameMap[Name] {
  const written = Object.entries(attributes).map(([key, value]) => [
    key,
    typeof value === 'number' ? String(Math.round(value * 10) / 10) : value,
  ])
  return create(name, Object.fromEntries(written))
}

/** What comes together, with its step and whose it is. */
export function part(
  name: string,
  { actor, step = 0 }: { actor?: string | undefined; step?: number | undefined },
  inside: readonly SVGElement[],
) {
  const classes = [name, ...(actor ? [actorClass(actor)] : []), ...(step > 0 ? [`step${step}`] : [])]
  const group = shape('g', { class: classes.join(' ') })
  group.append(...inside)
  return group
}

/** A word or more of one look. */
export interface Run {
  text: string
  weight?: number
  colour?: string
}

interface TextLook {
  size: number
  colour?: string
  weight?: number
  anchor?: 'start' | 'middle' | 'end'
}

/** One line of words. */
export function words(
  runs: string | readonly Run[],
  [x, y]: readonly [number, number],
  look: TextLook,
): SVGTextElement {
  const { size, colour = ROLES.ink, weight = 400, anchor = 'start' } = look
  const attributes = {
    x: String(Math.round(x * 10) / 10),
    y: String(Math.round(y * 10) / 10),
    fill: colour,
    'font-size': `${size}px`,
    'font-weight': String(weight),
    'text-anchor': anchor,
  }
  const line = create('text', attributes)
  for (const run of typeof runs === 'string' ? [{ text: runs }] : runs) {
    const piece = create('tspan', { 'font-weight': String(run.weight ?? weight), fill: run.colour ?? colour })
    piece.append(run.text)
    line.append(piece)
  }
  return line
}

/** The sign of an actor, `r` px from its middle, on a plate of paper with an edge, so that no line runs into it. */
export function sign(figure: NodeShape, [x, y]: readonly [number, number], r: number, edge = 3.5): SVGElement[] {
  const place = `translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})`
  return [
    shape('circle', { cx: x, cy: y, r: r + edge, fill: ROLES.paper }),
    shape('path', { class: 'sign', d: signPath(figure, r), transform: place, fill: ROLES.ink }),
  ]
}

/** An arrow of two heads between two points of a line, level or upright. */
export function measure([x1, y1, x2, y2]: readonly [number, number, number, number], head: number): SVGElement[] {
  const level = y1 === y2
  const tip = (x: number, y: number, towards: number) =>
    level
      ? `M${x} ${y}L${x + towards * head} ${y - head * 0.42}V${y + head * 0.42}Z`
      : `M${x} ${y}L${x - head * 0.42} ${y + towards * head}H${x + head * 0.42}Z`
  const line = level ? { x1: x1 + head, y1, x2: x2 - head, y2 } : { x1, y1: y1 + head, x2, y2: y2 - head }
  return [
    shape('line', { ...line, stroke: ROLES.accent, 'stroke-width': 2 }),
    shape('path', { d: tip(x1, y1, 1), fill: ROLES.accent }),
    shape('path', { d: tip(x2, y2, -1), fill: ROLES.accent }),
  ]
}
