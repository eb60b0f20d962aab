/** A stemma on a slide: what was seen goes to the right, what is supposed dips under the border and comes back. */
import type { Station, StemmaFields } from '../../stemma/stemma-fields'
import { widthOf } from '../measure'
import { part, words } from '../parts'
import { ROLES } from '../roles'
import { knot, land, seen, supposed, type ThreadPoint, tip } from './thread'
import { isTooWide, sizeFor, variantRuns, wordingRow } from './wordings'

/** Px that the slide gives, less the air around a drawing. */
const WIDTH = 1147
const HEIGHT = 456
/** Height of the thread where it was seen; of the border; and of the deepest place. */
const LINE = 92
const BORDER = 292
const DEEP = 408
/** Where what was said and its witnesses are tied to the thread. */
const KNOTS = [10, 290, 720]
const WORDING = { left: 516, top: 164, bottom: 238, sizes: [40, 38, 36, 34, 32] }
const CROSSING = { left: 516, top: 372, size: 40 }
/** Where the threads of wordings come up, before their tips, and how far they are apart. */
const RISE = { left: 42, apart: 34 }
const NAME = 26
const NOTE = 20

export function drawOnSlide(fields: StemmaFields): { drawn: SVGElement[]; tooLong: string[] } {
  const { origin, witnesses, crossing, wordings } = fields
  const stations = [origin, ...witnesses]
  const size = sizeFor(wordings, WORDING.sizes, WIDTH - WORDING.left)
  const leaves: ThreadPoint = [KNOTS[1] ?? 0, LINE]
  const tooLong = [
    ...stations.filter((station, index) => !hasRoom(station, roomAt(index))),
    ...(hasRoom(crossing, WIDTH - CROSSING.left, CROSSING.size) ? [] : [crossing]),
    ...wordings.filter(({ words: text }) => isTooWide(text, size, WIDTH - WORDING.left)),
  ].map(({ words: text }) => text)
  const drawn = [
    part('place', { step: crossing.step }, land(BORDER, WIDTH, HEIGHT - BORDER)),
    ...stations.map((station, index) => drawStation(station, index)),
    drawCrossing(crossing, leaves),
    ...drawWordings(wordings, size),
  ]
  return { drawn, tooLong }
}

const roomAt = (index: number) => (KNOTS[index + 1] ?? WIDTH + 24) - (KNOTS[index] ?? 0) - 24

const hasRoom = ({ words: text, note = '' }: Station, room: number, size = NAME) =>
  widthOf(text, size, 600) <= room && widthOf(note, NOTE + 2) <= room

function drawStation({ words: text, note, step }: Station, index: number): SVGElement {
  const x = KNOTS[index] ?? 0
  const from = KNOTS[index - 1]
  const left = x - (KNOTS[0] ?? 0)
  return part('node', { step }, [
    ...(from === undefined ? [] : [seen(`M${from} ${LINE}H${x}`, 5)]),
    knot([x, LINE], 10),
    words(text, [left, note ? 34 : 62], { size: NAME, weight: 600 }),
    ...(note ? [words(note, [left, 64], { size: NOTE, colour: ROLES.muted })] : []),
  ])
}

/** Down from the first witness under the border. */
function drawCrossing({ words: text, note, step }: Station, [x, y]: ThreadPoint): SVGElement {
  return part('node', { step }, [
    supposed(`M${x} ${y + 18}C${x} ${y + 150} ${x - 60} ${DEEP} ${x + 66} ${DEEP}`, 6),
    words(text, [CROSSING.left, CROSSING.top], { size: CROSSING.size, weight: 600, colour: ROLES.accent }),
    ...(note ? [words(note, [CROSSING.left, CROSSING.top + 38], { size: NOTE + 2, colour: ROLES.accent })] : []),
  ])
}

/** Up again, a thread for each. */
function drawWordings(wordings: StemmaFields['wordings'], size: number): SVGElement[] {
  const from = (KNOTS[1] ?? 0) + 66
  const pitch = (WORDING.bottom - WORDING.top) / Math.max(1, wordings.length - 1)
  return variantRuns(wordings).map((runs, index) => {
    const { label, step } = wordings[index] ?? {}
    const y = WORDING.top + index * pitch
    const end = WORDING.left - (label ? 54 : 12)
    const rise = end - RISE.left - (wordings.length - 1 - index) * RISE.apart
    return part('node', { step }, [
      supposed(`M${from} ${DEEP}Q${rise} ${DEEP} ${rise} ${DEEP - 56}V${y + 44}Q${rise} ${y} ${end - 12} ${y}`, 6),
      tip([end, y], 18),
      ...(label ? [words(label, [end + 12, y + 11], { size: 30, colour: ROLES.accent })] : []),
      wordingRow(runs, [WORDING.left, y + size * 0.32], size),
    ])
  })
}
