/** The change from one column to the last one: drawn between the two heights, and named in per cent. */
import type { Markish } from '@observablehq/plot'
import type { Chart, DataRow } from '../../../deck/figure'
import { part, shape, words } from '../parts'
import { ROLES } from '../roles'
import { widthOf } from './labels'
import { columnRows, levelsOf } from './level'
import type { Scale } from './notes'
import { chartStep, type Sheet } from './sheet'

/**
 * Px: size of the per cent, from the last column to the arrow, to the ends of the lines and to the words, from the middle of
 * its figure; length and half the breadth of the arrowhead.
 */
const PX = {
  landscape: { number: 40, arrow: 26, line: 40, words: 58, figure: 36, head: 13, half: 7 },
  portrait: { number: 20, arrow: 9, line: 15, words: 20, figure: 20, head: 8, half: 4.5 },
}
/** How far the old height has to be over the new, in sizes of a figure, for the column's figure to stand between the two. */
const CLEAR = 1.15
/** The same where nothing else is said beside the columns of a whole slide: the number is what the chart is about. */
const ALONE = { number: 88, arrow: 30, line: 48, words: 68, figure: 36, head: 15, half: 9 }

const sizesOf = (sheet: Sheet) => (isAlone(sheet) ? ALONE : PX[sheet.form])

function isAlone(sheet: Sheet): boolean {
  const last = columnRows(sheet).at(-1)?.label
  const beside = levelsOf(sheet).length > 0 || sheet.notes.some(({ at }) => at === last)
  return sheet.form === 'landscape' && sheet.width === 'full' && !beside
}

type Figured = DataRow & { value: number }
interface Ends {
  from: Figured
  to: Figured
}

/** Undefined without a change; the checks have found both rows and their figures. */
function changeOf({ change, rows }: Chart): Ends | undefined {
  const row = (label: string | undefined) => rows.find((each) => each.label === label) as Figured | undefined
  const [from, to] = [row(change?.from), row(change?.to)]
  return from && to ? { from, to } : undefined
}

function inPerCent({ from, to }: Ends): string {
  const per = Math.round(((to.value - from.value) / from.value) * 100)
  return `${per < 0 ? '\u2212' : '+'}${Math.abs(per)}%`
}

/** Room on the right of the last column, px. */
export function changeWidth(sheet: Sheet): number {
  const [ends, px] = [changeOf(sheet), sizesOf(sheet)]
  if (!ends) return 0
  return px.words + widthOf(inPerCent(ends), px.number, 600) + 4
}

/** From the top of its words to their end, px from the top of the drawing; undefined without a change. */
export function changeExtent(y: Scale, sheet: Sheet): [top: number, bottom: number] | undefined {
  const [ends, px] = [changeOf(sheet), sizesOf(sheet)]
  if (!ends) return undefined
  const { from, to } = ends
  const middle = ((y(from.value) ?? 0) + (y(to.value) ?? 0)) / 2
  return [middle - px.number / 2 - 4, middle + px.number / 2 + 4]
}

/** A dashed line at the old height, a short one at the new, the arrow between them, and the words beside it. */
export function changeMarks(sheet: Sheet): Markish[] {
  const ends = changeOf(sheet)
  if (!ends) return []
  const px = sizesOf(sheet)
  return [
    (_index, scales) => {
      const [x, y] = [scales.x as unknown as Scale, scales.y as unknown as Scale]
      const edge = (row: Figured) => (x(row.label) ?? 0) + (x.bandwidth?.() ?? 0)
      const [before, after, right] = [y(ends.from.value) ?? 0, y(ends.to.value) ?? 0, edge(ends.to)]
      // Over the column's own figure, or through its height.
      const middle = after - before >= sheet.size.value * CLEAR ? undefined : right - (x.bandwidth?.() ?? 0) / 2
      return part('change', { step: chartStep(sheet, 'change') }, [
        ...atOldHeight([edge(ends.from), right + px.line], before, middle, px.figure),
        line([right, right + px.line, after, after]),
        ...arrow(right + px.arrow, before, after, px),
        words(inPerCent(ends), [right + px.words, (before + after) / 2 + px.number * 0.34], {
          ...{ size: px.number, weight: 600, colour: ROLES.mark },
        }),
      ])
    },
  ]
}

/** Dashed, and open about the middle of a column whose figure stands at this height. */
function atOldHeight([from, to]: [number, number], y: number, middle: number | undefined, half: number): SVGElement[] {
  if (middle === undefined) return [line([from, to, y, y], '4 4')]
  return [line([from, middle - half, y, y], '4 4'), line([middle + half, to, y, y], '4 4')]
}

function line([x1, x2, y1, y2]: [number, number, number, number], dashes?: string): SVGElement {
  const look = { stroke: ROLES.mark, 'stroke-width': 2, ...(dashes ? { 'stroke-dasharray': dashes } : {}) }
  return shape('line', { x1, x2, y1, y2, ...look })
}

/** Down or up; where the two heights are too near for a shaft there is a head alone. */
function arrow(x: number, before: number, after: number, { head, half }: { head: number; half: number }): SVGElement[] {
  const away = after > before ? -1 : 1
  const base = after + away * head
  const shaft = away * (before - base) > 0 ? [line([x, x, before, base])] : []
  const d = `M${x} ${after}L${x - half} ${base}H${x + half}Z`
  return [...shaft, shape('path', { d, fill: ROLES.mark })]
}
