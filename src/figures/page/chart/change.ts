/** The change from one column to the last one: drawn between the two heights, and named in per cent. */
import type { Markish } from '@observablehq/plot'
import type { Chart, DataRow } from '../../../deck/figure'
import { ROLES } from '../roles'
import { create } from '../svg'
import { widthOf } from './labels'
import type { Scale } from './notes'

/** Size of the per cent, px. */
const NUMBER = 36
/** From the last column to the arrow, to the ends of the lines and to the words, and from the middle of its figure, px. */
const AWAY = { arrow: 26, line: 40, words: 54, figure: 36 }
/** Length and half the breadth of the arrowhead, px. */
const HEAD = { length: 13, half: 7 }

type Figured = DataRow & { value: number }
interface Ends {
  from: Figured
  to: Figured
}

/** Undefined without a change; the checks have found both rows and their figures. */
export function changeOf({ change, rows }: Chart): Ends | undefined {
  const row = (label: string | undefined) => rows.find((each) => each.label === label) as Figured | undefined
  const [from, to] = [row(change?.from), row(change?.to)]
  return from && to ? { from, to } : undefined
}

function inPerCent({ from, to }: Ends): string {
  const per = Math.round(((to.value - from.value) / from.value) * 100)
  return `${per < 0 ? '\u2212' : '+'}${Math.abs(per)}%`
}

/** Room on the right of the last column, px. */
export const changeWidth = (ends: Ends): number => AWAY.words + widthOf(inPerCent(ends), NUMBER, 600) + 4

/** A dashed line at the old height, a short one at the new, the arrow between them, and the words beside it. */
export function changeMarks(ends: Ends): Markish[] {
  return [
    (_index, scales) => {
      const [x, y] = [scales.x as unknown as Scale, scales.y as unknown as Scale]
      const edge = (row: Figured) => (x(row.label) ?? 0) + (x.bandwidth?.() ?? 0)
      const [before, after, right] = [y(ends.from.value) ?? 0, y(ends.to.value) ?? 0, edge(ends.to)]
      const column = x.bandwidth?.() ?? 0
      const group = create('g')
      group.append(
        // The figure of the column may stand at this height.
        line([edge(ends.from), right - column / 2 - AWAY.figure, before, before], '4 4'),
        line([right - column / 2 + AWAY.figure, right + AWAY.line, before, before], '4 4'),
        line([right, right + AWAY.line, after, after]),
        ...arrow(right + AWAY.arrow, before, after),
        words(inPerCent(ends), right + AWAY.words, (before + after) / 2),
      )
      return group
    },
  ]
}

function line([x1, x2, y1, y2]: [number, number, number, number], dashes?: string): SVGElement {
  const ends = { x1: String(x1), x2: String(x2), y1: String(y1), y2: String(y2) }
  const look = { stroke: ROLES.accent, 'stroke-width': '2', ...(dashes ? { 'stroke-dasharray': dashes } : {}) }
  return create('line', { ...ends, ...look })
}

/** Down or up; where the two heights are too near for a shaft there is a head alone. */
function arrow(x: number, before: number, after: number): SVGElement[] {
  const away = after > before ? -1 : 1
  const base = after + away * HEAD.length
  const shaft = away * (before - base) > 0 ? [line([x, x, before, base])] : []
  const d = `M${x} ${after}L${x - HEAD.half} ${base}H${x + HEAD.half}Z`
  return [...shaft, create('path', { d, fill: ROLES.accent })]
}

function words(said: string, x: number, middle: number): SVGElement {
  const place = { x: String(x), y: String(middle + NUMBER * 0.34) }
  const text = create('text', { ...place, fill: ROLES.accent, 'font-size': `${NUMBER}px`, 'font-weight': '600' })
  text.setAttribute('text-anchor', 'start')
  text.append(said)
  return text
}
