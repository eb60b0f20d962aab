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
const KNOTS = [10, 240, 700]
const WORDING = { left: 462, top: 160, bottom: 240, sizes: [48, 46, 44, 42, 40, 38, 36, 34, 32] }
const CROSSING = { left: 462, top: 374, size: 48 }
/** Where the thread comes up again, and how far before a turn it begins to turn. */
const RISE = 350
const TURN = 40
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
    supposed(`M${x} ${y + 18}V${DEEP - TURN}Q${x} ${DEEP} ${x + TURN} ${DEEP}H${RISE - TURN}`, 6),
    words(text, [CROSSING.left, CROSSING.top], { size: CROSSING.size, weight: 600, colour: ROLES.accent }),
    ...(note ? [words(note, [CROSSING.left, CROSSING.top + 38], { size: NOTE + 2, colour: ROLES.accent })] : []),
  ])
}

/** Up again on one stem, from which each forks off. */
function drawWordings(wordings: StemmaFields['wordings'], size: number): SVGElement[] {
  const pitch = (WORDING.bottom - WORDING.top) / Math.max(1, wordings.length - 1)
  const ways = waysUp(wordings.map(({ step = 0 }, index) => ({ y: WORDING.top + index * pitch, step })))
  return variantRuns(wordings).map((runs, index) => {
    const { label, step } = wordings[index] ?? {}
    const y = WORDING.top + index * pitch
    const end = WORDING.left - (label ? 58 : 12)
    return part('node', { step }, [
      supposed(`${ways[index]}Q${RISE} ${y} ${RISE + TURN} ${y}H${end - 12}`, 6),
      tip([end, y], 18),
      ...(label ? [words(label, [end + 12, y + 11], { size: 32, colour: ROLES.accent })] : []),
      wordingRow(runs, [WORDING.left, y + size * 0.32], size),
    ])
  })
}

/** The stem as far as the first to come needs it; of each other what is not there by then. */
function waysUp(places: readonly { y: number; step: number }[]): string[] {
  const ways = places.map(() => '')
  let top: number | undefined
  for (const index of [...places.keys()].sort((a, b) => (places[a]?.step ?? 0) - (places[b]?.step ?? 0))) {
    const turn = (places[index]?.y ?? 0) + TURN
    const from =
      top === undefined
        ? `M${RISE - TURN} ${DEEP}Q${RISE} ${DEEP} ${RISE} ${DEEP - TURN}V`
        : `M${RISE} ${Math.max(top, turn)}V`
    ways[index] = `${from}${turn}`
    top = Math.min(top ?? turn, turn)
  }
  return ways
}
