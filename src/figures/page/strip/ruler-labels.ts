/** Words over the ruler, of what the window does not show. */
import type { Strip } from '../../../deck/strip/strip'
import type { LabelClash } from '../label-clashes'
import { widthOf } from '../measure'
import { part, words } from '../parts'
import { placeLabels } from '../place'
import { ROLES } from '../roles'
import type { Geometry } from './geometry'

/** Baseline of the words, px. */
const BASELINE = 17

export function drawRulerLabels(strip: Strip, geometry: Geometry): { drawn: SVGElement[]; clashes: LabelClash[] } {
  const { onRuler, sizes, width, form } = geometry
  if (!strip.ruler || form === 'portrait') return { drawn: [], clashes: [] }
  const labels = eventsOutside(strip).map((event) => {
    const runs = [{ text: `${event.when} `, weight: 600 }, { text: event.label.join(' ') }]
    const long = runs.reduce((sum, run) => sum + widthOf(run.text, sizes.label, run.weight), 0)
    const x = onRuler((event.from + event.until) / 2)
    const lefts = [x - 8, x - long / 2, x + 8 - long]
    const boxes = lefts.map((left) => ({ left, right: left + long, top: 0, bottom: 20 }))
    return { event, runs, boxes }
  })
  const frame = { left: 0, right: width, top: 0, bottom: 20 }
  const { places, isFree } = placeLabels(
    labels.map(({ boxes }) => boxes),
    { boxes: [], lines: [], frame },
  )
  const drawn = labels.map(({ event, runs, boxes }, index) => {
    const look = { size: sizes.label, colour: event.past ? ROLES.muted : ROLES.ink }
    return part('label', event, [words(runs, [boxes[places[index] ?? 0]?.left ?? 0, BASELINE], look)])
  })
  const names = labels.map(({ event }) => event.label.join(' '))
  const clash: LabelClash = names[1] === undefined ? [names[0] ?? ''] : [names[0] ?? '', names[1]]
  return { drawn, clashes: isFree ? [] : [clash] }
}

/** Events with words that the window does not show, or not whole. */
function eventsOutside({ events, window }: Strip) {
  return events.filter(({ from, until, label, later, past }) => {
    const isInside = from >= window.from && until <= window.until
    return !isInside && !later && !past && label.length > 0
  })
}
