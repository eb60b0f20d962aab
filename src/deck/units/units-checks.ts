/** Whether a fence of units and its data fit each other. */
import type { Span } from '../model'
import { errorAt, type Problem, suggest } from '../problem'
import type { Actors } from '../topic/actor'
import { checkHub } from './check-hub'
import type { UnitRow } from './unit-rows'
import { groupOf, type UnitsFields } from './units-fields'

type SpanOf = (path: readonly PropertyKey[]) => Span

/** So many marks of each kind can be seen one by one on a slide. */
const MOST = { dot: 400, sheet: 12, thing: 160 }

/**
 * Reports `units-name` (a group that is unknown, twice or empty), `units-stack` (sheets on each other whose parties differ),
 * `units-thing` (a group that gives nothing, or more than one sort), `units-count` (more than can be seen one by one), what `checkHub` reports, and `units-step` (a gap).
 */
export function checkUnits(fields: UnitsFields, rows: readonly UnitRow[], actors: Actors, spanOf: SpanOf): Problem[] {
  return [
    ...checkNames(fields, rows, spanOf),
    ...checkStacks(fields, rows),
    ...checkThings(fields, rows, spanOf),
    ...checkTo(fields, rows, Object.keys(actors), spanOf),
    ...checkHub(fields, rows, Object.keys(actors), spanOf),
    ...checkCount(fields, rows, spanOf),
    ...checkSteps(fields, spanOf),
  ]
}

function checkNames({ groups }: UnitsFields, rows: readonly UnitRow[], spanOf: SpanOf): Problem[] {
  const names = groups.map((group) => groupOf(group).name)
  const wrong = names.flatMap((name, index) => {
    const at = spanOf(['groups', index])
    if (names.indexOf(name) !== index)
      return [problem('units-name', at, `"${name}" is there twice.`, 'Delete one of the two.')]
    if (rows.some((row) => row.group === name)) return []
    return [
      problem('units-name', at, `The data have no unit of the group "${name}".`, 'Add a row, or leave the group out.'),
    ]
  })
  const strays = rows
    .filter((row) => !names.includes(row.group))
    .map((row) =>
      problem('units-name', row.at('group'), `There is no group "${row.group}".`, suggest(row.group, names)),
    )
  return [...wrong, ...strays]
}

/** What lies below shows nothing but its name. */
function checkStacks({ groups }: UnitsFields, rows: readonly UnitRow[]): Problem[] {
  return groups.map(groupOf).flatMap(({ name, stack }) => {
    const [first, ...others] = rows.filter((row) => stack && row.group === name)
    const other = others.find(({ parties }) => JSON.stringify(parties) !== JSON.stringify(first?.parties))
    if (!other) return []
    const message = `"${other.label}" has other parties than "${first?.label}", on which it lies.`
    return [problem('units-stack', other.at('parties'), message, 'Leave "stack" out, or put it into another group.')]
  })
}

/** A group gives things of one sort, and gets one thing at most. */
function checkThings({ mark, groups }: UnitsFields, rows: readonly UnitRow[], spanOf: SpanOf): Problem[] {
  if (mark !== 'thing') {
    return rows
      .filter(({ thing }) => thing)
      .map((row) => problem('units-thing', row.at('thing'), `A ${mark} is no ${row.thing}.`, 'Write "mark: thing".'))
  }
  return groups.map(groupOf).flatMap(({ name }, index) => {
    const own = rows.filter(({ group }) => group === name)
    const given = own.filter(({ thing }) => thing)
    if (own.length === 0 || (given.length === 1 && own.length <= 2)) return []
    const message = `"${name}" has ${given.length} rows with a thing and ${own.length - given.length} without.`
    const hint = 'Write one row with the thing that is given, and one without for what comes back, if anything does.'
    return [problem('units-thing', spanOf(['groups', index]), message, hint)]
  })
}

/** Things go to an actor of the deck or to nobody, from whom nothing comes back; nothing else goes anywhere. */
function checkTo(fields: UnitsFields, rows: readonly UnitRow[], actors: readonly string[], spanOf: SpanOf): Problem[] {
  const { mark, to } = fields
  const wrong = (key: string, message: string, hint: string) => [problem('units-thing', spanOf([key]), message, hint)]
  if (mark !== 'thing') {
    if (to === undefined) return []
    return wrong('to', `A ${mark} goes to nobody.`, 'Leave out "to", or write "mark: thing".')
  }
  if (to !== undefined) return actors.includes(to) ? [] : wrong('to', `"${to}" is no actor.`, suggest(to, actors))
  const back = rows.find(({ thing }) => !thing)
  if (!back) return []
  const hint = 'Write "to", or leave out the row without a thing.'
  return wrong('mark', `"${back.label}" comes back, but nothing says from whom.`, hint)
}

function checkCount({ mark }: UnitsFields, rows: readonly UnitRow[], spanOf: SpanOf): Problem[] {
  const many = mark === 'sheet' ? rows.filter((row) => row.count > 1) : []
  const wrong = many.map((row) =>
    problem('units-count', row.at('count'), `A sheet is one, and no ${row.count}.`, 'Write a row for each of them.'),
  )
  const count = rows.reduce((sum, row) => sum + row.count, 0)
  if (count <= MOST[mark]) return wrong
  const message = `${count} are too many to be seen one by one; ${MOST[mark]} are the most.`
  return [...wrong, problem('units-count', spanOf(['data']), message, 'Let a mark stand for more and say so.')]
}

function checkSteps({ groups }: UnitsFields, spanOf: SpanOf): Problem[] {
  const steps = groups.map((group) => groupOf(group).step)
  const gap = steps.findIndex((step) => step > 1 && !steps.includes(step - 1))
  if (gap < 0) return []
  const message = `Step ${steps[gap]} comes, but no step ${Number(steps[gap]) - 1} before it.`
  return [problem('units-step', spanOf(['groups', gap]), message, 'Steps count from 1 without a gap.')]
}

function problem(rule: string, span: Span, message: string, hint: string): Problem {
  return errorAt(span, { rule, message, hint })
}
