/** A stemma on an upright phone: the thread goes down, under the border, and comes out of it. */
import type { Station, StemmaFields } from '../../stemma/stemma-fields'
import { lines } from '../measure'
import { part, words } from '../parts'
import { ROLES } from '../roles'
import { knot, land, seen, supposed, tip } from './thread'
import { isTooWide, sizeFor, variantRuns, wordingRow } from './wordings'

const WIDTH = 354
/** Of the thread, and of words beside it. */
const RAIL = 10
const LEFT = 34
const PITCH = 58
const CROSSING = 104
const WORDING = { left: 50, pitch: 38, sizes: [24, 22, 20, 18] }

export function drawOnPhone(fields: StemmaFields): { drawn: SVGElement[]; tooLong: string[] } {
  const { origin, witnesses, crossing, wordings } = fields
  const stations = [origin, ...witnesses]
  const border = stations.length * PITCH + 12
  const size = sizeFor(wordings, WORDING.sizes, WIDTH - WORDING.left)
  const left = PITCH + 16
  const drawn = [
    part('place', {}, land(border, WIDTH, CROSSING)),
    ...stations.map((station, index) => drawStation(station, index)),
    part('node', {}, [
      supposed(`M${RAIL} ${left + 12}V${border + CROSSING / 2}`, 4.5),
      words(crossing.words, [LEFT, border + 38], { size: 24, weight: 600, colour: ROLES.accent }),
      ...lines(crossing.note ?? '', 15, WIDTH - LEFT - 8).map((row, index) =>
        words(row, [LEFT, border + 64 + 19 * index], { size: 15, colour: ROLES.accent }),
      ),
    ]),
    ...drawWordings(wordings, border + CROSSING, size),
  ]
  const tooLong = wordings.filter(({ words: text }) => isTooWide(text, size, WIDTH - WORDING.left))
  return { drawn, tooLong: tooLong.map(({ words: text }) => text) }
}

/** A second witness stands aside, as the thread goes on from the first. */
function drawStation({ words: text, note }: Station, index: number): SVGElement {
  const y = index * PITCH + 16
  const x = index === 2 ? LEFT : RAIL
  const before = [
    [],
    [seen(`M${RAIL} ${y - PITCH}V${y}`, 4)],
    [seen(`M${RAIL} ${y - PITCH}C${RAIL} ${y - 20} ${RAIL + 4} ${y} ${x} ${y}`, 4)],
  ]
  return part('node', {}, [
    ...(before[index] ?? []),
    knot([x, y], 7),
    words(text, [x + 22, y + 6], { size: 18, weight: 600 }),
    ...(note ? [words(note, [x + 22, y + 26], { size: 14, colour: ROLES.muted })] : []),
  ])
}

function drawWordings(wordings: StemmaFields['wordings'], top: number, size: number): SVGElement[] {
  return variantRuns(wordings).map((runs, index) => {
    const y = top + 30 + index * WORDING.pitch
    const end = WORDING.left - 6
    const from = index === 0 ? top - CROSSING / 2 : y - WORDING.pitch - 24
    return part('node', {}, [
      supposed(`M${RAIL} ${from}V${y - 24}C${RAIL} ${y - 6} ${RAIL + 8} ${y} ${end - 6} ${y}`, 4.5),
      tip([end, y], 11),
      wordingRow(runs, [WORDING.left, y + size * 0.32], size),
    ])
  })
}
