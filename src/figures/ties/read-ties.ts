/** The text of a `ties` fence, checked before anything is drawn. */
import type { z } from 'zod'
import type { Actors, Figure } from '../../deck/model'
import { suggest } from '../../deck/problem'
import { readYaml } from '../../deck/yaml/read'
import type { FigureSource } from '../figure-source'
import type { FigureProblem } from '../problems'
import { fields, type TiesFields } from './ties-fields'

type SpanOf = (path: readonly PropertyKey[]) => { start: number; end: number }

/**
 * Reads a figure of ties. Complains about `ties` and `ties-syntax` (fields), `ties-actor` (nobody of deck.yaml), `ties-side`
 * (two ties on one side) and `ties-step` (a gap between steps).
 */
export function readTies({ text }: Figure, actors: Actors = {}): FigureSource {
  const span = { file: '', start: 0, end: text.length }
  const { value, problems, spanOf } = readYaml(
    { path: '', text },
    span,
    'ties',
    fields as unknown as z.ZodType<TiesFields>,
  )
  const found = problems.map(({ rule, message, hint, offset, length }): FigureProblem => {
    return { rule, message, hint, at: { start: offset, end: offset + length } }
  })
  if (value)
    found.push(...checkActors(value, actors, spanOf), ...checkSides(value, spanOf), ...checkSteps(value, spanOf))
  const { title = '', description = '' } = value ?? {}
  const drawingProblem = (error: string): FigureProblem => ({ rule: 'figure-failed', message: error, hint: '' })
  return { title, description, text: JSON.stringify(value), problems: found, drawingProblem }
}

function checkActors({ centre, ties }: TiesFields, actors: Actors, spanOf: SpanOf): FigureProblem[] {
  const known = Object.keys(actors)
  const named = [
    { name: centre, path: ['centre'] },
    ...ties.map(({ to }, index) => ({ name: to, path: ['ties', index, 'to'] })),
  ]
  return named
    .filter(({ name }) => !known.includes(name))
    .map(({ name, path }) => {
      const hint = known.length > 0 ? suggest(name, known) : 'Write who it is under "actors" in deck.yaml.'
      return { rule: 'ties-actor', at: spanOf(path), message: `"${name}" is no actor.`, hint }
    })
}

function checkSides({ ties }: TiesFields, spanOf: SpanOf): FigureProblem[] {
  const sides = ties.map(({ side }) => side)
  return sides.flatMap((side, index): FigureProblem[] => {
    if (sides.indexOf(side) === index) return []
    const message = `Two ties go to the ${side}: one would lie on the other.`
    return [{ rule: 'ties-side', at: spanOf(['ties', index, 'side']), message, hint: 'Give each a side of its own.' }]
  })
}

function checkSteps({ ties }: TiesFields, spanOf: SpanOf): FigureProblem[] {
  const steps = ties.map(({ step }) => step ?? 0)
  return steps.flatMap((step, index): FigureProblem[] => {
    if (step <= 1 || steps.includes(step - 1)) return []
    const message = `Nothing appears with step ${step - 1}, so one press would do nothing.`
    return [
      {
        rule: 'ties-step',
        at: spanOf(['ties', index, 'step']),
        message,
        hint: 'Count the steps from 1, without a gap.',
      },
    ]
  })
}
