/** The text of a `units` fence, checked, with its data. */
import type { Known } from '../data/cells'
import { readFenceWithData } from '../data/fence-with-data'
import type { Figure, SourceFile } from '../model'
import type { Problem } from '../problem'
import type { Actors } from '../topic/actor'
import { readUnitRows, type UnitRow } from './unit-rows'
import { sizeOf, type UnitGroup, type Units } from './units'
import { checkUnits } from './units-checks'
import { groupOf, type UnitsFields, unitsFields } from './units-fields'

/** A stack is about as wide as so many sheets side by side. */
const STACK = 2.2

/**
 * Reads units. Reports `units` and `units-syntax` (fields), `units-data` (no such file), and what the data file and
 * `checkUnits` report.
 */
export function readUnits(
  figure: Figure,
  files: readonly SourceFile[],
  known: Known & { names: Actors },
): { units: Units | undefined; problems: Problem[] } {
  const { value, source, problems, spanOf } = readFenceWithData<UnitsFields>(figure, files, unitsFields)
  if (!value || !source) return { units: undefined, problems }
  const { rows, problems: wrong } = readUnitRows(source, known)
  problems.push(...wrong)
  if (problems.length === 0) problems.push(...checkUnits(value, rows, known.names, spanOf))
  return { units: problems.length > 0 ? undefined : unitsOf(value, rows, known.names), problems }
}

function unitsOf(fields: UnitsFields, rows: readonly UnitRow[], names: Actors): Units {
  const { to, groups, mark } = fields
  const { title, description, legend, middle } = fields
  const named = (actor: string) => names[actor]?.name ?? actor
  const filled = groups.map((each): UnitGroup => {
    const { name, note, stack, width, step } = { note: undefined, width: undefined, ...groupOf(each) }
    const units = rows
      .filter((row) => row.group === name)
      .map(({ group: _, at: __, parties, ...unit }) => ({
        ...unit,
        parties: parties.map((party) => ({ ...party, name: party.name || named(party.actor) })),
      }))
    const found = { name, note, stack, step, width: 1, units }
    return { ...found, width: width ?? (stack ? STACK : mark === 'sheet' ? sizeOf(found) : 1) }
  })
  const party = (actor: string | undefined) => (actor === undefined ? undefined : { actor, name: named(actor) })
  return { title, description, mark, legend, middle, to: party(to), hub: party(fields.hub), groups: filled }
}
