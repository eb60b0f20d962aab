/** Words on a map: states, neighbours, waters, places and routes. */
import { actorClass } from '../../../deck/topic/actor'
import type { MapFields, MapPlace, MapRoute } from '../../map/map-fields'
import { ROLES } from '../roles'
import type { GroundAt } from './ground'
import type { Look } from './look'
import { pointOf, type Sheet } from './projection'
import { classesOf } from './routes'
import { drawBurst, drawDot, type LabelWords, words } from './words'

/** A place's name stands beside its dot, px from its edge. */
const BESIDE = {
  left: [-1, 0.33, 'end'],
  right: [1, 0.33, 'start'],
  above: [0, -0.33, 'middle'],
  below: [0, 1.05, 'middle'],
  'upper left': [-0.8, -0.2, 'end'],
  'upper right': [0.8, -0.2, 'start'],
  'lower left': [-0.8, 0.95, 'end'],
  'lower right': [0.8, 0.95, 'start'],
} as const

/** A label, by the name that the fence gives it, and whether it is one of a place, which may stand on a coast. */
export interface MapLabel {
  name: string
  element: SVGElement
  isPlace: boolean
}

/** The labels of a sheet, in the order in which they are read; those `without` are left out, and all that lie off it. */
export function drawLabels(
  map: MapFields,
  sheet: Sheet,
  look: Look,
  ground: GroundAt,
  without: readonly string[] = [],
): MapLabel[] {
  return wantedOn(map, (point) => pointOf(sheet.projection, point), look)
    .filter(({ name, dot, at: [x, y] }) => !without.includes(name) && inside(sheet, dot ?? [x, y]))
    .map(({ name, dot, burst, isStruck, ...label }) => {
      const element = words(label)
      if (burst) element.prepend(drawBurst(burst, look.burst))
      if (dot && !isStruck) element.prepend(drawDot(dot, look.dot, ground))
      return { name, element, isPlace: dot !== undefined }
    })
}

/** All labels of a map, wherever they lie. */
function wantedOn(map: MapFields, at: (point: readonly number[]) => LabelWords['at'], look: Look): Wanted[] {
  return [
    ...map.states.flatMap((state, index) => (state.at ? [stateWords(state, at(state.at), index === 0, look)] : [])),
    ...map.labels.map((each) => neighbourWords(each, at(each.at), look)),
    ...map.waters.map(({ label, code, at: point }) => ({
      ...quiet(look),
      ...{ name: label, text: label, code, at: at(point) },
    })),
    ...map.places.flatMap((each) => struckWords(each, at, look)),
    ...map.places.map((each) => ({
      ...{ ...placeWords(each, at(each.at), look), dot: at(each.at), isStruck: each.struck !== undefined },
    })),
    ...map.routes.flatMap((each) => routeWords(each, at, look, map.key !== undefined)),
  ]
}

interface Wanted extends LabelWords {
  name: string
  dot?: readonly [number, number]
  burst?: readonly [number, number]
  /** A burst stands for its dot. */
  isStruck?: boolean
}

const inside = ({ width, height }: Sheet, [x, y]: readonly [number, number]) =>
  x >= 0 && x <= width && y >= 0 && y <= height

const quiet = ({ plain }: Look) => ({ size: plain, colour: ROLES.muted })

function stateWords(state: MapFields['states'][number], at: LabelWords['at'], isFirst: boolean, look: Look): Wanted {
  const label = { name: state.name, text: state.label ?? state.name, code: state.code, at }
  if (!isFirst) return { ...quiet(look), ...label }
  return { ...label, size: look.strong, weight: 600, colour: ROLES.ink, classes: `named ${actorClass(state.actor)}` }
}

/** What is named as an actor has its colour and its weight; one that comes with a step is a remark on a route. */
function neighbourWords(each: MapFields['labels'][number], at: LabelWords['at'], look: Look): Wanted {
  const label = { name: each.label, text: each.label, code: each.code, at }
  const step = each.step ? ` step${each.step}` : ''
  if (!each.actor) return { ...quiet(look), ...label, classes: step.trim() }
  const size = each.step ? look.route : look.strong
  return { ...label, size, weight: 600, colour: ROLES.ink, classes: `named ${actorClass(each.actor)}${step}` }
}

/** A burst and its words, in the correcting colour, below the place's own dot and name. */
function struckWords(place: MapPlace, at: (point: readonly number[]) => LabelWords['at'], look: Look): Wanted[] {
  const { struck } = place
  if (!struck) return []
  const label = { name: struck.words, text: struck.words, at: at(struck.at), burst: at(place.at) }
  const classes = `place${struck.step ? ` step${struck.step}` : ''}`
  return [{ ...label, size: look.route, weight: 600, colour: ROLES.mark, classes }]
}

function placeWords({ name, side, struck }: MapPlace, [x, y]: readonly [number, number], look: Look): Wanted {
  const [dx, dy, anchor] = BESIDE[side]
  const radius = struck ? look.burst : look.dot
  const away = radius + look.plain * 0.28
  const at = [x + dx * away, y + dy * look.plain + Math.sign(dy - 0.33) * radius] as const
  return { name, text: name, at, size: look.plain, colour: ROLES.ink, anchor, classes: 'place' }
}

/** The name of a route, and its share; without a key the share's words stand below its figure. */
function routeWords(route: MapRoute, at: (point: readonly number[]) => LabelWords['at'], look: Look, hasKey: boolean) {
  const { name, label, share } = route
  const strong = { weight: 600, colour: ROLES.ink, classes: classesOf(route), name }
  const own = { ...strong, text: name, at: at(label), size: look.route }
  if (!share) return [own]
  const per = `${share.about ? '~' : ''}${Math.round(share.value * 100)}%`
  const [x, y] = at(share.at)
  const figure = { ...strong, name: per, text: per, at: [x, y] as const, size: look.number }
  const said = { ...strong, name: share.words, text: share.words, at: [x, y + look.route * 1.4] as const }
  return [own, figure, ...(hasKey ? [] : [{ ...said, size: look.route }])]
}
