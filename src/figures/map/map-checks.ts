/** What a map's fields may not say, though each is of the right kind. */
import { createRequire } from 'node:module'
import type { Topology } from 'topojson-specification'
import type { Actors } from '../../deck/model'
import { nearest, suggest } from '../../deck/problem'
import { pointOf, sheetOf, WIDTH } from '../page/map/projection'
import type { FigureProblem } from '../problems'
import { type MapFields, stopOf } from './map-fields'

/** More words than this on one slide are read by nobody. */
const MOST_LABELS = 30

/** The place in the fence's text of a value. */
export type SpanOf = (path: readonly PropertyKey[]) => { start: number; end: number }

/**
 * Complains about `map-state` (a name that Natural Earth does not have, or twice), `map-actor` (an actor
 * or its letters that deck.yaml does not have), `map-place` (a route through an
 * unknown place, a place twice), `map-frame` (a frame without an inside, a point outside of it), `map-step` (a gap) and
 * `map-crowded` (too many labels).
 */
export function checkMap(map: MapFields, actors: Actors, spanOf: SpanOf): FigureProblem[] {
  return [
    ...checkStates(map, spanOf),
    ...checkActors(map, actors, spanOf),
    ...checkCodes(map, actors, spanOf),
    ...checkPlaces(map, spanOf),
    ...checkFrame(map, spanOf),
    ...checkSteps(map, spanOf),
    ...checkCount(map, spanOf),
  ]
}

function checkStates({ states }: MapFields, spanOf: SpanOf): FigureProblem[] {
  const names = states.map(({ name }) => name)
  return names.flatMap((name, index): FigureProblem[] => {
    const at = spanOf(['states', index, 'name'])
    if (names.indexOf(name) < index) return [duplicateProblem('map-state', 'state', name, at)]
    if (knownStates().includes(name)) return []
    const near = nearest(name, knownStates())
    const hint = near
      ? `Did you mean "${near}"?`
      : 'States are named in English as Natural Earth does; "label" can say it otherwise.'
    return [{ rule: 'map-state', at, message: `Natural Earth has no state "${name}".`, hint }]
  })
}

function checkActors({ states, routes }: MapFields, actors: Actors, spanOf: SpanOf): FigureProblem[] {
  const known = Object.keys(actors)
  return Object.entries({ states, routes }).flatMap(([group, list]) =>
    list.flatMap(({ actor }, index): FigureProblem[] => {
      if (known.includes(actor)) return []
      const hint = known.length > 0 ? suggest(actor, known) : 'Write who it is under "actors" in deck.yaml.'
      return [{ rule: 'map-actor', at: spanOf([group, index, 'actor']), message: `"${actor}" is no actor.`, hint }]
    }),
  )
}

/** Where actors have letters, others would stand for nobody. */
function checkCodes({ states, labels, waters }: MapFields, actors: Actors, spanOf: SpanOf): FigureProblem[] {
  const known = Object.values(actors).flatMap(({ code }) => code ?? [])
  if (known.length === 0) return []
  return Object.entries({ states, labels, waters }).flatMap(([group, list]) =>
    list.flatMap(({ code }, index): FigureProblem[] => {
      if (code === undefined || known.includes(code)) return []
      const message = `No actor has the letters "${code}".`
      return [{ rule: 'map-actor', at: spanOf([group, index, 'code']), message, hint: suggest(code, known) }]
    }),
  )
}

function checkPlaces({ places, routes }: MapFields, spanOf: SpanOf): FigureProblem[] {
  const names = places.map(({ name }) => name)
  const repeated = names.flatMap((name, index) =>
    names.indexOf(name) < index
      ? [duplicateProblem('map-place', 'place', name, spanOf(['places', index, 'name']))]
      : [],
  )
  const unknown = routes.flatMap(({ through }, route) =>
    through.flatMap((stop, index): FigureProblem[] => {
      const { to } = stopOf(stop)
      if (typeof to !== 'string' || names.includes(to)) return []
      const at = spanOf(['routes', route, 'through', index])
      return [
        { rule: 'map-place', at, message: `The map has no place "${to}".`, hint: suggest(to, [...new Set(names)]) },
      ]
    }),
  )
  return [...repeated, ...unknown]
}

function checkFrame(map: MapFields, spanOf: SpanOf): FigureProblem[] {
  const [west, south, east, north] = map.frame
  if (west >= east || south >= north) {
    const message = `The frame ${map.frame.join(', ')} has no inside.`
    return [{ rule: 'map-frame', at: spanOf(['frame']), message, hint: 'Write it as west, south, east, north.' }]
  }
  const { projection, height } = sheetOf(map)
  const inside = (point: readonly number[]) => {
    const [x, y] = pointOf(projection, point)
    return x >= 0 && x <= WIDTH && y >= 0 && y <= height
  }
  return pointsOf(map).flatMap(({ point, path }): FigureProblem[] => {
    if (inside(point)) return []
    const hint = inside([...point].reverse())
      ? 'East comes first, then north: exchange the two.'
      : 'Correct the point, or make the frame larger.'
    return [{ rule: 'map-frame', at: spanOf(path), message: `${point.join(', ')} is outside of the frame.`, hint }]
  })
}

function pointsOf({
  states,
  labels,
  waters,
  places,
  routes,
}: MapFields): { point: readonly number[]; path: PropertyKey[] }[] {
  const placed = Object.entries({ states, labels, waters, places }).flatMap(([group, list]) =>
    list.map(({ at }, index) => ({ point: at, path: [group, index, 'at'] })),
  )
  const stops = routes.flatMap(({ through, label }, route) => [
    ...through.flatMap((stop, index) => {
      const { to } = stopOf(stop)
      return typeof to === 'string' ? [] : [{ point: to, path: ['routes', route, 'through', index] }]
    }),
    { point: label, path: ['routes', route, 'label'] },
  ])
  return [...placed, ...stops]
}

function checkCount({ states, labels, waters, places, routes }: MapFields, spanOf: SpanOf): FigureProblem[] {
  const count = [states, labels, waters, places, routes].reduce((sum, list) => sum + list.length, 0)
  if (count <= MOST_LABELS) return []
  const message = `The map has ${count} labels; a room can read ${MOST_LABELS}.`
  return [{ rule: 'map-crowded', at: spanOf([]), message, hint: 'Leave out what the slide does not speak of.' }]
}

function checkSteps({ routes }: MapFields, spanOf: SpanOf): FigureProblem[] {
  const steps = routes.map(({ step }) => step ?? 0)
  const index = steps.findIndex((step) => step > 1 && !steps.includes(step - 1))
  if (index < 0) return []
  const at = spanOf(['routes', index, 'step'])
  const message = `Step ${steps[index]} comes, but no step ${Number(steps[index]) - 1} before it.`
  return [{ rule: 'map-step', at, message, hint: 'Steps count from 1 without a gap.' }]
}

function duplicateProblem(rule: string, what: string, name: string, at: FigureProblem['at']): FigureProblem {
  return { rule, at, message: `The ${what} "${name}" is there twice.`, hint: 'Delete one of the two.' }
}

let names: string[] | undefined

/** Names as Natural Earth writes them. */
function knownStates(): string[] {
  if (names) return names
  const atlas = createRequire(import.meta.url)('world-atlas/countries-50m.json') as Topology
  const { countries } = atlas.objects
  const geometries = countries?.type === 'GeometryCollection' ? countries.geometries : []
  names = geometries.map(({ properties }) => String((properties as { name: string }).name))
  return names
}
