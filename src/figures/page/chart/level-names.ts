/** The names of lines across columns: beside the last column, or in a key below. */
import { lines, widthOf } from '../measure'
import { shape, words } from '../parts'
import { isExpected, type Level, levelLine, levelsOf, paintOf, type Scales } from './level'
import type { Scale } from './notes'
import type { Sheet } from './sheet'

/** Px from the last column to the thin line that leads to a name, and to the name; the widest that is. */
const PX = { line: 14, words: 58, widest: 350 }

/** Px from the top. */
export type FreeStretch = readonly [top: number, bottom: number]

/** Name and note, broken into lines. */
function said(level: Level, { size }: Sheet, room: number): { text: string; weight: number }[] {
  const broken = (text: string, weight: number) => lines(text, size.note, room).map((line) => ({ text: line, weight }))
  return [...broken(level.name, 600), ...level.note.flatMap((text) => broken(text, 400))]
}

/** Room on the right of the last column for the names, px. */
export function levelsWidth(sheet: Sheet): number {
  const all = levelsOf(sheet).filter(({ beside }) => beside)
  const widths = all.flatMap((level) => said(level, sheet, PX.widest)).map((line) => lineWidth(line, sheet))
  return widths.length > 0 ? PX.words + Math.max(...widths) + 4 : 0
}

const lineWidth = ({ text, weight }: { text: string; weight: number }, { size }: Sheet) =>
  widthOf(text, size.note, weight)

/** Words of a key stand beside a sample of the line. */
const SAMPLE = 44

/** Room over a scale that the names need besides, px: they may begin higher than the highest column. */
export function roomOver(sheet: Sheet, y: Scale, free: FreeStretch | undefined): number {
  return Math.max(0, ...[...placed(levelsOf(sheet), sheet, y, free).values()].map((top) => -top))
}

/** Room under the columns' names for those that have their name in a key, px. */
export function keyHeight(sheet: Sheet): number {
  const keyed = levelsOf(sheet).filter(({ beside }) => !beside)
  const rows = keyed.flatMap((level) => said(level, sheet, sheet.room.width - SAMPLE))
  return rows.length > 0 ? rows.length * sheet.size.line + keyed.length * 4 + 6 : 0
}

/** A thin line from the last column, then the words. */
export function nameBeside(level: Level, sheet: Sheet, { x, y, top }: Scales & { top: number }): SVGElement[] {
  const row = level.rows.at(-1) as Level['rows'][number]
  const at = y(row.value) ?? 0
  const edge = (x(row.label) ?? 0) + (x.bandwidth?.() ?? 0)
  const left = edge + PX.words
  const ends = { x1: edge + PX.line, x2: left - 8, y1: at, y2: at }
  const { size } = sheet
  const text = said(level, sheet, PX.widest).map(({ text, weight }, index) =>
    words(text, [left, top + size.note * 0.8 + index * size.line], { size: size.note, weight, colour: paintOf(level) }),
  )
  return [shape('line', { ...ends, stroke: paintOf(level), 'stroke-width': 1.5 }), ...text]
}

/** Tops of the names, each as near to its line as the others and the free stretch let it. */
export function placed(levels: readonly Level[], sheet: Sheet, y: Scale, free: FreeStretch | undefined): Tops {
  const blocks = levels.filter((level) => level.beside).map((level) => blockOf(level, sheet, y))
  const middle = free ? (free[0] + free[1]) / 2 : Number.NEGATIVE_INFINITY
  const tops: Tops = new Map()
  let limit = free ? free[0] : 0
  for (const { level, height, top } of blocks.filter(({ at }) => at < middle).sort((a, b) => b.at - a.at)) {
    limit = Math.min(top, limit - height)
    tops.set(level, limit)
  }
  let from = free ? free[1] : 0
  for (const { level, height, top } of blocks.filter(({ at }) => at >= middle).sort((a, b) => a.at - b.at)) {
    tops.set(level, Math.max(top, from))
    from = Math.max(top, from) + height
  }
  return tops
}

type Tops = Map<Level, number>

/** How high a line and its name are, and where the name's top would be. */
function blockOf(level: Level, sheet: Sheet, y: Scale) {
  const at = y(level.rows.at(-1)?.value ?? 0) ?? 0
  return { level, height: said(level, sheet, PX.widest).length * sheet.size.line, at, top: at - sheet.size.line / 2 }
}

/** A sample of the line, then the words. */
export function levelKey(level: Level, sheet: Sheet, top: number): { drawn: SVGElement[]; bottom: number } {
  const { size } = sheet
  const rows = said(level, sheet, sheet.room.width - SAMPLE)
  const sample = levelLine([2, SAMPLE - 12, top + 4], paintOf(level), isExpected(level) ? '8 5' : undefined)
  const drawn = rows.map(({ text, weight }, index) =>
    words(text, [SAMPLE, top + 8 + index * size.line], { size: size.note, weight, colour: paintOf(level) }),
  )
  return { drawn: [sample, ...drawn], bottom: top + rows.length * size.line + 4 }
}
