/** What stands behind the marks of a strip: axis, lanes, the ruler and the window that is opened from it, bands. */
import type { FigureForm } from '../../../deck/drawing'
import { isShort, type Lane, type Strip, type Tick } from '../../../deck/strip/strip'
import { lines as broken, widthOf } from '../measure'
import { part, shape, words } from '../parts'
import { ROLES } from '../roles'
import { type Geometry, nameWidth, sizesFor } from './geometry'

/** The opened days: a plain ground, with a lens up to the ruler where there is one. */
export function drawGround({ ruler, window, rise }: Strip, { ground, onRuler, form }: Geometry): SVGElement[] {
  if (rise || form === 'portrait') return []
  const { left, right, top, bottom } = ground
  if (!ruler) return [shape('rect', { x: left, y: top, width: right - left, height: bottom - top, fill: ROLES.wash })]
  const [from, until] = [onRuler(window.from), onRuler(window.until)]
  const d = `M${from} ${RULER}H${until}V${RULER + 30}C${until} ${RULER + 44} ${right} ${RULER + 34} ${right} ${top}V${bottom}H${left}V${top}C${left} ${RULER + 34} ${from} ${RULER + 44} ${from} ${RULER + 30}Z`
  return [shape('path', { d, fill: ROLES.wash })]
}

/** Height of the ruler's line, px. */
export const RULER = 36

/** The ruler with its months. */
export function drawRuler({ ruler, bands }: Strip, geometry: Geometry): SVGElement[] {
  if (!ruler || geometry.form === 'portrait') return []
  const { onRuler, sizes } = geometry
  const [from, until] = [onRuler(ruler.from), onRuler(ruler.until)]
  const ends = [...ruler.ticks.map((tick) => tick.from), ruler.until]
  const fits = fitting(ruler.ticks, (tick) => (onRuler(tick.from) + onRuler(tick.until)) / 2, sizes.axis)
  const stroke = { stroke: ROLES.ink, 'stroke-width': 1.5 }
  const look = { size: sizes.axis, colour: ROLES.muted, anchor: 'middle' as const }
  return [
    ...bands.map((band) => part('band', band, [bandOnRuler(onRuler(band.from), onRuler(band.until))])),
    shape('line', { x1: from, y1: RULER, x2: until, y2: RULER, ...stroke }),
    ...ends.map((day) =>
      shape('line', { x1: onRuler(day), y1: RULER - 6, x2: onRuler(day), y2: RULER + 6, ...stroke }),
    ),
    ...fits.map(({ tick, at }) => words(tick.words, [at, RULER + 22], look)),
  ]
}

const bandOnRuler = (from: number, until: number) =>
  shape('rect', {
    ...{ x: from, y: RULER - 7, width: until - from, height: 14 },
    ...{ fill: ROLES.accent, 'fill-opacity': 0.12 },
  })

/** Room that lanes' names take: their width on a slide, their height on a phone. */
export function namesRoom(strip: Strip, form: FigureForm): number {
  const tiers = isCrowded(strip) ? 2 : 1
  if (form === 'portrait')
    return 12 + 15 * tiers * Math.max(1, ...strip.lanes.map(({ name }) => overLane(name, strip).length))
  const { lane } = sizesFor(strip, form)
  const shown = strip.lanes.filter((_, index) => strip.base === undefined || index === strip.base)
  const notes =
    strip.base === undefined ? [] : shown.flatMap(({ note = '' }) => note.split('\n').map((line) => widthOf(line, 20)))
  return Math.ceil(Math.max(...shown.map(({ name, strong }) => widthOf(name, lane, strong ? 600 : 400)), ...notes))
}

/** A name in as many lines as its column needs. */
const overLane = (name: string, strip: Strip) => broken(name, 13, Math.max(nameWidth(strip), 44))

/** Whether two neighbours' names touch on a phone: every other one is then higher. */
function isCrowded(strip: Strip): boolean {
  const widths = strip.lanes.map(({ name }) => Math.max(...overLane(name, strip).map((line) => widthOf(line, 13, 600))))
  return widths.some((width, index) => index > 0 && (width + (widths[index - 1] ?? 0)) / 2 > nameWidth(strip) + 3)
}

/** Lanes with their names. */
export function drawLanes(strip: Strip, geometry: Geometry): SVGElement[] {
  const { base } = strip
  return strip.lanes.flatMap((lane, index) => {
    if (geometry.form === 'portrait') return upright(lane, index, strip, geometry)
    // On stalks the words of a stop say where it is.
    return base === undefined || base === index ? level(lane, index, strip, geometry) : []
  })
}

