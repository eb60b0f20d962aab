/** Ways in a window of a few days: level while somebody stays, upright between two days, so that no slope is read as travel. */
import { isShort, type Strip, type StripEvent } from '../../../deck/strip/strip'
import type { Segment } from '../place'
import type { Geometry } from './geometry'

/** Px between two who go the same way. */
const APART = 10

/** The lines from a stop to the next: one, or three on stairs. */
export function legLines(before: StripEvent, stop: StripEvent, strip: Strip, { point }: Geometry): Segment[] {
  const [start, end] = [point(before.until - 0.5, before.lane ?? 0), point(stop.from + 0.5, stop.lane ?? 0)]
  if (!isShort(strip.window)) return [[...start, ...end]]
  const night = (before.until + stop.from) / 2
  const [foot, head] = [point(night, before.lane ?? 0), point(night, stop.lane ?? 0)]
  return [
    [...start, ...foot],
    [...foot, ...head],
    [...head, ...end],
  ]
}

/** The same lines beside each other, one for each who goes. */
export function abreast(lines: readonly Segment[], persons = 1): Segment[][] {
  const [x1, y1] = lines[0] ?? [0, 0]
  const [, , x2, y2] = lines.at(-1) ?? [0, 0, 0, 0]
  const turn = (x2 - x1) * (y2 - y1) > 0 ? -1 : 1
  return Array.from({ length: persons }, (_, index) => {
    const away = (index - (persons - 1) / 2) * APART
    return lines.map(([a, b, c, d]) => [a + turn * away, b + away, c + turn * away, d + away] as const)
  })
}
