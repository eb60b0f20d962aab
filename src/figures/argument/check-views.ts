/** Whether the views of an argument can be drawn. */
import { suggest } from '../../deck/problem'
import type { FigureProblem } from '../problems'
import type { ArgumentFields } from './argument-fields'
import type { ViewActor } from './view-actors'

type SpanOf = (path: readonly PropertyKey[]) => { start: number; end: number }

/** More are too narrow beside each other. */
const MOST_VIEWS = 5

/**
 * Reports `argument-form` (views of some steps only, without rebuttal or figure, with words of the other form, without one line
 * that is stopped, or too many; a figure without a view) and `argument-actor`.
 */
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

type Fault = [path: PropertyKey[], message: string, hint: string]
type Step = ArgumentFields['steps'][number]

function faultOf({ steps }: ArgumentFields): Fault | undefined {
  if (!steps.some(({ lines }) => lines !== undefined)) {
    const shown = steps.findIndex(({ figure }) => figure !== undefined)
    const hint = 'Write "lines" for every claim, or say it in the "rebuttal".'
    return shown < 0
      ? undefined
      : [['steps', shown, 'figure'], 'A figure stands below a view, and there is none.', hint]
  }
  for (const [index, step] of steps.entries()) {
    const fault = faultOfView(step, index)
    if (fault) return fault
  }
  if (steps.length <= MOST_VIEWS) return undefined
  const message = `There are ${steps.length} views, and there is room for ${MOST_VIEWS}.`
  return [['steps', MOST_VIEWS], message, 'Leave some out, or make two figures.']
}

function faultOfView({ lines, rebuttal, figure, reason, label }: Step, index: number): Fault | undefined {
  const path = ['steps', index]
  if (!lines) return [path, 'This claim has no lines, and others do.', 'Write its "lines".']
  if (rebuttal === undefined) return [path, 'A view shows what its claim has to explain.', 'Write its "rebuttal".']
  if (figure === undefined) {
    const hint = 'Write its "figure": a number, or a word or two.'
    return [path, 'Below a view what its claim has to explain stands large.', hint]
  }
  if ((reason ?? label) !== undefined) {
    const message = 'Beside a view there is no room for a reason or a label.'
    return [path, message, 'Leave out "reason" and "label", and say them in the figure’s words.']
  }
  const same = lines.findIndex(({ from, to }) => from === to)
  if (same >= 0) return [[...path, 'lines', same], 'A line leads from one actor to another.', 'Name another actor.']
  const stopped = lines.filter(({ stop }) => stop).length
  const hint = 'Write "stop: true" at one of its lines.'
  return stopped === 1 ? undefined : [[...path, 'lines'], `The fact stops one line, and here it is ${stopped}.`, hint]
}

function unknown(name: string, actors: readonly ViewActor[], at: FigureProblem['at']): FigureProblem[] {
  const known = actors.map(({ key }) => key)
  if (known.includes(name)) return []
  const hint = known.length > 0 ? suggest(name, known) : 'Give actors a "place" in deck.yaml.'
  return [{ rule: 'argument-actor', at, message: `"${name}" is no actor with a place.`, hint }]
}