function upright({ name, strong }: Lane, index: number, strip: Strip, geometry: Geometry): SVGElement[] {
  const { ground, across, sizes, width } = geometry
  const at = across(index)
  const look = { size: sizes.lane, weight: strong ? 600 : 400, anchor: 'middle' as const }
  const lines = overLane(name, strip)
  const tier = isCrowded(strip) && index % 2 === 1 ? (ground.top - 12) / 2 : 0
  const names = lines.map((line, row) => {
    const half = widthOf(line, sizes.lane, look.weight) / 2
    const x = Math.max(half, Math.min(width - half, at))
    return words(line, [x, ground.top - 10 - tier - (lines.length - 1 - row) * 15], look)
  })
  const line = { x1: at, y1: ground.top - 4, x2: at, y2: ground.bottom, stroke: ROLES.line, 'stroke-width': 1.5 }
  return strip.base === undefined ? [shape('line', line), ...names] : names
}

function level({ name, note, strong }: Lane, index: number, { rise, base }: Strip, geometry: Geometry): SVGElement[] {
  const { ground, across, sizes } = geometry
  const at = across(index)
  const [start, end] = rise ? [ground.left - 20, ground.left - 6] : [ground.left, ground.right]
  const look = { stroke: ROLES.rule, 'stroke-width': 1, 'stroke-opacity': 0.6 }
  const quiet = (note?.split('\n') ?? []).map((line, row) =>
    words(line, [0, at + 32 + row * 24], { size: 20, colour: ROLES.muted }),
  )
  const line = shape('line', { x1: start, y1: at, x2: end, y2: at, ...look })
  const named = words(name, [0, at + 8], { size: sizes.lane, weight: strong ? 600 : 400 })
  return base === undefined ? [line, named, ...quiet] : [named, ...quiet]
}

/** The axis of time along the ground. */
export function drawAxis(strip: Strip, geometry: Geometry): SVGElement[] {
  const { form, ground, along, sizes } = geometry
  const isUpright = form === 'portrait'
  const place = (tick: Tick) =>
    strip.unit === 'day' ? along(tick.from + 0.5) : (along(tick.from) + along(tick.until)) / 2
  const fits = fitting(strip.ticks, place, sizes.axis, isUpright)
  // Where few days are shown, they are alike but for the one that matters.
  const least = isShort(strip.window) ? 2 : 1
  const weight = (tick: Tick) => (tick.weight > least && strip.unit === 'day' ? 600 : 400)
  if (isUpright) {
    const look = { size: sizes.axis, colour: ROLES.muted }
    return fits.map(({ tick, at }) => words(tick.words, [0, at + 4], { ...look, weight: weight(tick) }))
  }
  const { left, right, top, bottom } = ground
  if (top >= bottom) return []
  const names = fits.map(({ tick, at }) => {
    const look = { size: sizes.axis, weight: weight(tick), anchor: 'middle' as const }
    const half = widthOf(tick.words, sizes.axis, 600) / 2
    const x = Math.max(left + half, Math.min(at, right - half))
    return words(tick.words, [x, bottom + 24], { ...look, colour: tick.weight > 2 ? ROLES.ink : ROLES.muted })
  })
  return [...axisLines(strip, geometry), ...names]
}

/** The line, with a short stroke at each day, or at each month's or year's end. */
function axisLines({ window, unit, ticks }: Strip, { ground, along }: Geometry): SVGElement[] {
  const { left, right, bottom } = ground
  const ends =
    unit === 'day'
      ? Array.from({ length: window.until - window.from + 1 }, (_, day) => window.from + day)
      : [...ticks.map(({ from }) => from), window.until]
  const d = ends.map((day) => `M${along(day)} ${bottom}v5`).join('')
  return [
    shape('path', { d, fill: 'none', stroke: ROLES.rule, 'stroke-width': 1 }),
    shape('line', { x1: left, y1: bottom, x2: right, y2: bottom, stroke: ROLES.ink, 'stroke-width': 1.5 }),
  ]
}

/** The ticks that have room beside each other, the strongest first. */
function fitting(ticks: readonly Tick[], place: (tick: Tick) => number, size: number, upright = false) {
  const kept: { tick: Tick; at: number; half: number }[] = []
  for (const tick of [...ticks].sort((a, b) => b.weight - a.weight)) {
    const half = upright ? size * 0.7 : widthOf(tick.words, size, 600) / 2 + 5
    const at = place(tick)
    if (kept.every((other) => Math.abs(other.at - at) >= other.half + half)) kept.push({ tick, at, half })
  }
  return kept.sort((a, b) => a.at - b.at)
}
