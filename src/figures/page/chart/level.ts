/** What lies across columns: another count, or what was expected. */
import type { Chart, DataRow } from '../../../deck/model'
import { shape } from '../parts'
import { ROLES } from '../roles'
import type { Scale } from './notes'
import type { Sheet } from './sheet'

export interface Level {
  name: string
  rows: (DataRow & { value: number })[]
  /** Said beside the name. */
  note: string[]
  /** Whether its name has its place beside the last column. */
  beside: boolean
}

/** The first series of the data stands as columns, every other one is a level. */
export const columnRows = ({ rows }: Pick<Chart, 'rows'>): DataRow[] =>
  rows.filter(({ series }) => series === rows[0]?.series)

export function levelsOf(sheet: Sheet): Level[] {
  const { rows, notes, form } = sheet
  const columns = columnRows(sheet)
  const names = [...new Set(rows.map(({ series }) => series))].slice(1)
  return names.map((name) => {
    const own = rows.filter((row) => row.series === name).filter(hasValue)
    const beside = form === 'landscape' && own.at(-1)?.label === columns.at(-1)?.label
    return { name, rows: own, note: notes.filter(({ at }) => at === name).map(({ text }) => text), beside }
  })
}

const hasValue = (row: DataRow): row is Level['rows'][number] => row.value !== undefined

export const isExpected = ({ rows }: Level) => rows.every(({ status }) => status !== 'reported')
export const paintOf = (level: Level) => (isExpected(level) ? ROLES.accent : ROLES.ink)

export interface Scales {
  x: Scale
  y: Scale
}

export function levelLine([x1, x2, y]: [number, number, number], colour: string, dashes?: string): SVGElement {
  const ends = { x1, x2, y1: y, y2: y }
  return shape('line', { ...ends, stroke: colour, 'stroke-width': 3, ...(dashes && { 'stroke-dasharray': dashes }) })
}
