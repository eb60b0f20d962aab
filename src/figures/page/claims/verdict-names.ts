/** Names of claims on both sides of a page, each at the end of a leader from its stroke, with the sign of its verdict. */
import type { PageFigure } from '../../../deck/page/page-fields'
import { leaderPath } from '../leader'
import { lines, widthOf } from '../measure'
import { ROLES } from '../roles'
import { create } from '../svg'
import type { MarkedStroke } from './marks'
import { bendsOf, placeNotes } from './sides'
import { verdictColour, verdictSign } from './signs'
import { group, words } from './words'

/** Sizes of names and of signs, what is against `large`; on each side where signs have their middle and words may end; px. */
export interface NamesSetting {
  large: number
  small: number
  note: number
  /** Between two names. */
  gap: number
  sign: { large: number; small: number }
  sides: Record<'left' | 'right', { sign: number; end: number }>
  /** Of the sheet. */
  edge: { left: number; right: number }
  heights: readonly [number, number]
}

interface Name {
  mark: MarkedStroke
  rows: readonly string[]
  size: number
  height: number
}

/** Names on one side, from top to bottom. */
interface NamedSide {
  way: 'left' | 'right'
  names: readonly Name[]
}

/** From one row to the next, in sizes of it, and how many a name may have. */
const ROW = 1.06
const MOST_ROWS = 2

/**
 * What holds, whole or in part, on the left, what does not or is open on the right; where one of the two has too many,
 * alternately. Smaller, where they have no room. With the words that have none however small.
 */
export function setNames(
  marks: readonly MarkedStroke[],
  setting: NamesSetting,
): { sides: NamedSide[]; crowded: string[] } {
  const holds = ({ verdict }: MarkedStroke) => verdict === 'holds' || verdict === 'partly'
  const byVerdict = [marks.filter(holds), marks.filter((mark) => !holds(mark))]
  const inTurn = [0, 1].map((side) => marks.filter((_, index) => index % 2 === side))
  const tries = [1, 0.9, 0.8].flatMap((scale) =>
    [byVerdict, inTurn].map(([left = [], right = []]) => {
      const sides: NamedSide[] = [
        { way: 'left', names: left.map((mark) => nameOf(mark, 'left', setting, scale)) },
        { way: 'right', names: right.map((mark) => nameOf(mark, 'right', setting, scale)) },
      ]
      return { sides, crowded: sides.flatMap((side) => crowdedIn(side, setting)) }
    }),
  )
  return tries.find(({ crowded }) => crowded.length === 0) ?? tries.at(-1) ?? { sides: [], crowded: [] }
}

const isLarge = ({ verdict }: MarkedStroke) => verdict === 'against'

const rimOf = (mark: MarkedStroke, { sign }: NamesSetting) => (isLarge(mark) ? sign.large : sign.small)

/** From the sign to the words. */
const apart = (setting: NamesSetting) => setting.sign.large * 0.55

function roomOf(way: NamedSide['way'], setting: NamesSetting): number {
  const { sign, end } = setting.sides[way]
  return Math.abs(end - sign) - setting.sign.large - apart(setting)
}

function nameOf(mark: MarkedStroke, way: NamedSide['way'], setting: NamesSetting, scale: number): Name {
  const size = Math.round((isLarge(mark) ? setting.large : setting.small) * scale)
  // A little more than needed, since names are semibold.
  const rows = lines(mark.label, size * 1.06, roomOf(way, setting))
  const height = rows.length * size * ROW + (mark.note ? setting.note * 1.2 : 0)
  return { mark, rows, size, height }
}

function crowdedIn({ way, names }: NamedSide, setting: NamesSetting): string[] {
  const room = roomOf(way, setting)
  const wide = names.flatMap(({ rows, size, mark: { label, note } }) => [
    ...(rows.length > MOST_ROWS || rows.some((row) => widthOf(row, size, 600) > room) ? [label] : []),
    ...(note && widthOf(note, setting.note) > room ? [note] : []),
  ])
  let left = setting.heights[1] - setting.heights[0] + setting.gap
  const low = names.filter(({ height }) => {
    left -= height + setting.gap
    return left < 0
  })
  return [...wide, ...low.map(({ mark }) => mark.label)]
}

/** `stroke` is the height of a stroke with a verdict. */
export function drawNames(
  { way, names }: NamedSide,
  { verdicts }: PageFigure,
  setting: NamesSetting & { stroke: number },
): SVGElement[] {
  const from = names.map(({ mark }) => mark.stroke.y + setting.stroke / 2)
  const pitches = names.slice(1).map(({ height }, index) => ((names[index]?.height ?? 0) + height) / 2 + setting.gap)
  const [first, last] = [names[0]?.height ?? 0, names.at(-1)?.height ?? 0]
  const to = placeNotes(from, pitches, [setting.heights[0] + first / 2, setting.heights[1] - last / 2])
  const bends = bendsOf(from, to)
  return names.map((name, index) => {
    const { mark } = name
    const [at, bend] = [to[index] ?? 0, bends[index] ?? 0]
    const made = group(mark.step ? `step${mark.step}` : '', [
      leaderOf(name, way, [from[index] ?? 0, at], bend, setting),
      ...verdictSign(mark.verdict, [setting.sides[way].sign, at], rimOf(mark, setting)),
      ...wordsOf(name, way, at, setting),
    ])
    const called = verdicts?.[mark.verdict]
    if (mark.step) made.setAttribute('data-says', `${mark.label}: ${[called, mark.note].filter(Boolean).join(', ')}`)
    return made
  })
}

function leaderOf(
  { mark }: Name,
  way: NamedSide['way'],
  [y, at]: readonly [number, number],
  bend: number,
  setting: NamesSetting,
): SVGElement {
  const { x, width } = mark.stroke
  const turn = way === 'left' ? -1 : 1
  const start = (turn < 0 ? x : x + width) + turn * (mark.verdict === 'against' ? 14 : 6)
  const { sign } = setting.sides[way]
  const end = sign - turn * (rimOf(mark, setting) + 5)
  const d = leaderPath([start, y], [end, at], (setting.edge[way] + end) / 2 + turn * bend)
  return create('path', { d, fill: 'none', stroke: verdictColour(mark.verdict), 'stroke-width': '2' })
}

function wordsOf(
  { mark, rows, size, height }: Name,
  way: NamedSide['way'],
  at: number,
  setting: NamesSetting,
): SVGElement[] {
  const turn = way === 'left' ? -1 : 1
  const x = setting.sides[way].sign + turn * (setting.sign.large + apart(setting))
  const anchor = turn < 0 ? 'end' : 'start'
  const colour = isLarge(mark) ? verdictColour(mark.verdict) : ROLES.ink
  const base = at - height / 2 + size * 0.86
  const note = mark.note
    ? [words(mark.note, [x, at + height / 2 - 4], { size: setting.note, colour: ROLES.muted, anchor })]
    : []
  return [
    ...rows.map((row, index) => words(row, [x, base + index * size * ROW], { size, weight: 600, colour, anchor })),
    ...note,
  ]
}
