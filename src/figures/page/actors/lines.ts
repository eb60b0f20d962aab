/** Lines between actors: thin ones with a head where something is done, a thick one to all at once. */
import { part, shape } from '../parts'
import type { Segment } from '../place'
import { ROLES } from '../roles'
import type { LinePlan, ScenePoint } from './scene'

interface Look {
  /** None is a quiet line. */
  actor: string | undefined
  step: number | undefined
  /** At which of its ends there is a head. */
  head: 'start' | 'end' | 'none'
  /** How long a head is, px. */
  size: number
}

const n = (value: number) => Math.round(value * 10) / 10
const at = ([x, y]: ScenePoint) => `${n(x)} ${n(y)}`

/** A line to the middle: in the colour and dash of its actor. */
export function thinLine({ points, isCurved }: LinePlan, { actor, step, head, size }: Look): SVGElement {
  const cut = points.map((point, index) => {
    if (head === 'end' && index === points.length - 1) return towards(point, points[index - 1] ?? point, size * 0.8)
    return head === 'start' && index === 0 ? towards(point, points[1] ?? point, size * 0.8) : point
  })
  const [first = [0, 0], ...rest] = cut
  const d = `M${at(first)}${isCurved ? `C${rest.map(at).join(' ')}` : roundedWay(cut)}`
  const colour = actor ? ROLES.ink : ROLES.rule
  const stroke = shape('path', { class: 'stroke', d, fill: 'none', stroke: colour, 'stroke-width': 3 })
  const tips = head === 'none' ? [] : [headOf(head === 'end' ? [...points] : [...points].reverse(), size, colour)]
  return part('edge', { actor, step }, [stroke, ...tips])
}

/** Px before a corner at which a line begins to turn. */
const TURN = 22

/** From the first of its points on, with turned corners. */
export function roundedWay(points: readonly ScenePoint[]): string {
  return points
    .slice(1)
    .map((point, index) => {
      const [before, next] = [points[index], points[index + 2]]
      if (!next || !before) return `L${at(point)}`
      return `L${at(towards(point, before, TURN))}Q${at(point)} ${at(towards(point, next, TURN))}`
    })
    .join('')
}

/** A line to all, or a band: whole, whatever the dash of its actor. */
export function thickLine({ points }: LinePlan, look: Look, width: number, name = 'thick'): SVGElement {
  const { actor, step, head, size } = look
  const turned = head === 'start' ? [...points].reverse() : [...points]
  const end = turned.at(-1) ?? [0, 0]
  const before = turned.at(-2) ?? end
  const last = head === 'none' ? end : towards(end, before, size * 1.4)
  const d = [...turned.slice(0, -1), last].map(at).join('L')
  const bar = shape('path', { class: name, d: `M${d}`, fill: 'none', stroke: ROLES.ink, 'stroke-width': width })
  const tips = head === 'none' ? [] : [headOf(turned, size * 1.6)]
  return part('edge', { actor, step }, [bar, ...tips])
}

/** Px by which a thick line goes on under the edge that it meets. */
const UNDER = 14

/** The same line, a little longer at its end; with a head it stays as it is. */
export function longer(plan: LinePlan, head: Look['head']): LinePlan {
  const [end, before] = [plan.points.at(-1), plan.points.at(-2)]
  if (head !== 'none' || !end || !before) return plan
  return { ...plan, points: [...plan.points.slice(0, -1), towards(end, before, -UNDER)] }
}

/** The straight pieces of a line, to be kept free of words. */
export function segmentsOf({ points, isCurved }: LinePlan): Segment[] {
  const way = isCurved ? Array.from({ length: 17 }, (_, index) => onCurve(points, index / 16)) : points
  return way.slice(1).map((point, index) => [...(way[index] ?? point), ...point] as const)
}

function onCurve([a = [0, 0], b = a, c = a, d = a]: readonly ScenePoint[], t: number): ScenePoint {
  const mix = (axis: 0 | 1) =>
    (1 - t) ** 3 * a[axis] + 3 * (1 - t) ** 2 * t * b[axis] + 3 * (1 - t) * t ** 2 * c[axis] + t ** 3 * d[axis]
  return [mix(0), mix(1)]
}

function towards([x, y]: ScenePoint, [tx, ty]: ScenePoint, px: number): ScenePoint {
  const length = Math.hypot(tx - x, ty - y) || 1
  return [x + ((tx - x) / length) * px, y + ((ty - y) / length) * px]
}

/** A head at the end of a way. */
function headOf(points: readonly ScenePoint[], size: number, colour: string = ROLES.ink): SVGElement {
  const tip = points.at(-1) ?? [0, 0]
  const before = [...points].reverse().find(([x, y]) => Math.hypot(x - tip[0], y - tip[1]) > 1) ?? tip
  const base = towards(tip, before, size)
  const [dx, dy] = [(base[0] - tip[0]) * 0.46, (base[1] - tip[1]) * 0.46]
  const d = `M${at(tip)}L${at([base[0] - dy, base[1] + dx])}L${at([base[0] + dy, base[1] - dx])}Z`
  const group = shape('g', { class: 'head' })
  group.append(shape('path', { d, fill: colour }))
  return group
}
