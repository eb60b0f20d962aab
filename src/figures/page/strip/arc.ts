/** On stalks, a band above a lane: an arc from the stop there at its beginning to the one at its end, its words below the crest. */
import type { Band } from '../../../deck/strip/strip'
import { widthOf } from '../measure'
import { part, shape, words } from '../parts'
import type { LabelBox } from '../place'
import { ROLES } from '../roles'
import type { Geometry } from './geometry'

/** A band: what lies under the marks, what over them, and what of it labels have to leave free. */
export interface DrawnBand {
  under: SVGElement[]
  over: SVGElement[]
  taken: LabelBox[]
}

/** Px from the ground's top to the crest, and of the arrow's head. */
const CREST = 22
const HEAD = 22

export function arcOver(band: Band, { along, across, ground, sizes }: Geometry): DrawnBand {
  const [from, until] = [along(band.from + 0.5), along(band.until - 0.5)]
  const foot = across(band.above ?? 0) - sizes.mark - 7
  const [crest, middle, rx] = [ground.top + CREST, (from + until) / 2, (until - from) / 2]
  const [ry, base] = [foot - crest, crest + 20 + sizes.band * 0.8]
  const n = (value: number) => Math.round(value * 10) / 10
  // The head stands on the arc's end, which is upright there.
  const d = `M${n(from)} ${n(foot)}A${n(rx)} ${n(ry)} 0 0 1 ${n(until)} ${n(foot - HEAD + 4)}`
  const head = `M${n(until)} ${n(foot)}l${-HEAD * 0.42} ${-HEAD}h${HEAD * 0.84}z`
  const look = { size: sizes.band, weight: 600, colour: ROLES.accent, anchor: 'middle' as const }
  const half = widthOf(band.words, sizes.band, 600) / 2
  const over = [
    shape('path', { d, fill: 'none', stroke: ROLES.accent, 'stroke-width': 4 }),
    shape('path', { d: head, fill: ROLES.accent }),
    words(band.words, [middle, base], look),
  ]
  const said = { left: middle - half, right: middle + half, top: crest, bottom: base + sizes.band * 0.25 }
  return { under: [], over: [part('band', band, over)], taken: [...alongArc({ middle, foot, rx, ry }), said] }
}

/** Boxes on the arc, so that no words lie on it. */
function alongArc({ middle, foot, rx, ry }: Record<'middle' | 'foot' | 'rx' | 'ry', number>): LabelBox[] {
  return Array.from({ length: 61 }, (_, index) => {
    const turn = (index / 60) * Math.PI
    const [x, y] = [middle - rx * Math.cos(turn), foot - ry * Math.sin(turn)]
    return { left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 }
  })
}
