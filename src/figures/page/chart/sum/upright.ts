/** A sum on an upright phone: the total's column, the parts on each other beside it, and their names on the right. */
import { lines, widthOf } from '../../measure'
import { shape, words } from '../../parts'
import { ROLES } from '../../roles'
import { apart } from '../labels'
import { figureOf } from '../numbers'
import type { Sheet } from '../sheet'
import { drawBracket, drawExcess, drawLimit, drawPart, drawRival } from './paint'
import { differenceOf, differenceWords, rangeWords, type Sum } from './parts'
import { drawSwatch } from './series'

/** Px: both columns, where names begin, how high the longer one is, sizes and rows of letters. */
const PX = {
  ...{ total: { x: 0, width: 92 }, items: { x: 122, width: 62 }, names: 198 },
  ...{ height: 400, top: 26, size: 13, figure: 15, pitch: 16 },
}
const HEROES = [26, 22, 18, 15]

export function drawUpright(sheet: Sheet, sum: Sum): SVGElement[] {
  const unit = PX.height / Math.max(sum.high, sum.total)
  const ground = PX.top + PX.height
  const { x, width } = PX.items
  const box = (from: number, to: number) => ({ x, y: ground - to * unit, width, height: (to - from) * unit })
  const parts = sum.parts.map((each) => drawPart(each, box(each.from, each.from + each.sure), sum.runs))
  const top = ground - sum.high * unit
  return [
    ...drawTotal(sheet, sum, { unit, ground }),
    ...parts,
    ...(sum.low > sum.total ? [drawExcess(box(sum.total, sum.low))] : []),
    ...(sum.high > sum.low ? drawRival(box(sum.low, sum.high)) : []),
    drawLimit(`M${PX.total.width} ${ground - sum.total * unit}H${x + width + 6}`),
    words(rangeWords(sum.low, sum.high, sum), [x, top - 8], { size: PX.figure, weight: 600 }),
    ...drawNames(sheet, sum, { unit, ground }),
    ...drawDifference(sum, { unit, ground }),
    ...drawKey(sum, ground),
  ]
}

interface Place {
  unit: number
  ground: number
}

function drawTotal({ total }: Sheet, sum: Sum, { unit, ground }: Place): SVGElement[] {
  const { x, width } = PX.total
  const height = sum.total * unit
  const said = lines(total?.label ?? '', PX.size, width - 14)
  return [
    shape('rect', { class: 'bar', x, y: ground - height, width, height, fill: ROLES.ink }),
    words(rangeWords(sum.total, sum.total, sum), [x + 8, ground - height + 26], {
      ...{ size: 20, weight: 600, colour: ROLES.paper },
    }),
    ...said.map((row, index) =>
      words(row, [x + 8, ground - height + 46 + index * PX.pitch], { size: PX.size, colour: ROLES.paper }),
    ),
  ]
}

/** Beside the middle of each part, as far apart as they are high. */
function drawNames({ room }: Sheet, { named: parts, style }: Sum, { unit, ground }: Place): SVGElement[] {
  const rows = parts.map((each) => {
    const figure = figureOf(each, style)
    const behind = PX.names + widthOf(figure, PX.figure, 600) + 6
    return { each, figure, behind, name: lines(each.label, PX.size, room.width - behind) }
  })
  const heights = rows.map(({ name }) => name.length * PX.pitch + 3)
  const middles = rows.map(({ each }) => ground - (each.from + each.sure / 2) * unit)
  const tops = apart(
    middles.map((middle, index) => middle - (heights[index] ?? 0) / 2),
    heights,
    ground,
  )
  const edge = PX.items.x + PX.items.width
  return rows.flatMap(({ figure, behind, name }, index) => {
    const line = (tops[index] ?? 0) + PX.size
    const ends = `M${edge + 2} ${middles[index]}L${PX.names - 3} ${line - PX.size * 0.35}`
    return [
      shape('path', { d: ends, fill: 'none', stroke: ROLES.rule, 'stroke-width': 1 }),
      words(figure, [PX.names, line], { size: PX.figure, weight: 600 }),
      ...name.map((row, at) => words(row, [behind, line + at * PX.pitch], { size: PX.size })),
    ]
  })
}

/** Over the shorter column, with a bracket towards the longer one. */
function drawDifference(sum: Sum, { unit, ground }: Place): SVGElement[] {
  const difference = differenceOf(sum)
  if (!difference) return []
  const text = differenceWords(sum)
  const { from, to, isMore } = difference
  const room = isMore ? PX.total.width + 12 : PX.items.width + 8
  const size = HEROES.find((each) => widthOf(text, each, 600) <= room) ?? 13
  const [x, foot] = isMore ? [PX.total.x, ground - from * unit - 12] : [PX.items.x, ground - from * unit - 30]
  const [near, away] = isMore ? [PX.items.x - 4, -9] : [PX.total.x + PX.total.width + 4, 9]
  const ends = [ground - from * unit - 1, ground - to * unit + 1]
  return [
    words(text, [x, foot], { size, weight: 600, colour: ROLES.accent }),
    drawBracket(`M${near} ${ends[0]}h${away}V${ends[1]}h${-away}`, 2.5),
  ]
}

/** What the series are, in the order in which they stand on each other. */
const drawKey = ({ runs }: Sum, ground: number): SVGElement[] =>
  runs
    .filter(({ series }) => series)
    .flatMap((run, index) => {
      const y = ground + 16 + index * 22
      return [
        drawSwatch(run, runs, { x: 1, y: y + 1, width: 20, height: 12 }),
        words(run.series, [30, y + 12], { size: PX.size }),
      ]
    })
