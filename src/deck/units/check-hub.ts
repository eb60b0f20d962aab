/** Whether sheets fit a hub. */
import type { Span } from '../model'
import { errorAt, type Problem, suggest } from '../problem'
import type { UnitRow } from './unit-rows'
import { groupOf, type UnitsFields } from './units-fields'

type SpanOf = (path: readonly PropertyKey[]) => Span

/** So many lines can be told apart on the way from a hub, and so many signs stand around a table. */
const MOST = { lines: 6, signs: 8 }

/**
 * Reports `units-hub`: a hub that is no actor, marks that are no sheets, a sheet outside of a stack that has not exactly two parties,
 * the hub and another, a stack without parties, and more of either than have room.
 */
export function checkHub(
  fields: UnitsFields,
  rows: readonly UnitRow[],
  actors: readonly string[],
  spanOf: SpanOf,
): Problem[] {
  const { hub, mark, middle } = fields
  if (hub === undefined) return []
  const at = spanOf(['hub'])
  if (!actors.includes(hub)) return [problem(at, `"${hub}" is no actor.`, suggest(hub, [...actors]))]
  if (mark !== 'sheet') return [problem(at, `A ${mark} has no hub.`, 'Write "mark: sheet", or leave out "hub".')]
  if (middle) return [problem(at, 'Locks have no hub.', 'Leave out "middle" or "hub".')]
  return fields.groups.map(groupOf).flatMap(({ name, stack }, index) => {
    const own = rows.filter(({ group }) => group === name)
    return stack ? checkPile(own) : [...checkPairs(own, hub), ...checkLines(own, spanOf(['groups', index]))]
  })
}

function checkPairs(rows: readonly UnitRow[], hub: string): Problem[] {
  const wrong = rows.filter(
    ({ parties: all }) => all.length !== 2 || all.filter(({ actor }) => actor === hub).length !== 1,
  )
  return wrong.map(({ at, label, parties }) => {
    const names = parties.length > 0 ? parties.map(({ actor }) => `"${actor}"`).join(', ') : 'nobody'
    const hint = `Write "${hub}" and one other, or let the sheets of this group lie on each other with "stack: true".`
    return problem(at('parties'), `"${label}" is of ${names}, not of the hub and one other.`, hint)
  })
}

function checkLines(rows: readonly UnitRow[], at: Span): Problem[] {
  if (rows.length <= MOST.lines) return []
  return [problem(at, `${rows.length} lines from one hub cannot be told apart.`, `${MOST.lines} are the most.`)]
}

function checkPile(rows: readonly UnitRow[]): Problem[] {
  const [first] = rows
  if (!first) return []
  const count = first.parties.length
  if (count > 0 && count <= MOST.signs) return []
  const message = count === 0 ? `Nobody stands around "${first.label}".` : `${count} have no room around one table.`
  return [problem(first.at('parties'), message, `Name at least one party and at most ${MOST.signs}.`)]
}

const problem = (span: Span, message: string, hint: string): Problem =>
  errorAt(span, { rule: 'units-hub', message, hint })
