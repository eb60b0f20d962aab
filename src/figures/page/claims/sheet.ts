/** The sheet with the source's strokes in their columns. */
import type { SourcePage } from '../../../deck/model'
import { type ClaimStroke, type StrokeSetting, setColumn } from '../../../deck/page/strokes'
import { ROLES } from '../roles'
import { create } from '../svg'
import { words } from './words'

/** Where a sheet lies, where its columns begin, and how its strokes are set, px. */
export interface SheetSetting extends StrokeSetting {
  box: { x: number; y: number; width: number; height: number }
  /** From the left edge of the drawing. */
  columns: readonly number[]
  top: number
  /** Height of a stroke. */
  stroke: number
  /** Size of the sections' labels; none without. */
  labels?: number
}

/** The sheet, its sections' labels, and its strokes, which are not drawn yet. */
export function sheetOf(
  { columns }: SourcePage,
  setting: SheetSetting,
): { paper: SVGElement[]; strokes: ClaimStroke[][]; bottom: number } {
  const set = columns.map((sections, index) => setColumn(sections, setting, [setting.columns[index] ?? 0, setting.top]))
  const { x, y, width, height } = setting.box
  const place = { x: String(x), y: String(y), width: String(width), height: String(height) }
  const paper = create('rect', { ...place, fill: ROLES.proof })
  const { labels: size, stroke } = setting
  const labels = set.flatMap(({ labels }, index) =>
    labels
      .filter(({ label }) => label && size)
      .map(({ label, y: top }) => {
        const at = [(setting.columns[index] ?? 0) - 0.9 * (size ?? 0), top + stroke / 2 + 0.35 * (size ?? 0)] as const
        return words(label, at, { size: size ?? 0, colour: ROLES.muted, anchor: 'end' })
      }),
  )
  const bottom = setting.top + Math.max(...set.map(({ height: high }) => high))
  return { paper: [paper, ...labels], strokes: set.map(({ strokes }) => strokes), bottom }
}
