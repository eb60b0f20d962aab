/** Whether claims can stand around what they are about. */
import type { FigureProblem } from '../problems'
import type { ArgumentFields } from './argument-fields'

type SpanOf = (path: readonly PropertyKey[]) => { start: number; end: number }

/** From the sides and from below. */
const CLAIMS = { least: 2, most: 5 }
/** What has no room beside a ring, or belongs to another form. */
const ELSEWHERE = ['lines', 'figure', 'reason', 'label', 'note'] as const

/** Reports `argument-form`: a `centre` with a claim that meets no rebuttal, with words of another form, with too few claims or too many. */
export function checkRing({ centre, steps }: ArgumentFields, spanOf: SpanOf): FigureProblem[] {
  if (centre === undefined) return []
  const says = (path: readonly PropertyKey[], message: string, hint: string) => [
    { rule: 'argument-form', at: spanOf(path), message, hint },
  ]
  if (steps.length < CLAIMS.least || steps.length > CLAIMS.most) {
    const message = `Around a centre stand ${CLAIMS.least} to ${CLAIMS.most} claims, and here it is ${steps.length}.`
    return says(['steps'], message, 'Add or leave out some, or take "centre" away.')
  }
  for (const [index, step] of steps.entries()) {
    if (step.rebuttal === undefined) {
      return says(['steps', index], 'A fact stops each claim before the centre.', 'Write its "rebuttal".')
    }
    const other = ELSEWHERE.find((name) => step[name] !== undefined)
    if (other) {
      const message = `Around a centre a claim has its rebuttal alone, and no "${other}".`
      return says(['steps', index, other], message, 'Say it in the figure’s words, or take "centre" away.')
    }
  }
  return []
}
