/** An argument on a slide without its reasons: claims in large letters, lines that reach the thesis or stop short of it. */
import type { Premise, Reasoning, Thesis } from '../../argument/argument-fields'
import { widthOf } from '../measure'
import { part, shape, words } from '../parts'
import { ROLES } from '../roles'
import { LINK_COLOURS, stub } from './arrows'
import type { DrawnArgument } from './slide'
import { brokenText, textRows } from './text-rows'

const WIDTH = 1147
const HEIGHT = 452
const CLAIM = { left: 46, size: 32, room: 476 }
/** Where lines that do not arrive end, and what is said of them begins. */
const SHORT = 568
const SAID = { left: 582, size: 24 }
const RAIL = 814
const THESIS = { left: 868, size: 44, pitch: 53 }
const BOLD = 8
const SERIF = 'Source Serif 4'

export function drawClaimsAlone({ links, steps, thesis }: Reasoning): DrawnArgument {
  const pitch = HEIGHT / Math.max(5, steps.length)
  const middle = (index: number) => (index + 0.5) * pitch
  const first = steps.findIndex(({ link }) => link === 'given')
  // All lines begin below each other.
  const from = CLAIM.left + 10 + Math.max(0, ...steps.map(claimWidth))
  const rows = steps.map((step, index) =>
    drawRow(step, [from, middle(index)], step.link !== 'given' || index === first ? links[step.link] : undefined),
  )
  const given = steps.flatMap(({ link }, index) => (link === 'given' ? [middle(index)] : []))
  const [top, bottom] = given.length > 0 ? [Math.min(...given), Math.max(...given)] : [HEIGHT / 2, HEIGHT / 2]
  const end = drawThesis(thesis, (top + bottom) / 2)
  const last = steps.findLast(({ link }) => link === 'given')
  const post = part('place', { step: last?.step }, [bold(`M${RAIL} ${top - BOLD / 2}V${bottom + BOLD / 2}`)])
  return {
    drawn: [...(given.length > 0 ? [post] : []), ...rows, ...end.drawn],
    tooLong: [
      ...steps.map(({ claim }) => claim).filter((claim) => widthOf(claim, CLAIM.size, 600, SERIF) > CLAIM.room),
      ...end.tooLong,
    ],
  }
}

const bold = (d: string, ...head: SVGElement[]) =>
  part('mark', {}, [shape('path', { d, fill: 'none', stroke: ROLES.ink, 'stroke-width': BOLD }), ...head])

const weightOf = (link: Premise['link']) => (link === 'given' ? 600 : 400)

const claimWidth = ({ claim, link }: Premise) => widthOf(claim, CLAIM.size, weightOf(link), SERIF)

/** A claim, its line, and what stops it; once, what it means that lines arrive. */
function drawRow(
  { label, claim, link, step }: Premise,
  [from, y]: readonly [number, number],
  said: string | undefined,
): SVGElement {
  const isGiven = link === 'given'
  const at = isGiven ? y - 16 : y + SAID.size * 0.34
  return part('node', { step }, [
    ...(label ? [textRows([label], [0, y + 11], { size: 24, colour: ROLES.muted, pitch: 0 })] : []),
    textRows([claim], [CLAIM.left, y + 11], {
      size: CLAIM.size,
      weight: weightOf(link),
      pitch: 0,
      colour: isGiven ? ROLES.ink : ROLES.muted,
    }),
    isGiven ? bold(`M${from} ${y}H${RAIL}`) : stub(link, [from, y], SHORT - from, 22),
    ...(said ? [words(said, [SAID.left, at], { size: SAID.size, colour: LINK_COLOURS[link] })] : []),
  ])
}

/** Large, about the height at which the line arrives. */
function drawThesis({ words: text, note, query, step }: Thesis, y: number): DrawnArgument {
  const room = WIDTH - THESIS.left
  const rows = brokenText(text, THESIS.size, room, 600)
  const first = Math.max(THESIS.size, y - ((rows.length - 1) * THESIS.pitch) / 2 + THESIS.size * 0.34)
  const below = first + (rows.length - 1) * THESIS.pitch + 50
  const quiet = note ? brokenText(note, SAID.size, room) : []
  const drawn = part('node', { step }, [
    bold(`M${RAIL} ${y}h24`, shape('path', { d: `M${RAIL + 44} ${y}l-28 -16v32z`, fill: ROLES.ink })),
    textRows(rows, [THESIS.left, first], { size: THESIS.size, weight: 600, pitch: THESIS.pitch }),
    textRows(quiet, [THESIS.left, below], { size: SAID.size, pitch: 30 }),
    ...(query
      ? [words(query, [THESIS.left, below + quiet.length * 30], { size: SAID.size, colour: ROLES.accent })]
      : []),
  ])
  const wide = rows.some((row) => widthOf(row, THESIS.size, 600, SERIF) > room)
  return { drawn: [drawn], tooLong: wide || below > HEIGHT ? [text.replaceAll('\n', ' ')] : [] }
}
