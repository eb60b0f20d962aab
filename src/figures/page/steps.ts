/** Gives every part of a rendered diagram the step with which it appears. */
import type { DiagramPart } from './mermaid/part'

/** `%% step 2: A` as a pair of its own. */
export interface StepName {
  name: string
  step: number
}

/** The result of `setSteps`, in the names of the diagram's text. */
export interface StepReport {
  /** All names that a step may speak of. */
  known: string[]
  unknown: string[]
  /** Steps that show something. */
  used: number[]
  /** Parts that would appear before what they hang on. */
  early: { name: string; step: number; end: string; endStep: number }[]
}

const STEP = /^step(\d+)$/

/**
 * Writes `class="stepN"` on all elements of every part that does not stand from the start. A part without a step comes
 * with what it hangs on, the last of it; a frame with the first of what it holds.
 */
export function setSteps(parts: readonly DiagramPart[], wanted: readonly StepName[]): StepReport {
  const own = new Map<DiagramPart, number>()
  for (const part of parts) {
    const step = stepIn(part)
    if (step !== undefined) own.set(part, step)
  }
  const unknown: string[] = []
  for (const { name, step } of wanted) {
    const part = parts.find((each) => each.name === name)
    if (part) own.set(part, step)
    else unknown.push(name)
  }
  for (const part of parts) write(part, stepOf(part, own))
  const used = new Set(parts.map((part) => stepOf(part, own)))
  const early = [...own].flatMap(([part, step]) => endsAfter(part, step, own))
  used.delete(0)
  return { known: parts.map(({ name }) => name).filter(Boolean), unknown, used: [...used], early }
}

/** 0 for what stands from the start. */
function stepOf(part: DiagramPart, own: ReadonlyMap<DiagramPart, number>): number {
  const step = own.get(part)
  if (step !== undefined) return step
  if (part.holds.length > 0) return Math.min(...part.holds.map((each) => stepOf(each, own)))
  return Math.max(0, ...[...part.ends, ...(part.frame ? [part.frame] : [])].map((each) => stepOf(each, own)))
}

function stepIn({ elements }: DiagramPart): number | undefined {
  const classes = elements.flatMap((element) => [...element.classList])
  const digits = classes.map((name) => STEP.exec(name)?.[1]).find((found) => found !== undefined)
  return digits === undefined ? undefined : Number(digits)
}

function write({ elements }: DiagramPart, step: number): void {
  for (const { classList } of elements) {
    for (const name of [...classList]) if (STEP.test(name)) classList.remove(name)
    if (step > 0) classList.add(`step${step}`)
  }
}

function endsAfter(part: DiagramPart, step: number, own: ReadonlyMap<DiagramPart, number>): StepReport['early'] {
  const later = part.ends.filter((end) => stepOf(end, own) > step)
  return later.map((end) => ({ name: part.name, step, end: end.name, endStep: stepOf(end, own) }))
}
