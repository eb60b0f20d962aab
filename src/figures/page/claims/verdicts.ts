/** The page at rest, some of its strokes in ink, each with what the pencil finds. */
import type { PageFigure, Verdict } from '../../../deck/page/page-fields'
import type { FigureForm } from '../form'
import { leaderPath } from '../leader'
import { ROLES } from '../roles'
import { create } from '../svg'
import { fullStrokes } from './looks'
import { AT_REST, type MarkedStroke, marksOn } from './marks'
import type { Page } from './page'
import { tooWide } from './room'
import { type SheetSetting, sheetOf } from './sheet'
import { bendsOf, placeNotes } from './sides'
import { strike, verdictSign } from './signs'
import { drawVerdictList } from './verdict-list'
import { group, words } from './words'

const SIZE = { width: 1280, height: 576 }
const SHEET: SheetSetting = {
  ...{ word: 5.2, pitch: 11, gap: 26, stroke: 6, top: 28, columns: [440, 618] },
  box: { x: 404, y: 0, width: 396, height: 502 },
}

/** A side of the sheet: where its leaders end, its signs and its words stand, and where leaders bend in the middle. */
interface Side {
  leader: number
  sign: number
  words: number
  bend: number
  anchor: 'start' | 'end'
  /** The least and the greatest height of a note. */
  room: readonly [number, number]
}

const LEFT: Side = { leader: 382, sign: 362, words: 334, bend: 400, anchor: 'end', room: [28, 458] }
const RIGHT: Side = { leader: 842, sign: 862, words: 890, bend: 812, anchor: 'start', room: [28, 458] }

/** Words stand 64 px from the edges of the slide. */
const EDGE = 64

/** How far apart two notes are at least, px: with a second line, and without. */
const PITCH = { noted: 70, bare: 52 }

/** Of names and notes, largest first. */
const SIZES = [
  { name: 28, note: 22 },
  { name: 26, note: 22 },
  { name: 24, note: 20 },
] as const
type Sizes = (typeof SIZES)[number]

export function drawVerdicts(page: PageFigure, form: FigureForm): Page {
  if (form === 'portrait') return drawVerdictList(page)
  const { paper, strokes } = sheetOf(page, SHEET)
  const sides = strokes.map((column, index) => ({
    marks: marksOn(column, page),
    side: strokes.length > 1 && index === 0 ? LEFT : RIGHT,
  }))
  const crowdedIn = (sizes: Sizes) => sides.flatMap(({ marks, side }) => crowdedOn(marks, side, sizes))
  const sizes = SIZES.find((each) => crowdedIn(each).length === 0) ?? SIZES[2]
  const parts = [
    ...paper,
    fullStrokes(strokes.flat(), SHEET.stroke, AT_REST),
    ...tally(page, sides[0]?.side === LEFT ? (sides[0]?.marks ?? []) : []),
    ...sides.flatMap(({ marks, side }) => drawSide(marks, side, page, sizes)),
  ]
  return { parts, size: SIZE, side: 'middle', crowded: crowdedIn(sizes) }
}

/** Words beyond the edge of the slide, and names that no height is left for. */
function crowdedOn(marks: readonly MarkedStroke[], side: Side, sizes: Sizes): string[] {
  const room = side === RIGHT ? SIZE.width - EDGE - side.words : side.words - EDGE
  const many = 1 + Math.floor((side.room[1] - side.room[0]) / pitchOf(marks))
  return [
    ...tooWide(
      marks.flatMap(({ label, note }) => [
        { text: label, size: sizes.name, weight: 600, room },
        { text: note, size: sizes.note, room },
      ]),
    ),
    ...marks.slice(many).map(({ label }) => label),
  ]
}

const pitchOf = (marks: readonly MarkedStroke[]) => (marks.some(({ note }) => note) ? PITCH.noted : PITCH.bare)

function drawSide(marks: readonly MarkedStroke[], side: Side, page: PageFigure, sizes: Sizes): SVGElement[] {
  const from = marks.map(({ stroke }) => stroke.y + SHEET.stroke / 2)
  const to = placeNotes(from, pitchOf(marks), side.room)
  const bends = bendsOf(from, to)
  const toNotes = side === RIGHT ? 1 : -1
  return marks.map((mark, index) => {
    const [y, at] = [from[index] ?? 0, to[index] ?? 0]
    const edge = side === RIGHT ? mark.stroke.x + mark.stroke.width + 8 : mark.stroke.x - 8
    const d = leaderPath([edge, y], [side.leader, at], side.bend + toNotes * (bends[index] ?? 0))
    const leader = create('path', { d, fill: 'none', stroke: ROLES.accent, 'stroke-width': '2' })
    const name = words(mark.label, [side.words, at + 8], {
      size: sizes.name,
      weight: 600,
      colour: ROLES.ink,
      anchor: side.anchor,
    })
    const inked = fullStrokes([mark.stroke], SHEET.stroke)
    return group('claim', [inked, leader, name, verdictOf(mark, [side.sign, at], side, { page, size: sizes.note })])
  })
}

/** What the pencil finds, in one step. */
function verdictOf(
  mark: MarkedStroke,
  [x, y]: readonly [number, number],
  side: Side,
  { page, size }: { page: PageFigure; size: number },
): SVGElement {
  const { note, verdict, step, label } = mark
  const look = { size, colour: ROLES.accent, anchor: side.anchor }
  const { stroke } = mark
  const made = group(step ? `step${step}` : '', [
    ...(verdict === 'against' ? [strike([stroke.x, stroke.y + SHEET.stroke / 2], stroke.width)] : []),
    ...verdictSign(verdict, [x, y], 13),
    ...(note ? [words(note, [side.words, y + 37], look)] : []),
  ])
  if (step) made.setAttribute('data-says', saidOf({ verdict, note, label }, page))
  return made
}

const saidOf = ({ verdict, note, label }: Pick<MarkedStroke, 'verdict' | 'note' | 'label'>, { verdicts }: PageFigure) =>
  `${label}: ${[verdicts?.[verdict], note].filter(Boolean).join(', ')}`

/** How many there are of each, over the notes of the left side, if they leave the room. */
function tally({ verdicts, claims, caption }: PageFigure, beside: readonly MarkedStroke[]): SVGElement[] {
  const first = Math.min(SIZE.height, ...beside.map(({ stroke }) => stroke.y))
  const rows = Object.entries(verdicts ?? {}) as [Verdict, string][]
  const lines = (caption ?? '').split('\n').filter(Boolean)
  const top = 44 + 28 * lines.length
  if (first < top + 54 * rows.length) return []
  return [
    ...lines.map((line, index) => words(line, [EDGE, 44 + 28 * index], { size: 20, colour: ROLES.muted })),
    ...rows.flatMap(([verdict, name], index) => {
      const y = top + 24 + 54 * index
      const count = String(claims.filter((each) => each.verdict === verdict).length)
      return [
        ...verdictSign(verdict, [80, y], 15),
        words(count, [112, y + 14], { size: 40, weight: 600, colour: ROLES.ink }),
        words(name, [144, y + 10], { size: 28, colour: ROLES.accent }),
      ]
    }),
  ]
}
