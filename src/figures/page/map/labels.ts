/** Words on a map: states, waters, places, routes, and what every map has to say of itself. */
import type { GeoProjection } from 'd3-geo'
import type { MapFields, MapPlace } from '../../map/map-fields'
import { ROLES } from '../roles'
import { create } from '../svg'
import { pointOf } from './projection'
import { classesOf } from './routes'

/** A label with its place, px. */
interface Words {
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

/** A place's name stands beside its dot, px from its middle. */
const BESIDE = {
  left: [-11, 6, 'end'],
  right: [11, 6, 'start'],
  above: [0, -12, 'middle'],
  below: [0, 25, 'middle'],
  'upper left': [-9, -9, 'end'],
  'upper right': [9, -9, 'start'],
  'lower left': [-9, 21, 'end'],
  'lower right': [9, 21, 'start'],
} as const

/** In the order in which they are read. */
export function drawLabels(map: MapFields, projection: GeoProjection): SVGElement[] {
  const at = (point: readonly number[]) => pointOf(projection, point)
  const plain = { size: 20, colour: ROLES.muted }
  const strong = { size: 20, weight: 600, colour: ROLES.ink }
  return [
    ...map.states.map((each) => words({ ...strong, text: each.label ?? each.name, code: each.code, at: at(each.at) })),
    ...map.labels.map((each) => words({ ...plain, text: each.label, code: each.code, at: at(each.at) })),
    ...map.waters.map((each) => words({ ...plain, size: 18, text: each.label, code: each.code, at: at(each.at) })),
    ...map.places.map((each) => place(each, at(each.at))),
    ...map.routes.map((each) => words({ ...strong, text: each.name, at: at(each.label), classes: classesOf(each) })),
  ]
}

/** Every line of the words is a text of its own. A halo would be a second text in print: what stands there has room. */
function words({ text, code, at: [x, y], size, colour, weight = 400, anchor = 'middle', classes }: Words): SVGElement {
  const group = create('g', classes ? { class: classes } : {})
  const lines = text.split('\n')
  const look = { fill: colour, 'text-anchor': anchor, 'font-size': `${size}px`, 'font-weight': String(weight) }
  group.append(
    ...lines.map((line, index) => {
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

function place({ name, side }: MapPlace, [x, y]: readonly [number, number]): SVGElement {
  const [dx, dy, anchor] = BESIDE[side]
  const dot = { cx: String(x), cy: String(y), r: '5', fill: ROLES.ink, stroke: ROLES.paper, 'stroke-width': '2' }
  const group = words({ text: name, at: [x + dx, y + dy], size: 18, colour: ROLES.ink, anchor, classes: 'place' })
  group.prepend(create('circle', dot))
  return group
}

const CREDITS = [
  'Equidistant conic projection.',
  'Land and borders: Natural Earth.',
  'Borders shown are no endorsement.',
]

/** In the lower right corner of the sheet. */
export function drawCredits(width: number, height: number): SVGElement[] {
  return CREDITS.map((text, index) => {
    const y = height - 14 - 23 * (CREDITS.length - 1 - index)
    return words({ text, at: [width - 16, y], size: 18, colour: ROLES.muted, anchor: 'end' })
  })
}
