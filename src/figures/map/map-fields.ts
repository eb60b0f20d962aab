/** What may stand in a `map` fence. */
import { z } from 'zod'
import { letters } from '../../deck/topic/fields'

const SIDES = [
  ...(['left', 'right', 'above', 'below'] as const),
  ...(['upper left', 'upper right', 'lower left', 'lower right'] as const),
] as const

const longitude = z.number().min(-180, 'east goes from -180 to 180').max(180, 'east goes from -180 to 180')
const latitude = z.number().min(-90, 'north goes from -90 to 90').max(90, 'north goes from -90 to 90')
/** East and north, in degrees. */
const point = z.tuple([longitude, latitude])
const words = z.string().min(1)
/** As `deck.yaml` calls it. */
const actor = words

const label = z.strictObject({ label: words, code: letters.optional(), at: point })
const state = z.strictObject({
  name: words,
  label: words.optional(),
  code: letters.optional(),
  at: point,
  actor,
})
const place = z.strictObject({
  name: words,
  at: point,
  side: z.enum(SIDES, `a side is one of ${SIDES.join(', ')}`).default('right'),
})
const route = z.strictObject({
  name: words,
  actor,
  through: z
    .array(z.union([words, point, z.strictObject({ sea: z.union([words, point]) })]))
    .min(2, 'a route has two stops or more'),
  label: point,
  step: z.number().int().min(1).optional(),
})

/** Where the projection is true. */
const projection = z.strictObject({
  meridian: longitude.optional(),
  parallels: z.tuple([latitude, latitude]).optional(),
})

export const fields = z.strictObject({
  title: words,
  description: words,
  frame: z.tuple([longitude, latitude, longitude, latitude]),
  projection: projection.default({}),
  states: z.array(state).min(1),
  labels: z.array(label).default([]),
  waters: z.array(label).default([]),
  places: z.array(place).default([]),
  routes: z.array(route).default([]),
})

/** A map as its fence says it. Points are east and north, in degrees; the frame is west, south, east, north. */
export type MapFields = z.infer<typeof fields>
export type MapState = z.infer<typeof state>
export type MapPlace = z.infer<typeof place>
export type MapRoute = z.infer<typeof route>

/** Where a stop of a route is, by a place's name or as a point, and whether the way to it is by sea. */
export function stopOf(stop: MapRoute['through'][number]): { to: string | [number, number]; sea: boolean } {
  return typeof stop === 'object' && 'sea' in stop ? { to: stop.sea, sea: true } : { to: stop, sea: false }
}
