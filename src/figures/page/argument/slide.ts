/** An argument on a slide: reasons, arrows and claims row by row, and the thesis where the eye ends. */
import { type Premise, REASON_LINKS, type Reasoning, type Thesis } from '../../argument/argument-fields'
import { part, shape, words } from '../parts'
import { ROLES } from '../roles'
import { arrow, LINK_COLOURS, stub } from './arrows'
import { brokenText, textRows } from './text-rows'

/** Px that the slide gives, less the air around a drawing. */
const WIDTH = 1147
const HEIGHT = 452
const REASON = { left: 38, width: 322, size: 22, pitch: 26 }
const ARROW = { left: 368, length: 84 }
const CLAIM = { left: 470, width: 272 }
/** Where ties of claims begin, and how far those go that do not arrive. */
const TIE = { left: 756, short: 32 }
/** The line that gathers the claims for which a reason is given, and where it leads to. */
const RAIL = 838
const THESIS = { left: 896, width: WIDTH - 896 }

export interface DrawnArgument {
  drawn: SVGElement[]
  /** Words without room. */
  tooLong: string[]
}

export function drawOnSlide({ links, steps, thesis }: Reasoning): DrawnArgument {
  const pitch = HEIGHT / Math.max(4, steps.length)
  const middle = (index: number) => (index + 0.5) * pitch
  const rows = steps.map((step, index) => drawRow(step, middle(index), pitch))
  const used = REASON_LINKS.filter((link) => steps.some((step) => step.link === link))
  const key = used.flatMap((link, index) => [
    arrow(link, [THESIS.left, 22 + index * 38], 56, 15),
    words(links[link] ?? '', [THESIS.left + 66, 29 + index * 38], { size: 20, colour: LINK_COLOURS[link] }),
  ])
  const end = drawThesis(thesis, used.length * 38 + 20)
  return {
    drawn: [...railTo(end.line, steps, middle), ...key, ...rows.flatMap(({ drawn }) => drawn), ...end.drawn],
    tooLong: [...rows.flatMap(({ tooLong }) => tooLong), ...end.tooLong],
  }
}

/** From the first claim with a reason to the thesis; none where there is no such claim. */
function railTo(line: number, steps: readonly Premise[], middle: (index: number) => number): SVGElement[] {
  const first = steps.findIndex(({ link }) => link === 'given')
  if (first < 0) return []
  const last = steps.findLastIndex(({ link }) => link === 'given')
  const [top, bottom] = [Math.min(middle(first), line), Math.max(middle(last), line)]
  const d = `M${RAIL} ${top - BOLD / 2}V${bottom + BOLD / 2}`
  return [part('place', { step: steps[first]?.step }, [bold(d)])]
}

/** Of the line that arrives, px. */
const BOLD = 5

/** A claim with a reason leads on to the thesis, the others stop. */
function tieOf(link: Premise['link'], y: number): SVGElement {
  if (link !== 'given') return stub(link, [TIE.left, y], TIE.short, 17)
  return bold(`M${TIE.left} ${y}H${RAIL}`)
}

const bold = (d: string, ...head: SVGElement[]) =>
  part('mark', {}, [shape('path', { d, fill: 'none', stroke: ROLES.ink, 'stroke-width': BOLD }), ...head])

function drawRow({ label, reason, claim, link, step }: Premise, y: number, pitch: number): DrawnArgument {
  const reasons = brokenText(reason ?? '', REASON.size, REASON.width)
  const claims = brokenText(claim, 24, CLAIM.width, 600)
  const first = (count: number, size: number, line: number) => y - ((count - 1) * line) / 2 + size * 0.34
  const isGiven = link === 'given'
  const row = part('node', { step }, [
    ...(label ? [textRows([label], [0, y + 8], { size: 24, colour: ROLES.muted, pitch: 0 })] : []),
    textRows(reasons, [REASON.left, first(reasons.length, REASON.size, REASON.pitch)], REASON),
    arrow(link, [ARROW.left, y], ARROW.length, 17),
    textRows(claims, [CLAIM.left, first(claims.length, 24, 28)], {
      ...{ size: 24, weight: isGiven ? 600 : 400, pitch: 28, colour: isGiven ? ROLES.ink : ROLES.muted },
    }),
    tieOf(link, y),
  ])
  const long = [
    ...(reason && reasons.length * REASON.pitch > pitch ? [reason] : []),
    ...(claims.length * 28 > pitch ? [claim] : []),
  ]
  return { drawn: [row], tooLong: long }
}

function drawThesis({ words: text, note, query, step }: Thesis, top: number): DrawnArgument & { line: number } {
  const rows = brokenText(text, 40, THESIS.width, 600)
  const quiet = brokenText(note ?? '', 22, THESIS.width).filter(Boolean)
  const high = rows.length * 46 + quiet.length * 26 + (query ? 26 : 0)
  const y = HEIGHT - high + 22
  const line = y + ((rows.length - 1) * 46) / 2 - 13
  const below = y + (rows.length - 1) * 46 + 42
  const drawn = part('node', { step }, [
    bold(`M${RAIL} ${line}h28`, shape('path', { d: `M${RAIL + 46} ${line}l-22 -12v24z`, fill: ROLES.ink })),
    textRows(rows, [THESIS.left, y], { size: 40, weight: 600, pitch: 46 }),
    textRows(quiet, [THESIS.left, below], { size: 22, pitch: 26 }),
    ...(query ? [words(query, [THESIS.left, below + quiet.length * 26], { size: 22, colour: ROLES.accent })] : []),
  ])
  return { drawn: [drawn], line, tooLong: y - 40 < top ? [text.replaceAll('\n', ' ')] : [] }
}
