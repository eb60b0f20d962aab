/** An argument on an upright phone: each reason over its claim, the thesis at the end. */
import { hasReasons, type Premise, REASON_LINKS, type Reasoning, type Thesis } from '../../argument/argument-fields'
import { part, shape, words } from '../parts'
import { ROLES } from '../roles'
import { arrow, LINK_COLOURS, stub } from './arrows'
import { brokenText, textRows } from './text-rows'

const WIDTH = 354
const LEFT = 40
/** Where claims with a reason are gathered. */
const RAIL = WIDTH - 8
const TEXT = RAIL - 34 - LEFT
const REASON = { size: 13, pitch: 17 }
const CLAIM = { size: 15, pitch: 19 }
/** Of claims without reasons. */
const LARGE = { size: 18, pitch: 22 }

/** Claims alone have no key: what a line means is said below the first claim that has it. */
export function drawOnPhone(reasoning: Reasoning): SVGElement[] {
  const { links, steps, thesis } = reasoning
  const used = REASON_LINKS.filter((link) => steps.some((step) => step.link === link))
  const alone = !hasReasons(reasoning)
  const key = alone ? [] : drawKey(used, links)
  let y = alone ? 0 : used.length * 22 + 14
  const ties: number[] = []
  const said = new Set<Premise['link']>()
  const rows = steps.map((step) => {
    const row = drawRow(step, y, alone ? { ...LARGE, said: said.has(step.link) ? '' : links[step.link] } : CLAIM)
    said.add(step.link)
    ties.push(row.tie)
    y = row.bottom
    return row.drawn
  })
  const given = steps.findIndex(({ link }) => link === 'given')
  const d = `M${RAIL} ${(ties[given] ?? 0) - 1.5}V${y - 12}`
  const rail = shape('path', { d, fill: 'none', stroke: ROLES.ink, 'stroke-width': 3 })
  const head = shape('path', { d: `M${RAIL} ${y - 2}l-7 -13h14z`, fill: ROLES.ink })
  return [...key, ...(given < 0 ? [] : [part('place', {}, [rail, head])]), ...rows, drawThesis(thesis, y)]
}

const drawKey = (used: readonly Premise['link'][], links: Reasoning['links']) =>
  used.flatMap((link, index) => [
    arrow(link, [0, 10 + index * 22], 52, 11),
    words(links[link] ?? '', [62, 14 + index * 22], { size: 12, colour: LINK_COLOURS[link] }),
  ])

function tieOf(link: Premise['link'], y: number): SVGElement {
  if (link !== 'given') return stub(link, [RAIL - 30, y], 16, 10)
  const line = shape('path', { d: `M${RAIL - 30} ${y}H${RAIL}`, fill: 'none', stroke: ROLES.ink, 'stroke-width': 3 })
  return part('mark', {}, [line])
}

function drawRow(
  { label, reason, claim, link }: Premise,
  top: number,
  look: { size: number; pitch: number; said?: string | undefined },
): { drawn: SVGElement; tie: number; bottom: number } {
  const reasons = reason ? brokenText(reason, REASON.size, TEXT) : []
  const claims = brokenText(claim, look.size, TEXT, 600)
  const middle = reason ? top + 22 + Math.max(2, reasons.length) * REASON.pitch : top + 6
  const last = middle + 14 + (claims.length - 1) * look.pitch
  const bottom = last + 19 + (look.said ? 18 : 0)
  const tie = middle + 9 + ((claims.length - 1) * look.pitch) / 2
  const isGiven = link === 'given'
  const drawn = part('node', {}, [
    shape('line', { x1: 0, y1: top, x2: RAIL - 20, y2: top, stroke: ROLES.line, 'stroke-width': 1 }),
    ...(label ? [textRows([label], [0, top + 20], { size: 14, colour: ROLES.muted, pitch: 0 })] : []),
    textRows(reasons, [LEFT, top + 20], REASON),
    ...(reason ? [arrow(link, [10, top + 29], middle - top - 21, 11, true)] : []),
    textRows(claims, [LEFT, middle + 14], {
      ...{ ...look, weight: isGiven ? 600 : 400, colour: isGiven ? ROLES.ink : ROLES.muted },
    }),
    ...(look.said ? [words(look.said, [LEFT, last + 18], { size: 13, colour: LINK_COLOURS[link] })] : []),
    tieOf(link, tie),
  ])
  return { drawn, tie, bottom }
}

function drawThesis({ words: text, note, query }: Thesis, top: number): SVGElement {
  const rows = brokenText(text.replaceAll('\n', ' '), 22, WIDTH, 600)
  const below = top + 28 + rows.length * 27
  return part('node', {}, [
    shape('line', { x1: 0, y1: top, x2: WIDTH, y2: top, stroke: ROLES.ink, 'stroke-width': 1.5 }),
    textRows(rows, [0, top + 38], { size: 22, weight: 600, pitch: 27 }),
    ...(note ? [textRows([note], [0, below + 6], REASON)] : []),
    ...(query ? [words(query, [0, below + 24], { size: 13, colour: ROLES.accent })] : []),
  ])
}
