/** Who goes a way: the name along its longest leg that is not too steep to be read, where no other leg is in its way. */
import { isShort, type Strip } from '../../../deck/strip/strip'
import { widthOf } from '../measure'
import { part, words } from '../parts'
import { type LabelBox, lineCrosses, type Segment } from '../place'
import { type Geometry, isPlaced } from './geometry'
import { stayNames } from './stay-names'

/** Px over a line, for words of so many. */
const airOf = (size: number) => size * 0.4 + 3
/** Boxes along slanted words, for labels to leave free. */
const PIECES = 6

export function wayNames(
  strip: Strip,
  geometry: Geometry,
  lines: readonly Segment[],
): { drawn: SVGElement[]; taken: LabelBox[] } {
  if (strip.base !== undefined) return { drawn: [], taken: [] }
  if (isShort(strip.window)) return stayNames(strip, geometry)
  const names = strip.ways.flatMap((way) => {
    const level = legsOf(way, strip, geometry).filter(({ a, b }) => Math.abs(b[1] - a[1]) <= Math.abs(b[0] - a[0]))
    const longest = level.sort((x, y) => y.long - x.long)[0]
    return longest && !longest.later ? [{ name: way.name, actor: way.actor, ...longest }] : []
  })
  const size = geometry.sizes.label
  const fit = names
    .map((each) => ({ ...each, taken: boxesAlong(each, size) }))
    .filter(({ name, long }) => long > widthOf(name, size, 600) + 4 * geometry.sizes.mark)
    .filter(({ taken }) => !lines.some((line) => taken.some((box) => lineCrosses(line, box))))
  return { drawn: fit.map((each) => along(each, size)), taken: fit.flatMap(({ taken }) => taken) }
}

function legsOf({ name, from = Number.NEGATIVE_INFINITY }: Strip['ways'][number], strip: Strip, { point }: Geometry) {
  const stops = strip.events.filter((event) => event.way === name && event.from >= from && isPlaced(event, strip))
  return stops.slice(1).map((stop, index) => {
    const before = stops[index] ?? stop
    const [a, b] = [point(before.until - 0.5, before.lane ?? 0), point(stop.from + 0.5, stop.lane ?? 0)]
    return { a, b, step: stop.step, later: stop.later, long: Math.hypot(b[0] - a[0], b[1] - a[1]) }
  })
}

interface Named {
  name: string
  actor: string
  a: readonly [number, number]
  b: readonly [number, number]
  long: number
  step: number
}

function along({ name, actor, a, b, step }: Named, size: number): SVGElement {
  const [left, right] = a[0] <= b[0] ? [a, b] : [b, a]
  const angle = (Math.atan2(right[1] - left[1], right[0] - left[0]) * 180) / Math.PI
  const middle = `translate(${((a[0] + b[0]) / 2).toFixed(1)} ${((a[1] + b[1]) / 2).toFixed(1)})`
  const line = words(name, [0, -airOf(size)], { size, weight: 600, anchor: 'middle' })
  line.setAttribute('transform', `${middle} rotate(${angle.toFixed(2)})`)
  return part('way-name', { actor, step }, [line])
}

function boxesAlong({ name, a, b, long }: Named, size: number): LabelBox[] {
  const [ux, uy] = [(b[0] - a[0]) / long, (b[1] - a[1]) / long]
  const up = ux >= 0 ? [uy, -ux] : [-uy, ux]
  const [half, away] = [widthOf(name, size, 600) / 2, airOf(size) + size * 0.3]
  return Array.from({ length: PIECES }, (_, index) => {
    const place = (index / (PIECES - 1)) * 2 * half - half
    const x = (a[0] + b[0]) / 2 + ux * place + (up[0] ?? 0) * away
    const y = (a[1] + b[1]) / 2 + uy * place + (up[1] ?? 0) * away
    const reach = size * 0.34
    return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach }
  })
}
