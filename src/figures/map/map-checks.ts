/** What a map's fields may not say, though each is of the right kind. */
import { createRequire } from 'node:module'
import type { Topology } from 'topojson-specification'
import type { Actors } from '../../deck/model'
import { nearest, suggest } from '../../deck/problem'
import type { FigureProblem } from '../problems'
import { checkFrame, checkPhoneCuts } from './frame-checks'
import { type MapFields, type SpanOf, stopOf } from './map-fields'
import { checkShares } from './share-checks'

/** More words than this on one slide are read by nobody. */
const MOST_LABELS = 30

/**
 * Complains about `map-state` (a name that Natural Earth does not have, or twice), `map-actor` (an actor
 * or its letters that deck.yaml does not have), `map-place` (a route through an unknown place, a place twice, an unknown
 * name left out), `map-frame` (a frame without an inside, a point outside of it, a point beyond it that is inside),
 * `map-share` (widths that nothing explains, more than a whole), `map-step` (a gap) and `map-crowded` (too many labels).
 */
export function checkMap(map: MapFields, actors: Actors, spanOf: SpanOf): FigureProblem[] {
  return [
    ...checkStates(map, spanOf),
    ...checkActors(map, actors, spanOf),
    ...checkCodes(map, actors, spanOf),
    ...checkPlaces(map, spanOf),
    ...checkFrame(map, spanOf),
    ...checkShares(map, spanOf),
    ...checkPhoneCuts(map, spanOf),
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

function checkActors({ states, labels, routes }: MapFields, actors: Actors, spanOf: SpanOf): FigureProblem[] {
  const known = Object.keys(actors)
  return Object.entries({ states, labels, routes }).flatMap(([group, list]) =>
    list.flatMap(({ actor }, index): FigureProblem[] => {
      if (actor === undefined || known.includes(actor)) return []
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

function checkCount({ states, labels, waters, places, routes }: MapFields, spanOf: SpanOf): FigureProblem[] {
  const count = [states, labels, waters, places, routes].reduce((sum, list) => sum + list.length, 0)
  if (count <= MOST_LABELS) return []
  const message = `The map has ${count} labels; a room can read ${MOST_LABELS}.`
  return [{ rule: 'map-crowded', at: spanOf([]), message, hint: 'Leave out what the slide does not speak of.' }]
}

function checkSteps({ labels, routes, places }: MapFields, spanOf: SpanOf): FigureProblem[] {
  const steps = [
    ...Object.entries({ labels, routes }).flatMap(([group, list]) =>
      list.map(({ step = 0 }, index) => ({ step, path: [group, index, 'step'] })),
    ),
    ...places.map(({ struck }, index) => ({ step: struck?.step ?? 0, path: ['places', index, 'struck', 'step'] })),
  ]
  const late = steps.find(({ step }) => step > 1 && !steps.some((other) => other.step === step - 1))
  if (!late) return []
  const message = `Step ${late.step} comes, but no step ${late.step - 1} before it.`
  return [{ rule: 'map-step', at: spanOf(late.path), message, hint: 'Steps count from 1 without a gap.' }]
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
