/** Strokes by their kind, which colour and form both say: the source's own claims in ink, what it concludes by the pencil. */
import type { ClaimKind } from '../../../deck/model'
import { type ClaimStroke, fullStroke, hollowStroke, openStroke } from '../../../deck/page/strokes'
import { ROLES } from '../roles'
import { create } from '../svg'

/** Outlines are so wide, px. */
const OUTLINE = 2

/** A path of one look for each of the strokes' kinds. `height` is a stroke's, px. */
export function strokesByKind(strokes: readonly ClaimStroke[], height: number): SVGElement[] {
  const kinds = [...new Set(strokes.map(({ kind }) => kind))]
  return kinds.map((kind) =>
    kindPath(
      kind,
      strokes.filter((stroke) => stroke.kind === kind),
      height,
    ),
  )
}

/** All of one kind as one path. */
function kindPath(kind: ClaimKind, strokes: readonly ClaimStroke[], height: number): SVGElement {
  const colour = kind === 'interpretation' || kind === 'forecast' ? ROLES.accent : ROLES.ink
  const shape = { quotation: hollowStroke, forecast: openStroke, reported: fullStroke, interpretation: fullStroke }[
    kind
  ]
  const width = shape === fullStroke ? height : OUTLINE
  const d = strokes.map((stroke) => shape(stroke, height)).join('')
  return create('path', { d, fill: 'none', stroke: colour, 'stroke-width': String(width) })
}

/** One stroke as a shape of its own: what is moved by `transform` may be no path, whose points a cleaner moves for good. */
export function movableStroke(stroke: ClaimStroke, height: number): SVGElement {
  const path = kindPath(stroke.kind, [stroke], height)
  const look = Object.fromEntries(
    [...path.attributes].filter(({ name }) => name !== 'd').map((each) => [each.name, each.value]),
  )
  const n = (value: number) => String(Math.round(value * 10) / 10)
  const { x, y, width, kind } = stroke
  const [left, right, top, bottom] = [x + 1, x + width, y + 1, y + height - 1]
  if (kind === 'forecast') {
    return create('polyline', {
      ...look,
      points: [right, top, left, top, left, bottom, right, bottom].map(n).join(' '),
    })
  }
  if (kind === 'quotation') {
    return create('rect', { ...look, x: n(left), y: n(top), width: n(width - 2), height: n(height - 2) })
  }
  return create('line', { ...look, x1: n(x), x2: n(right), y1: n(y + height / 2), y2: n(y + height / 2) })
}

/** All in one look, full; `opacity` of the ink, 0 to 1. */
export function fullStrokes(strokes: readonly ClaimStroke[], height: number, opacity = 1): SVGElement {
  const d = strokes.map((stroke) => fullStroke(stroke, height)).join('')
  const strength = opacity === 1 ? {} : { 'stroke-opacity': String(opacity) }
  return create('path', { d, fill: 'none', stroke: ROLES.ink, 'stroke-width': String(height), ...strength })
}

/** The sheet's own paper over strokes that get another look: a piece for each column, a little larger than what is in it. */
export function coverStrokes(strokes: readonly ClaimStroke[], height: number): SVGElement[] {
  return [...new Set(strokes.map(({ x }) => x))].map((x) => {
    const column = strokes.filter((each) => each.x === x)
    const top = Math.min(...column.map(({ y }) => y)) - 1
    const bottom = Math.max(...column.map(({ y }) => y)) + height + 1
    const width = Math.max(...column.map((each) => each.width)) + 2
    const place = { x: x - 1, y: top, width, height: bottom - top }
    return create('rect', {
      ...Object.fromEntries(Object.entries(place).map(([name, value]) => [name, String(value)])),
      fill: ROLES.proof,
    })
  })
}
