/** The text of an `argument` fence, checked before anything is drawn. */
import type { z } from 'zod'
import type { Actors, Figure } from '../../deck/model'
import { readYaml } from '../../deck/yaml/read'
import type { FigureSource } from '../figure-source'
import type { FigureProblem } from '../problems'
import { type ArgumentFields, fields, hasViews } from './argument-fields'
import { checkRing } from './check-ring'
import { checkViews } from './check-views'
import { viewActors } from './view-actors'

type SpanOf = (path: readonly PropertyKey[]) => { start: number; end: number }

/**
 * Reads an argument. Complains about `argument` and `argument-syntax` (fields), `argument-form` (neither a thesis nor rebuttals,
 * or something of both), `argument-link` (a kind of link without words),
 * `argument-step` (a gap between steps), `argument-actor` (nobody who stands in a view) and, once it is drawn, `argument-words` (more than there is room for).
 */
export function readArgument({ text }: Figure, actors: Actors = {}): FigureSource {
  const span = { file: '', start: 0, end: text.length }
  const type = fields as unknown as z.ZodType<ArgumentFields>
  const { value, problems, spanOf } = readYaml({ path: '', text }, span, 'argument', type)
  const found = problems.map(({ rule, message, hint, offset, length }): FigureProblem => {
    return { rule, message, hint, at: { start: offset, end: offset + length } }
  })
  if (value) {
    found.push(...checkWhole(value, spanOf), ...checkSteps(value, spanOf))
    found.push(...checkViews(value, viewActors(actors), spanOf))
  }
  const { title = '', description = '' } = value ?? {}
  return {
    title,
    description,
    text: JSON.stringify(value && hasViews(value) ? { ...value, actors: viewActors(actors) } : value),
    problems: found,
    drawingProblem: (error) => ({
      rule: 'argument-words',
      message: `There is no room for ${(JSON.parse(error) as string[]).map((words) => `"${words}"`).join(', ')}.`,
      hint: 'Say it in fewer words, or make two figures.',
    }),
  }
}

function checkWhole(value: ArgumentFields, spanOf: SpanOf): FigureProblem[] {
  const form = checkForm(value, spanOf)
  return form.length > 0 ? form : [...checkLinks(value, spanOf), ...checkRing(value, spanOf)]
}

function checkForm({ steps, thesis, links }: ArgumentFields, spanOf: SpanOf): FigureProblem[] {
  const says = (path: readonly PropertyKey[], message: string, hint: string) => [
    { rule: 'argument-form', at: spanOf(path), message, hint },
  ]
  if (!steps.some(({ rebuttal }) => rebuttal !== undefined)) {
    const index = steps.findIndex(({ link }) => link === undefined)
    if (index >= 0)
      return says(
        ['steps', index],
        'Nothing says how this reason leads to its claim.',
        'Write "link: given", "missing" or "broken", or a "rebuttal" for all.',
      )
    return thesis
      ? []
      : says([], 'The argument leads to no thesis.', 'Write "thesis:", or a "rebuttal" for every claim.')
  }
  const open = steps.findIndex(({ rebuttal }) => rebuttal === undefined)
  if (open >= 0) return says(['steps', open], 'This claim meets no rebuttal, and others do.', 'Write its "rebuttal".')
  if (thesis)
    return says(['thesis'], 'Claims with rebuttals lead to no thesis.', 'Take the thesis away, or the rebuttals.')
  const linked = steps.findIndex(({ link }) => link !== undefined)
  const hint = 'Take it away: every claim with a rebuttal has a reason.'
  if (linked >= 0) return says(['steps', linked, 'link'], 'Before a rebuttal there is one kind of arrow.', hint)
  return Object.keys(links).length > 0 ? says(['links'], 'Before a rebuttal there is one kind of arrow.', hint) : []
}

function checkLinks({ links, steps }: ArgumentFields, spanOf: SpanOf): FigureProblem[] {
  return steps.flatMap(({ link }, index): FigureProblem[] => {
    if (link === undefined || links[link] !== undefined || steps.findIndex((each) => each.link === link) < index)
      return []
    const message = `Nothing says what "${link}" means.`
    const hint = `Write it under "links", in a few words: "${link}: …".`
    return [{ rule: 'argument-link', at: spanOf(['steps', index, 'link']), message, hint }]
  })
}

function checkSteps({ steps, thesis }: ArgumentFields, spanOf: SpanOf): FigureProblem[] {
  const all = [
    ...steps.map(({ step }, index) => ({ step, path: ['steps', index, 'step'] })),
    { step: thesis?.step, path: ['thesis', 'step'] },
  ]
  const numbers = all.map(({ step }) => step ?? 0)
  return all.flatMap(({ step = 0, path }): FigureProblem[] => {
    if (step <= 1 || numbers.includes(step - 1)) return []
    const message = `Nothing appears with step ${step - 1}, so one press would do nothing.`
    return [{ rule: 'argument-step', at: spanOf(path), message, hint: 'Count the steps from 1, without a gap.' }]
  })
}
