/** On an upright phone the ring is drawn out along the right edge, so that every arrow goes to it from the left. */
import type { Ring } from '../../argument/argument-fields'
import { widthOf } from '../measure'
import { part, shape, words } from '../parts'
import { ROLES } from '../roles'
import { brokenText, textRows } from './text-rows'

const PX = { width: 350, ring: 76, edge: 5, row: 86, name: 18, fact: 15, pitch: 19, centre: 17, shaft: 5, head: 16 }
const SERIF = 'Source Serif 4'
/** The left edge of the ring, and the bars before it. */
const RING = PX.width - PX.ring
const STOP = { x: RING - 10, half: 13, broad: 7 }

export function drawRingOnPhone({ centre, steps }: Ring): SVGElement[] {
  const height = steps.length * PX.row - 8
  return [drawRing(centre, height), ...steps.map((step, index) => drawRow(step, index * PX.row))]
}

function drawRing(centre: string, height: number): SVGElement {
  const { ring, edge, centre: size } = PX
  const look = { rx: ring / 2, fill: 'none', stroke: ROLES.ink, 'stroke-width': edge }
  const outline = shape('rect', { x: RING, y: edge / 2, width: ring - edge / 2, height, ...look })
  const rows = brokenText(centre, size, ring - 14, 600)
  const first = height / 2 - ((rows.length - 1) * size * 1.15) / 2 + size * 0.3
  const said = rows.map((row, index) => {
    const x = RING + (ring - widthOf(row, size, 600, SERIF)) / 2
    return textRows([row], [x, first + index * size * 1.15], { size, weight: 600, pitch: 0 })
  })
  return part('place', {}, [outline, ...said])
}

function drawRow({ claim, rebuttal }: Ring['steps'][number], top: number): SVGElement {
  const { name, fact, pitch, shaft, head } = PX
  const y = top + 30
  const from = widthOf(claim, name, 600, SERIF) + 9
  const tip = STOP.x - STOP.broad / 2 - 1
  const facts = brokenText(rebuttal.replaceAll('\n', ' '), fact, STOP.x - 8, 600)
  return part('node', {}, [
    textRows([claim], [0, y], { size: name, weight: 600, pitch: 0 }),
    part('mark', {}, [
      line(`M${Math.round(from)} ${y - 6}H${tip - head * 0.8}`, ROLES.ink, shaft),
      shape('path', { d: `M${tip} ${y - 6}l${-head} ${-head / 2}v${head}z`, fill: ROLES.ink }),
      line(`M${STOP.x} ${y - 6 - STOP.half}v${STOP.half * 2}`, ROLES.mark, STOP.broad),
    ]),
    ...facts.map((row, index) =>
      words(row, [0, y + 22 + index * pitch], { size: fact, weight: 600, colour: ROLES.mark }),
    ),
  ])
}

const line = (d: string, colour: string, width: number) =>
  shape('path', { class: 'arrow', d, fill: 'none', stroke: colour, 'stroke-width': width })
