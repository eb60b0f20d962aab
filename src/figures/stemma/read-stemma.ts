/** The text of a `stemma` fence, checked before anything is drawn. */
import type { z } from 'zod'
import type { Figure } from '../../deck/model'
import { readYaml } from '../../deck/yaml/read'
import type { FigureSource } from '../figure-source'
import type { FigureProblem } from '../problems'
import { fields, type StemmaFields } from './stemma-fields'

type SpanOf = (path: readonly PropertyKey[]) => { start: number; end: number }

/**
 * Reads a stemma. Complains about `stemma` and `stemma-syntax` (fields), `stemma-step` (a gap between steps, or a wording before
 * the way that it came by) and, once it is drawn, `stemma-words` (more than there is room for).
 */
export function readStemma({ text }: Figure): FigureSource {
  const span = { file: '', start: 0, end: text.length }
  const type = fields as unknown as z.ZodType<StemmaFields>
  const { value, problems, spanOf } = readYaml({ path: '', text }, span, 'stemma', type)
  const found = problems.map(({ rule, message, hint, offset, length }): FigureProblem => {
    return { rule, message, hint, at: { start: offset, end: offset + length } }
  })
  if (value) found.push(...checkGaps(value, spanOf), ...checkOrder(value, spanOf))
  const { title = '', description = '' } = value ?? {}
  return {
    title,
    description,
    text: JSON.stringify(value),
    problems: found,
    drawingProblem: (error) => ({
      rule: 'stemma-words',
      message: `There is no room for ${(JSON.parse(error) as string[]).map((words) => `"${words}"`).join(', ')}.`,
      hint: 'Say it in fewer words.',
    }),
  }
}

function checkGaps({ origin, witnesses, crossing, wordings }: StemmaFields, spanOf: SpanOf): FigureProblem[] {
  const all = [
    { step: origin.step, path: ['origin', 'step'] },
    ...witnesses.map(({ step }, index) => ({ step, path: ['witnesses', index, 'step'] })),
    { step: crossing.step, path: ['crossing', 'step'] },
    ...wordings.map(({ step }, index) => ({ step, path: ['wordings', index, 'step'] })),
  ]
  const numbers = all.map(({ step }) => step ?? 0)
  return all.flatMap(({ step = 0, path }): FigureProblem[] => {
    if (step <= 1 || numbers.includes(step - 1)) return []
    const message = `Nothing appears with step ${step - 1}, so one press would do nothing.`
    return [{ rule: 'stemma-step', at: spanOf(path), message, hint: 'Count the steps from 1, without a gap.' }]
  })
}

/** What comes later on the way does not appear before what it comes from. */
function checkOrder({ origin, witnesses, crossing, wordings }: StemmaFields, spanOf: SpanOf): FigureProblem[] {
  const from = (step: number, path: readonly PropertyKey[], before: number): FigureProblem[] =>
    step >= before
      ? []
      : [
          {
            rule: 'stemma-step',
            at: spanOf(path),
            message: `This appears with step ${step}, and what it comes from with step ${before}.`,
            hint: 'Let it come later, or the other earlier.',
          },
        ]
  const [first, ...others] = witnesses
  const start = origin.step ?? 0
  const seen = first?.step ?? 0
  return [
    ...from(seen, ['witnesses', 0], start),
    ...others.flatMap(({ step = 0 }, index) => from(step, ['witnesses', index + 1], seen)),
    ...from(crossing.step ?? 0, ['crossing'], seen),
    ...wordings.flatMap(({ step = 0 }, index) => from(step, ['wordings', index], crossing.step ?? 0)),
  ]
}
