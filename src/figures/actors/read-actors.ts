/** The text of an `actors` fence, checked before anything is drawn. */
import type { z } from 'zod'
import type { Actors, Figure } from '../../deck/model'
import type { ActorPlace, NodeShape } from '../../deck/topic/actor'
import { readYaml } from '../../deck/yaml/read'
import type { FigureSource } from '../figure-source'
import type { FigureProblem } from '../problems'
import { checkActors } from './actors-checks'
import { type ActorsFields, fields } from './actors-fields'

/** An actor as it stands in a figure. */
export interface PlacedActor {
  key: string
  name: string
  code: string | undefined
  shape: NodeShape
  place: ActorPlace
}

/** The actors of the deck that have a place, in its order. */
export function looksOfActors(actors: Actors): PlacedActor[] {
  return Object.entries(actors).flatMap(([key, { name, code, shape = 'circle', place }]) =>
    place ? [{ key, name, code, shape, place }] : [],
  )
}

/**
 * Reads a figure of actors. Complains about `actors` and `actors-syntax` (fields), `actors-name` (nobody who stands here),
 * `actors-line` (a way that no line takes), `actors-rows` (too many at one edge),
 * `actors-members` (none that can be drawn), `actors-step` (a gap between steps) and, once
 * it is drawn, `actors-label` (words on each other, on a line or outside).
 */
export function readActors({ text }: Figure, actors: Actors = {}): FigureSource {
  const span = { file: '', start: 0, end: text.length }
  const type = fields as unknown as z.ZodType<ActorsFields>
  const { value, problems, spanOf } = readYaml({ path: '', text }, span, 'actors', type)
  const found = problems.map(({ rule, message, hint, offset, length }): FigureProblem => {
    return { rule, message, hint, at: { start: offset, end: offset + length } }
  })
  const placed = looksOfActors(actors)
  if (value) found.push(...checkActors(value, placed, spanOf))
  const { title = '', description = '' } = value ?? {}
  return {
    title,
    description,
    text: JSON.stringify({ fields: value, actors: placed }),
    problems: found,
    drawingProblem: (error) => ({
      rule: 'actors-label',
      message: (JSON.parse(error) as string[]).join(' '),
      hint: 'Shorten the words, break them into two lines, or leave some of them out.',
    }),
  }
}
