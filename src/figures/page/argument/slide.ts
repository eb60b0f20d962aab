/** An argument on a slide: reasons, arrows and claims row by row, and the thesis where the eye ends. */
import { type ArgumentFields, type Premise, REASON_LINKS } from '../../argument/argument-fields'
import { part, shape, words } from '../parts'
import { ROLES } from '../roles'
import { arrow, LINK_COLOURS } from './arrows'
import { brokenText, textRows } from './text-rows'

/** Px that the slide gives, less the air around a drawing. */
const WIDTH = 1147
const HEIGHT = 452
const REASON = { left: 46, width: 318 }
const ARROW = { left: 382, length: 100 }
const CLAIM = { left: 504, width: 272 }
/** The line that gathers the claims, and where it leads to. */
const RAIL = 812
const THESIS = { left: 870, width: WIDTH - 870 }

interface DrawnArgument {
  drawn: SVGElement[]
  /** Words without room. */
  tooLong: string[]
}

export function drawOnSlide({ links, steps, thesis }: ArgumentFields): DrawnArgument {
  const pitch = HEIGHT / Math.max(4, steps.length)
  const middle = (index: number) => (index + 0.5) * pitch
  const rows = steps.map((step, index) => drawRow(step, middle(index), pitch))
  const rail = shape('path', {
    ...{ class: 'hair', d: `M${RAIL} ${middle(0)}V${middle(steps.length - 1)}`, fill: 'none' },
    ...{ stroke: ROLES.ink, 'stroke-width': 1.5 },
  })
  const used = REASON_LINKS.filter((link) => steps.some((step) => step.link === link))
  const key = used.flatMap((link, index) => [
    arrow(link, [THESIS.left, 22 + index * 38], 76, 15),
    words(links[link] ?? '', [THESIS.left + 88, 28 + index * 38], { size: 18, colour: LINK_COLOURS[link] }),
  ])
  const end = drawThesis(thesis, used.length * 38 + 20)
  return {
    drawn: [part('place', {}, [rail]), ...key, ...rows.flatMap(({ drawn }) => drawn), ...end.drawn],
    tooLong: [...rows.flatMap(({ tooLong }) => tooLong), ...end.tooLong],
  }
}

function drawRow({ label, reason, claim, link, step }: Premise, y: number, pitch: number): DrawnArgument {
  const reasons = brokenText(reason, 20, REASON.width)
  const claims = brokenText(claim, 24, CLAIM.width, 600)
  const first = (count: number, size: number, line: number) => y - ((count - 1) * line) / 2 + size * 0.34
  const tie = `M${RAIL - 34} ${y}H${RAIL}`
  const row = part('node', { step }, [
    ...(label ? [textRows([label], [0, y + 8], { size: 24, colour: ROLES.muted, pitch: 0 })] : []),
    textRows(reasons, [REASON.left, first(reasons.length, 20, 25)], { size: 20, pitch: 25 }),
    arrow(link, [ARROW.left, y], ARROW.length, 17),
    textRows(claims, [CLAIM.left, first(claims.length, 24, 28)], { size: 24, weight: 600, pitch: 28 }),
    shape('path', { class: 'hair', d: tie, fill: 'none', stroke: ROLES.ink, 'stroke-width': 1.5 }),
  ])
  const long = [...(reasons.length * 25 > pitch ? [reason] : []), ...(claims.length * 28 > pitch ? [claim] : [])]
  return { drawn: [row], tooLong: long }
}

function drawThesis({ words: text, note, query, step }: ArgumentFields['thesis'], top: number): DrawnArgument {
  const rows = brokenText(text, 40, THESIS.width, 600)
  const quiet = brokenText(note ?? '', 20, THESIS.width).filter(Boolean)
  const high = rows.length * 46 + quiet.length * 26 + (query ? 26 : 0)
  const y = HEIGHT - high + 22
  const line = y + ((rows.length - 1) * 46) / 2 - 13
  const below = y + (rows.length - 1) * 46 + 42
  const drawn = part('node', { step }, [
    arrow('given', [RAIL, line], 44, 19),
    textRows(rows, [THESIS.left, y], { size: 40, weight: 600, pitch: 46 }),
    textRows(quiet, [THESIS.left, below], { size: 20, pitch: 26 }),
    ...(query ? [words(query, [THESIS.left, below + quiet.length * 26], { size: 20, colour: ROLES.accent })] : []),
  ])
  return { drawn: [drawn], tooLong: y - 40 < top ? [text.replaceAll('\n', ' ')] : [] }
}
