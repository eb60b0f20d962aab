/** What `deck.yaml` may say of actors and registers. */
import { z } from 'zod'
import { type Actors, type Colour, DASHES, NODE_SHAPES, type NodeShape, PLACES, WORD_COLOURS } from './actor'
import { CITES, type Registers } from './register'

const name = z.string().min(1)

const hex = z.string().regex(/^#[\da-f]{6}$/i, 'a colour is written as #0b4f8a')

const COLOUR = `a colour is { light: "#0b4f8a", dark: "#8cc4f5" }, or one of ${WORD_COLOURS.join(', ')}`

const colour: z.ZodType<Colour> = z.union([z.enum(WORD_COLOURS), z.strictObject({ light: hex, dark: hex })], COLOUR)

/** Letters that stand for an actor on a map. */
export const letters = z.string().regex(/^[A-Z\d]{1,4}$/, 'a code is one to four capitals or digits')

const actor = z.strictObject({
  name,
  colour,
  shape: z.enum(Object.keys(NODE_SHAPES) as NodeShape[]).optional(),
  dash: z.enum(DASHES).optional(),
  place: z.enum(PLACES, `a place is one of ${PLACES.join(', ')}`).optional(),
  code: letters.optional(),
  centre: z.boolean().optional(),
  quiet: z.boolean().optional(),
})

export const actors: z.ZodType<Actors> = z.record(z.string(), actor)

const register = z.strictObject({
  label: name,
  meaning: z.string().optional(),
  cites: z.enum(CITES).default('any'),
})

export const registers: z.ZodType<Registers> = z.record(z.string(), register)
