/** Who goes a way on stairs: a level name at the longest stay. */
import type { Strip, StripEvent } from '../../../deck/strip/strip'
import { widthOf } from '../measure'
import { part, words } from '../parts'
import type { LabelBox } from '../place'
import { type Geometry, isPlaced } from './geometry'

/** The name over the longest stay before a move, level; on a phone beside it. */
export function stayNames(strip: Strip, geometry: Geometry): { drawn: SVGElement[]; taken: LabelBox[] } {
  const size = geometry.sizes.label
  const found = strip.ways.flatMap(({ name, actor, from = Number.NEGATIVE_INFINITY }) => {
    const stops = strip.events.filter((event) => event.way === name && event.from >= from && isPlaced(event, strip))
    const stays = stops.slice(0, -1).sort((a, b) => b.until - b.from - (a.until - a.from))
    const stay = stays[0]
    return stay && !stay.later
      ? [{ name, actor, step: stay.step, box: boxAt(stay, widthOf(name, size, 600), geometry) }]
      : []
  })
  const drawn = found.map(({ name, box, ...look }) =>
    part('way-name', look, [words(name, [box.left, box.bottom - size * 0.25], { size, weight: 600 })]),
  )
  return { drawn, taken: found.map(({ box }) => box) }
}

function boxAt(
  { from, until, lane = 0 }: StripEvent,
  width: number,
  { form, point, sizes, ground }: Geometry,
): LabelBox {
  const [x, y] = point((from + until) / 2, lane)
  const gap = sizes.mark + 6
  if (form === 'landscape') {
    return { left: x - width / 2, right: x + width / 2, top: y - gap - sizes.label * 1.2, bottom: y - gap }
  }
  const left = x - gap - width > ground.left ? x - gap - width : x + gap
  return { left, right: left + width, top: y - sizes.label * 0.6, bottom: y + sizes.label * 0.6 }
}
