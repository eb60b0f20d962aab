/** Whether what a map shows is inside of its frame. */
import { suggest } from '../../deck/problem'
import { pointOf, sheetOf } from '../page/map/projection'
import type { FigureProblem } from '../problems'
import { type MapFields, type SpanOf, stopOf } from './map-fields'

/** `map-frame`: a frame without an inside, a point outside of it, one beyond it that is inside. */
export function checkFrame(map: MapFields, spanOf: SpanOf): FigureProblem[] {
  const [west, south, east, north] = map.frame
  if (west >= east || south >= north) return [emptyFrame(map.frame, spanOf(['frame']))]
  const { projection, width, height } = sheetOf(map)
  const inside = (point: readonly number[]) => {
    const [x, y] = pointOf(projection, point)
    return x >= 0 && x <= width && y >= 0 && y <= height
  }
  return pointsOf(map).flatMap(({ point, path, beyond }): FigureProblem[] => {
    if (beyond) return inside(point) ? [withinProblem(point, spanOf(path))] : []
    if (inside(point)) return []
    const hint = inside([...point].reverse())
      ? 'East comes first, then north: exchange the two.'
      : 'Correct the point, or make the frame larger.'
    return [{ rule: 'map-frame', at: spanOf(path), message: `${point.join(', ')} is outside of the frame.`, hint }]
  })
}

function withinProblem(point: readonly number[], at: FigureProblem['at']): FigureProblem {
  const message = `${point.join(', ')} is inside of the frame, so the line would not reach the edge.`
  return { rule: 'map-frame', at, message, hint: 'Write the point alone, or one that is off the sheet.' }
}

interface Placed {
  point: readonly number[]
  path: PropertyKey[]
  beyond?: boolean
}

function pointsOf({ states, labels, waters, places, routes, key, scale }: MapFields): Placed[] {
  const placed = Object.entries({ states, labels, waters, places }).flatMap(([group, list]) =>
    list.flatMap(({ at }, index): Placed[] => (at ? [{ point: at, path: [group, index, 'at'] }] : [])),
  )
  const stops = routes.flatMap(({ through, label, share }, route): Placed[] => [
    ...through.flatMap((stop, index): Placed[] => {
      const { to, beyond } = stopOf(stop)
      return typeof to === 'string' ? [] : [{ point: to, path: ['routes', route, 'through', index], beyond }]
    }),
    { point: label, path: ['routes', route, 'label'] },
    ...(share ? [{ point: share.at, path: ['routes', route, 'share', 'at'] }] : []),
  ])
  const own: Placed[] = [
    ...(key ? [{ point: key.at, path: ['key', 'at'] }] : []),
    ...(scale ? [{ point: scale, path: ['scale'] }] : []),
  ]
  return [...placed, ...stops, ...own]
}

/** Cuts for a telephone have an inside, and leave out only what there is. */
export function checkPhoneCuts(map: MapFields, spanOf: SpanOf): FigureProblem[] {
  const { states, labels, waters, places, routes } = map
  const names = [
    ...[...states, ...places, ...routes].map(({ name }) => name),
    ...[...labels, ...waters].map(({ label }) => label),
  ]
  return (map.portrait ?? []).flatMap(({ frame, without }, cut) => {
    const [west, south, east, north] = frame
    const at = (...path: PropertyKey[]) => spanOf(['portrait', cut, ...path])
    if (west >= east || south >= north) return [emptyFrame(frame, at('frame'))]
    return without.flatMap((name, index): FigureProblem[] => {
      if (names.includes(name)) return []
      const message = `The map has no name "${name}" to leave out.`
      return [{ rule: 'map-place', at: at('without', index), message, hint: suggest(name, [...new Set(names)]) }]
    })
  })
}

function emptyFrame(frame: readonly number[], at: FigureProblem['at']): FigureProblem {
  const message = `The frame ${frame.join(', ')} has no inside.`
  return { rule: 'map-frame', at, message, hint: 'Write it as west, south, east, north.' }
}
