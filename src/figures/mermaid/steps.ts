/** Which parts of a diagram appear with which step: `:::step2` on nodes, `%% step 2: e1 e2` for all that has a name. */
import { suggest } from '../../deck/problem'
import type { StepReport } from '../page/steps'
import type { FigureProblem } from '../problems'

/** A line of a fence, with its place in the fence's text. */
export interface Line {
  text: string
  start: number
}

/** A part that is given a step, and where. */
export interface StepMark {
  name: string
  step: number
  at: { start: number; end: number }
}

/** Lines that are meant as step lines, well or badly written. */
const MEANT = /^\s*%%\s*steps?\s*[\d:]/i
const WRITTEN = /^\s*%%\s*step\s+([1-9]\d?)\s*:(.*\S.*)$/i

/** The parts that step lines name; a range, `3-5`, names each number in it. Complains about `figure-step`. */
export function readSteps(lines: readonly Line[]): { marks: StepMark[]; problems: FigureProblem[] } {
  const meant = lines.filter(({ text }) => MEANT.test(text))
  const marks = meant.flatMap(marksIn)
  return {
    marks,
    problems: [...meant.filter(({ text }) => !WRITTEN.test(text)).map(malformed), ...duplicateSteps(marks)],
  }
}

function marksIn({ text, start }: Line): StepMark[] {
  const [, step, names = ''] = WRITTEN.exec(text) ?? []
  if (step === undefined) return []
  const from = start + text.length - names.length
  return [...names.matchAll(/[^\s,]+/g)].flatMap(({ 0: written, index }) => {
    const at = { start: from + index, end: from + index + written.length }
    return expanded(written).map((name) => ({ name, step: Number(step), at }))
  })
}

function expanded(written: string): string[] {
  const [, first, last] = /^(\d+)-(\d+)$/.exec(written) ?? []
  if (first === undefined || Number(last) < Number(first)) return [written]
  const count = Math.min(100, Number(last) - Number(first) + 1)
  return Array.from({ length: count }, (_, index) => String(Number(first) + index))
}

function malformed({ text, start }: Line): FigureProblem {
  const indent = text.length - text.trimStart().length
  return {
    rule: 'figure-step',
    at: { start: start + indent, end: start + text.trimEnd().length },
    message: 'This looks like the line of a step, but a step would not come of it.',
    hint: 'Write "%% step 2: e1 e2": the number, from 1, a colon, and the names of lines or nodes, or numbers like 3-5.',
  }
}

function duplicateSteps(marks: readonly StepMark[]): FigureProblem[] {
  const again = marks.filter(({ name }, index) => marks.findIndex((mark) => mark.name === name) < index)
  return again.map(({ name, at }) => ({
    rule: 'figure-step',
    at,
    message: `"${name}" has a step already, and it can appear only once.`,
    hint: 'Name it in one line only.',
  }))
}

/**
 * Complaints about steps once the diagram is drawn: `figure-step-unknown`, and `figure-step-order` for a step that shows
 * nothing and for a part that would appear before what it hangs on. `text` is the fence's own.
 */
export function stepProblems(steps: StepReport, marks: readonly StepMark[], text: string): FigureProblem[] {
  const placeOf = (name: string) => marks.find((mark) => mark.name === name)?.at
  const unknown = steps.unknown.map((name): FigureProblem => {
    const message = `The diagram has no part "${name}", so this step would not show it.`
    return { rule: 'figure-step-unknown', at: placeOf(name), message, hint: hintFor(name, steps.known) }
  })
  const early = steps.early.map(({ name, step, end, endStep }): FigureProblem => {
    const message = `"${name}" would appear with step ${step}, before "${end}", on which it hangs, with step ${endStep}.`
    const hint = `Give it step ${endStep}, or none: it comes with the last of its ends.`
    return { rule: 'figure-step-order', at: placeOf(name) ?? classAt(text, step), message, hint }
  })
  return [...unknown, ...early, ...gap(steps.used, marks, text)]
}

function hintFor(name: string, known: readonly string[]): string {
  if (known.length === 0) return 'This type of diagram cannot be built up step by step: show it whole.'
  return suggest(name, known)
}

/** Steps are pressed one by one: a number left out would be a press at which nothing happens. */
function gap(used: readonly number[], marks: readonly StepMark[], text: string): FigureProblem[] {
  const last = Math.max(0, ...used)
  const missing = Array.from({ length: last }, (_, index) => index + 1).find((step) => !used.includes(step))
  if (missing === undefined) return []
  const next = Math.min(...used.filter((step) => step > missing))
  return [
    {
      rule: 'figure-step-order',
      at: marks.find(({ step }) => step === next)?.at ?? classAt(text, next),
      message: `Nothing appears with step ${missing}, and here is step ${next}.`,
      hint: `Steps count from 1 without a gap: make this step ${missing}.`,
    },
  ]
}

/** Where a step's class stands in the text of a diagram. */
function classAt(text: string, step: number): FigureProblem['at'] {
  const found = new RegExp(`\\bstep${step}\\b`).exec(text)
  return found ? { start: found.index, end: found.index + found[0].length } : undefined
}
