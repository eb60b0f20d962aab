/** The source as strokes, one for each claim and as long as its words. Sizes in px of the drawing. */
import type { PageClaim, PageSection } from '../model'

/** A stroke's upper left corner, and its length. */
export interface ClaimStroke extends PageClaim {
  x: number
  y: number
  width: number
}

/** How strokes are set: px for a word, from one stroke to the next, between sections besides, and after single claims. */
export interface StrokeSetting {
  word: number
  pitch: number
  gap: number
  after?: Readonly<Record<string, number>>
}

/** A column of sections as strokes under `x`, `y`, with where each section's label belongs, and how high all is. */
export function setColumn(
  sections: readonly PageSection[],
  { word, pitch, gap, after = {} }: StrokeSetting,
  [x, y]: readonly [number, number],
): { strokes: ClaimStroke[]; labels: { label: string; y: number }[]; height: number } {
  const strokes: ClaimStroke[] = []
  const labels: { label: string; y: number }[] = []
  let top = y
  for (const { label, claims } of sections) {
    labels.push({ label, y: top })
    for (const claim of claims) {
      strokes.push({ ...claim, x, y: top, width: claim.words * word })
      top += pitch + (after[claim.id] ?? 0)
    }
    top += gap
  }
  return { strokes, labels, height: Math.max(0, top - gap - y) }
}

/** Strokes under each other, whatever section they are of. */
export function stack(
  claims: readonly PageClaim[],
  { word, pitch }: Pick<StrokeSetting, 'word' | 'pitch'>,
  [x, y]: readonly [number, number],
): ClaimStroke[] {
  return claims.map((claim, index) => ({ ...claim, x, y: y + index * pitch, width: claim.words * word }))
}

/** A full stroke, to be painted as a line as wide as the stroke is high. */
export const fullStroke = ({ x, y, width }: ClaimStroke, height: number): string =>
  `M${n(x)} ${n(y + height / 2)}h${n(width)}`

/** Somebody else's words: an outline 2 px wide within the stroke's edge. */
export const hollowStroke = ({ x, y, width }: ClaimStroke, height: number): string =>
  `M${n(x + 1)} ${n(y + 1)}h${n(width - 2)}v${n(height - 2)}h${n(2 - width)}z`

/** Not closed yet: an outline whose right end is open. */
export const openStroke = ({ x, y, width }: ClaimStroke, height: number): string =>
  `M${n(x + width)} ${n(y + 1)}h${n(1 - width)}v${n(height - 2)}h${n(width - 1)}`

const n = (value: number) => String(Math.round(value * 10) / 10)
