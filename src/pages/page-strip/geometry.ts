/** The source's page as a strip at the edge of a slide: one stroke a claim, all below each other. Sizes in px of the canvas. */
import type { SourcePage } from '../../deck/model'
import { type ClaimStroke, setColumn } from '../../deck/page/strokes'

/** What quotations leave free at the edge of their sheet (theme/layouts/quote.css). */
export const STRIP = { width: 90, height: 464 } as const

const PITCH = 6
const GAP = 8

export interface PageStrip {
  strokes: ClaimStroke[]
  /** How high a stroke is: two thirds of the way to the next. */
  stroke: number
}

/** As long as the longest claim may be; closer together where the source has more claims than the height holds. */
export function stripOf({ columns }: SourcePage): PageStrip {
  const sections = columns.flat()
  const claims = sections.flatMap((section) => section.claims)
  const longest = Math.max(1, ...claims.map(({ words }) => words))
  const whole = claims.length * PITCH + (sections.length - 1) * GAP
  const scale = Math.min(1, STRIP.height / whole)
  const setting = { word: STRIP.width / longest, pitch: PITCH * scale, gap: GAP * scale }
  return { strokes: setColumn(sections, setting, [0, 0]).strokes, stroke: (PITCH * scale * 2) / 3 }
}

/** At most two decimals. */
export const n = (value: number): string => String(Math.round(value * 100) / 100)
