/** Stretches of time with words of their own: a tint over all lanes, or a measure between two levels. */
import type { Band } from '../../../deck/strip/strip'
import { lines as broken, widthOf } from '../measure'
import { measure, part, shape, words } from '../parts'
import { ROLES } from '../roles'
import { arcOver, type DrawnBand } from './arc'
import type { Geometry } from './geometry'

export function drawBand(band: Band, geometry: Geometry, base?: number): DrawnBand {
  const upright = geometry.form === 'portrait'
  if (base !== undefined && upright) return measureBeside(band, geometry, true)
  if (base !== undefined) return band.above === undefined ? measureStops(band, geometry) : arcOver(band, geometry)
  if (band.above !== undefined) return upright ? measureBeside(band, geometry) : measureAbove(band, geometry)
  return upright ? tintedAcross(band, geometry) : tinted(band, geometry)
}

const strong = (geometry: Geometry) => ({ size: geometry.sizes.band, weight: 600, colour: ROLES.accent })

function tinted(band: Band, geometry: Geometry): DrawnBand {
  const { ground, along, sizes } = geometry
  const [from, until] = [along(band.from), along(band.until)]
  const size = { x: from, y: ground.top, width: until - from, height: ground.bottom - ground.top }
  const tint = shape('rect', { ...size, fill: ROLES.accent, 'fill-opacity': 0.11 })
  // A day or two have no room for an arrow, and their words stand lower.
  const isWide = until - from > 44
  const y = ground.bottom - (isWide ? 14 : -2)
  const half = Math.max(widthOf(band.words, sizes.band, 600), until - from) / 2
  const middle = Math.min((from + until) / 2, ground.right - 4 - half)
  const line = words(band.words, [middle, y - 12], { ...strong(geometry), anchor: 'middle' })
  const taken = [{ left: middle - half, right: middle + half, top: y - 12 - sizes.band * 0.8, bottom: y + 8 }]
  const over = [...(isWide ? measure([from + 5, y, until - 5, y], 14) : []), line]
  return { under: [part('band', band, [tint])], over: [part('band', band, over)], taken }
}

function tintedAcross(band: Band, geometry: Geometry): DrawnBand {
  const { ground, along, sizes } = geometry
  const [from, until] = [along(band.from), along(band.until)]
  const size = { x: ground.left, y: from, width: ground.right - ground.left, height: until - from }
  const tint = shape('rect', { ...size, fill: ROLES.accent, 'fill-opacity': 0.11 })
  const y = from + sizes.band + 2
  // Free of a bar in the last lane.
  const right = ground.right - 36
  const line = words(band.words, [right, y], { ...strong(geometry), anchor: 'end' })
  const left = right - 2 - widthOf(band.words, sizes.band, 600)
  const taken = [{ left, right: right + 2, top: from, bottom: y + 4 }]
  return { under: [part('band', band, [tint])], over: [part('band', band, [line])], taken }
}

/** Half way to the next level. */
const between = ({ above = 0 }: Band, { across }: Geometry) => (across(above) + across(above - 1)) / 2

/** Of the words of a measure between levels, largest first: they are what such a slide says. */
const MEASURED = [60, 48, 36]

/** Whether words are no wider than their measure and half as high as the room between the levels. */
function fits({ words: said, from, until, above = 0 }: Band, size: number, { along, across }: Geometry): boolean {
  const room = Math.abs(across(above) - across(above - 1)) / 2
  return widthOf(said, size, 600) <= along(until) - along(from) - 20 && size <= room / 1.5
}

function measureAbove(band: Band, geometry: Geometry): DrawnBand {
  const { along, sizes } = geometry
  const [from, until, y] = [along(band.from), along(band.until), between(band, geometry)]
  const size = MEASURED.find((each) => fits(band, each, geometry)) ?? sizes.band
  const [middle, half] = [(from + until) / 2, widthOf(band.words, size, 600) / 2]
  const line = words(band.words, [middle, y - size * 0.3 - 5], { ...strong(geometry), size, anchor: 'middle' })
  const taken = [
    { left: from, right: until, top: y - 8, bottom: y + 8 },
    { left: middle - half, right: middle + half, top: y - 12 - size, bottom: y },
  ]
  return { under: [], over: [part('band', band, [...measure([from, y, until, y], 14), line])], taken }
}

/** From the middle of its first day to that of its last, under all stalks. */
function measureStops(band: Band, geometry: Geometry): DrawnBand {
  const { along, ground, sizes } = geometry
  const [from, until] = [along(band.from + 0.5) - sizes.mark, along(band.until - 0.5) + sizes.mark]
  const [y, lift] = [ground.bottom - 18, 20]
  const [middle, half] = [(from + until) / 2, widthOf(band.words, sizes.band, 600) / 2]
  const line = words(band.words, [middle, y - lift], { ...strong(geometry), anchor: 'middle' })
  const taken = [
    { left: from, right: until, top: y - 8, bottom: y + 8 },
    { left: middle - half, right: middle + half, top: y - lift - sizes.band * 0.8, bottom: y },
  ]
  return { under: [], over: [part('band', band, [...measure([from, y, until, y], 18), line])], taken }
}

/** Px that words may have beside an upright measure. */
const ROOM = 70

function measureBeside(band: Band, geometry: Geometry, atStops = false): DrawnBand {
  const { along, across, ground, sizes } = geometry
  const air = atStops && band.above !== undefined ? sizes.mark + 6 : 0
  const [from, until] = [along(band.from) + air, along(band.until) - air]
  const atLane = band.above === undefined ? ground.left + 4 : across(band.above)
  const x = atStops ? atLane : between(band, geometry)
  const rows = broken(band.words, sizes.band, ROOM)
  const pitch = sizes.band * 1.2
  const top = (from + until - rows.length * pitch) / 2
  const lines = rows.map((row, index) => words(row, [x + 8, top + (index + 0.8) * pitch], strong(geometry)))
  const right = x + 8 + Math.max(...rows.map((row) => widthOf(row, sizes.band, 600)))
  const taken = [
    { left: x - 6, right: x + 6, top: from, bottom: until },
    { left: x, right, top, bottom: top + rows.length * pitch },
  ]
  return { under: [], over: [part('band', band, [...measure([x, from, x, until], 10), ...lines])], taken }
}
