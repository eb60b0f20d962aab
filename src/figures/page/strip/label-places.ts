/** Places for the words of a mark. */
import { SIDES, type StripEvent } from '../../../deck/strip/strip'
import { widthOf } from '../measure'
import type { Run } from '../parts'
import type { LabelBox } from '../place'
import type { Geometry, Sizes } from './geometry'

/** What stands at a mark. */
export interface Label {
  event: StripEvent
  /** As its author broke them. */
  lines: Run[][]
  /** The sign before its first line: with whom, where the mark itself says who. */
  sign?: string | undefined
  /** What a quiet strip is about: the stops of a way. */
  large?: boolean
  /** At the tip of a stalk, which is strong, pale, or no more than named. */
  tip?: 'strong' | 'pale' | 'named'
}

const TIPS: Partial<Record<string, Pick<Sizes, 'label' | 'line'>>> = {
  strong: { label: 30, line: 35 },
  named: { label: 20, line: 24 },
}

/** Sizes of a label: larger where the strip is about it, on a slide. */
export function sizesOf({ large, tip }: Label, { sizes, form }: Geometry): Sizes {
  if (tip && form === 'landscape') return TIPS[tip] ? { ...sizes, ...TIPS[tip] } : sizes
  return large && form === 'landscape' ? { ...sizes, label: 30, line: 32 } : sizes
}

/** Size of the first line of a label. */
export const leadOf = ({ event }: Label, { lead, label }: Sizes): number => (event.ring ? (lead ?? label) : label)

/** Px that the first line takes more than the others. */
export const leadRoom = (label: Label, sizes: Sizes): number => leadOf(label, sizes) - sizes.label

/** A place for a label: its box, its lines, and on which side they are flush. */
export interface Place {
  box: LabelBox
  lines: Run[][]
  anchor: 'start' | 'middle' | 'end'
}

/** Room for a sign before words, in radii of marks. */
export const SIGN = 2.6

/** Where it could stand, best first: over or under its mark on a slide, beside it on a phone. */
export function placesOf(label: Label, geometry: Geometry): Place[] {
  return geometry.form === 'landscape' ? besideLane(label, geometry) : besideMark(label, geometry)
}

export const widthOfLine = (runs: readonly Run[], size: number) =>
  runs.reduce((sum, run) => sum + widthOf(run.text, size, run.weight), 0)

export function widthOfLines(lines: readonly Run[][], label: Label, sizes: Sizes): number {
  const before = label.sign ? sizes.mark * SIGN : 0
  const widths = lines.map((runs, index) =>
    index === 0 ? widthOfLine(runs, leadOf(label, sizes)) + before : widthOfLine(runs, sizes.label),
  )
  return Math.max(...widths)
}

function besideLane(label: Label, geometry: Geometry): Place[] {
  const { event, lines } = label
  const { point } = geometry
  const sizes = sizesOf(label, geometry)
  const [start, y] = point(event.from + 0.5, event.lane ?? 0)
  const [end] = point(event.until - 0.5, event.lane ?? 0)
  const width = widthOfLines(lines, label, sizes)
  const height = lines.length * sizes.line + leadRoom(label, sizes)
  const gap = sizes.mark + 4
  const above = { top: y - gap - height, bottom: y - gap }
  const below = { top: y + gap, bottom: y + gap + height }
  const wanted = event.side ? [event.side] : SIDES
  // A little further on where a line leaves the mark.
  return wanted.flatMap((side) =>
    [0, 2.25, 4.5].map((far): Place => {
      const shift = far * sizes.mark
      const isRight = side.endsWith('right')
      const left = isRight ? start - sizes.mark + shift : end + sizes.mark - width - shift
      const box = { left, right: left + width, ...(side.startsWith('upper') ? above : below) }
      return { box, lines, anchor: isRight ? 'start' : 'end' }
    }),
  )
}

/** Px that lines may have on a phone, and how far a label may be moved along the axis, in its heights. */
const ROOMS = [190, 140, 105, 80]
const SHIFTS = [0, 0.45, -0.45, 0.9, -0.9, 1.4, -1.4]
/** Px away from the mark, where lines leave it. */
const AWAY = [0, 14, 28]

function besideMark(label: Label, geometry: Geometry): Place[] {
  const { event } = label
  const { sizes, point } = geometry
  const [x, from] = point(event.from + 0.5, event.lane ?? 0)
  const [, until] = point(event.until - 0.5, event.lane ?? 0)
  const gap = sizes.mark + 5
  return ROOMS.flatMap((room) => {
    const lines = event.ring
      ? label.lines.flatMap((line) => wrapped([line], room, sizes))
      : wrapped(label.lines, room, sizes)
    const [width, height] = [widthOfLines(lines, label, sizes), lines.length * sizes.line]
    return SHIFTS.flatMap((shift): Place[] => {
      const top = (from + until - height) / 2 + shift * height
      const upright = { top, bottom: top + height }
      return AWAY.flatMap((away): Place[] => [
        { box: { ...upright, left: x + gap + away, right: x + gap + away + width }, lines, anchor: 'start' },
        { box: { ...upright, left: x - gap - away - width, right: x - gap - away }, lines, anchor: 'end' },
      ])
    })
  })
}

/** All lines as one, broken anew where it gets too long. */
function wrapped(lines: readonly Run[][], room: number, sizes: Sizes): Run[][] {
  const pieces = lines.flat().flatMap((run) =>
    run.text
      .split(/\s+/)
      .filter(Boolean)
      .map((text): Run => ({ ...run, text })),
  )
  const broken: Run[][] = []
  for (const piece of pieces) {
    const last = broken.at(-1)
    const spaced = { ...piece, text: ` ${piece.text}` }
    if (last && widthOfLine([...last, spaced], sizes.label) <= room) last.push(spaced)
    else broken.push([piece])
  }
  return broken
}
