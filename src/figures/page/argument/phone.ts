/** An argument on an upright phone: each reason over its claim, the thesis at the end. */
import { type ArgumentFields, type Premise, REASON_LINKS } from '../../argument/argument-fields'
import { part, shape, words } from '../parts'
import { ROLES } from '../roles'
import { arrow, LINK_COLOURS } from './arrows'
import { brokenText, textRows } from './text-rows'

const WIDTH = 354
const LEFT = 40
const REASON = { size: 13, pitch: 17 }
const CLAIM = { size: 15, pitch: 19 }

export function drawOnPhone({ links, steps, thesis }: ArgumentFields): SVGElement[] {
  const used = REASON_LINKS.filter((link) => steps.some((step) => step.link === link))
  const key = used.flatMap((link, index) => [
    arrow(link, [0, 10 + index * 22], 52, 11),
    words(links[link] ?? '', [62, 14 + index * 22], { size: 12, colour: LINK_COLOURS[link] }),
  ])
  let y = used.length * 22 + 14
  const rows = steps.map((step) => {
    const row = drawRow(step, y)
    y = row.bottom
    return row.drawn
  })
  return [...key, ...rows, drawThesis(thesis, y)]
}

function drawRow({ label, reason, claim, link }: Premise, top: number): { drawn: SVGElement; bottom: number } {
  const reasons = brokenText(reason, REASON.size, WIDTH - LEFT)
  const claims = brokenText(claim, CLAIM.size, WIDTH - LEFT, 600)
  const middle = top + 22 + Math.max(2, reasons.length) * REASON.pitch
  const bottom = middle + claims.length * CLAIM.pitch + 14
  const drawn = part('node', {}, [
    shape('line', { x1: 0, y1: top, x2: WIDTH, y2: top, stroke: ROLES.line, 'stroke-width': 1 }),
    ...(label ? [textRows([label], [0, top + 20], { size: 14, colour: ROLES.muted, pitch: 0 })] : []),
    textRows(reasons, [LEFT, top + 20], REASON),
    arrow(link, [10, top + 29], middle - top - 21, 11, true),
    textRows(claims, [LEFT, middle + 14], { ...CLAIM, weight: 600 }),
  ])
  return { drawn, bottom }
}

function drawThesis({ words: text, note, query }: ArgumentFields['thesis'], top: number): SVGElement {
  const rows = brokenText(text.replaceAll('\n', ' '), 22, WIDTH, 600)
  const below = top + 28 + rows.length * 27
  return part('node', {}, [
    shape('line', { x1: 0, y1: top, x2: WIDTH, y2: top, stroke: ROLES.ink, 'stroke-width': 1.5 }),
    arrow('given', [WIDTH / 2, top - 2], 16, 13, true),
    textRows(rows, [0, top + 38], { size: 22, weight: 600, pitch: 27 }),
    ...(note ? [textRows([note], [0, below + 6], REASON)] : []),
    ...(query ? [words(query, [0, below + 24], { size: 13, colour: ROLES.accent })] : []),
  ])
}
