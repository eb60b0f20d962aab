/** Claims from all sides at what they are about: each one's arrow stops at a bar before the ring, and its name bears the fact that stops it. */
import type { Ring } from '../../argument/argument-fields'
import { widthOf } from '../measure'
import { part, shape, words } from '../parts'
import { ROLES } from '../roles'
import { type RingSide, ringSides } from './ring-sides'
import { brokenText } from './text-rows'
import { towards, type ViewPoint } from './view-geometry'

type Step = Ring['steps'][number]

const SERIF = 'Source Serif 4'

/** Px on the slide. */
const SLIDE = { width: 1147, height: 456, ring: 102, edge: 9, bar: 26, broad: 12, shaft: 10, head: 34 }
const SAID = { name: 36, fact: 28, pitch: 32, centre: 42, room: 332, below: 560 }

export function drawRing({ centre, steps }: Ring): { drawn: SVGElement[]; tooLong: string[] } {
  const sides = ringSides(steps.length)
  const tooLong = steps.flatMap(({ claim, rebuttal }, index) => {
    const isBelow = sides[index]?.anchor === 'middle'
    const room = isBelow ? SAID.below : SAID.room
    const rows = factRows(rebuttal, room)
    const wide = rows.some((row) => widthOf(row, SAID.fact, 600) > room)
    return [
      ...(widthOf(claim, SAID.name, 600, SERIF) > room ? [claim] : []),
      ...(wide || rows.length > (isBelow ? 1 : 3) ? [rebuttal] : []),
    ]
  })
  const names = centreRows(centre, SAID.centre, SLIDE.ring)
  if (names.rows.length > 3 || names.isWide) tooLong.push(centre)
  const middle = ringMiddle(sides)
  const drawn = steps.map((step, index) => drawSide(step, sides[index], middle))
  return { drawn: [drawMiddle(names.rows, middle), ...drawn], tooLong }
}

/** Higher where a claim comes from below. */
const ringMiddle = (sides: readonly RingSide[]): ViewPoint => [
  SLIDE.width / 2,
  sides.some(({ anchor }) => anchor === 'middle') ? 160 : SLIDE.height / 2,
]

const factRows = (rebuttal: string, room: number) => brokenText(rebuttal, SAID.fact, room, 600)

function centreRows(centre: string, size: number, radius: number): { rows: string[]; isWide: boolean } {
  const room = radius * 1.8
  const rows = brokenText(centre, size, room, 600)
  return { rows, isWide: rows.some((row) => widthOf(row, size, 600, SERIF) > room) }
}

function drawMiddle(rows: readonly string[], [cx, cy]: ViewPoint): SVGElement {
  const { ring, edge } = SLIDE
  const pitch = SAID.centre * 1.1
  const first = cy - ((rows.length - 1) * pitch) / 2 + SAID.centre * 0.3
  return part('place', {}, [
    shape('circle', { cx, cy, r: ring, fill: 'none', stroke: ROLES.ink, 'stroke-width': edge }),
    serif(rows, [cx, first], { size: SAID.centre, pitch, anchor: 'middle' }),
  ])
}

function serif(
  rows: readonly string[],
  [x, y]: ViewPoint,
  { size, pitch, anchor }: { size: number; pitch: number; anchor: RingSide['anchor'] },
): SVGElement {
  const drawn = rows.map((row, index) => words(row, [x, y + index * pitch], { size, weight: 600, anchor }))
  return part('serif', {}, drawn)
}

function drawSide({ claim, rebuttal, step }: Step, side: RingSide | undefined, middle: ViewPoint): SVGElement {
  // The reader has refused more claims than there are sides.
  if (!side) return part('node', { step }, [])
  const {
    anchor,
    name: [x, y],
  } = side
  const room = anchor === 'middle' ? SAID.below : SAID.room
  const facts = factRows(rebuttal, room).map((row, index) =>
    words(row, [x, y + 36 + index * SAID.pitch], { size: SAID.fact, weight: 600, colour: ROLES.mark, anchor }),
  )
  return part('node', { step }, [
    serif([claim], [x, y], { size: SAID.name, pitch: 0, anchor }),
    part('mark', {}, push(side.from, middle)),
    ...facts,
  ])
}

/** An arrow towards the ring, and the bar that stops it. */
function push(from: ViewPoint, middle: ViewPoint): SVGElement[] {
  const { ring, edge, bar, broad, shaft, head } = SLIDE
  const stop = towards(middle, from, ring + edge / 2 + 8 + broad / 2)
  const length = Math.hypot(stop[0] - from[0], stop[1] - from[1]) - broad / 2 - 1
  const angle = (Math.atan2(middle[1] - from[1], middle[0] - from[0]) * 180) / Math.PI
  const turned = `translate(${from.map((value) => Math.round(value * 10) / 10).join(' ')}) rotate(${Math.round(angle)})`
  const group = shape('g', { transform: turned })
  const at = length + broad / 2 + 1
  group.append(
    line(`M0 0H${Math.round(length - head * 0.8)}`, ROLES.ink, shaft),
    shape('path', { d: `M${Math.round(length)} 0l${-head} ${-head / 2}v${head}z`, fill: ROLES.ink }),
    line(`M${Math.round(at)} ${-bar}V${bar}`, ROLES.mark, broad),
  )
  return [group]
}

const line = (d: string, colour: string, width: number) =>
  shape('path', { class: 'arrow', d, fill: 'none', stroke: colour, 'stroke-width': width })
