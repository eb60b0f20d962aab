/** Whether the views of an argument can be drawn. */
import { suggest } from '../../deck/problem'
import type { FigureProblem } from '../problems'
import type { ArgumentFields } from './argument-fields'
import type { ViewActor } from './view-actors'

type SpanOf = (path: readonly PropertyKey[]) => { start: number; end: number }

/** More are too narrow beside each other. */
const MOST_VIEWS = 5

/** Reports `argument-form` (views of some steps only, without rebuttals, with words of the other form, or too many) and `argument-actor`. */
export function checkViews(fields: ArgumentFields, actors: readonly ViewActor[], spanOf: SpanOf): FigureProblem[] {
  const fault = faultOf(fields)
  if (fault) {
    const [path, message, hint] = fault
    return [{ rule: 'argument-form', at: spanOf(path), message, hint }]
  }
  return fields.steps.flatMap(({ lines = [] }, index) =>
    lines.flatMap((line, at) =>
      (['from', 'to'] as const).flatMap((end) =>
        unknown(line[end], actors, spanOf(['steps', index, 'lines', at, end])),
      ),
    ),
  )
}

function faultOf({ steps }: ArgumentFields): [PropertyKey[], message: string, hint: string] | undefined {
  const first = steps.findIndex(({ lines }) => lines !== undefined)
  if (first < 0) return undefined
  const without = steps.findIndex(({ lines }) => lines === undefined)
  if (without >= 0) return [['steps', without], 'This claim has no lines, and others do.', 'Write its "lines".']
  const open = steps.findIndex(({ rebuttal }) => rebuttal === undefined)
  if (open >= 0) return [['steps', open], 'A view shows what its claim has to explain.', 'Write its "rebuttal".']
  const said = steps.findIndex(({ reason, note, label }) => (reason ?? note ?? label) !== undefined)
  if (said >= 0) {
    const message = 'Beside a view there is room for its claim and rebuttal alone.'
    return [['steps', said], message, 'Leave out "reason", "note" and "label", and say them in the figure’s words.']
  }
  if (steps.length <= MOST_VIEWS) return undefined
  const message = `There are ${steps.length} views, and there is room for ${MOST_VIEWS}.`
  return [['steps', MOST_VIEWS], message, 'Leave some out, or make two figures.']
}

function unknown(name: string, actors: readonly ViewActor[], at: FigureProblem['at']): FigureProblem[] {
  const known = actors.map(({ key }) => key)
  if (known.includes(name)) return []
  const hint = known.length > 0 ? suggest(name, known) : 'Give actors a "place" in deck.yaml.'
  return [{ rule: 'argument-actor', at, message: `"${name}" is no actor with a place.`, hint }]
}
