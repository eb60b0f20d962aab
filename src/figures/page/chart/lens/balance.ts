/** Who is ahead in a lens: of the two bars of each label only the difference, from one zero line to the side of the longer. */
import { lines as broken, widthOf } from '../../measure'
import { part, shape, words } from '../../parts'
import { ROLES } from '../../roles'
import { drawBar, GAP } from '../bar-row'
import { formatNumber, numberStyle } from '../numbers'
import type { Placed } from '../place-labels'
import { chartStep, type Sheet } from '../sheet'

/** Px: air at the edges of the ground and over it, height of a bar, between bars, and sizes of the sides' words and the figures. */
const PX = {
  landscape: { pad: 18, opening: 26, bar: 58, between: 14, side: 24, figure: 60 },
  portrait: { pad: 10, opening: 18, bar: 30, between: 12, side: 13, figure: 30 },
}

/** The first bar of a label pulls to the right, the second to the left. */
export function drawBalance(sheet: Sheet, rows: readonly Placed[], above: number): SVGElement[] {
  const { form, size, room } = sheet
  const px = PX[form]
  const leads = leadsOf(rows)
  const top = above + px.opening
  const said = broken(sheet.lens ?? '', size.label, room.width - 2 * px.pad)
  const sides = top + px.pad + size.label * 0.8 + said.length * size.line + px.side * 0.3
  const first = sides + px.side * 0.6
  const pitch = px.bar + px.between + nameHeight(sheet)
  const bottom = first + leads.length * pitch - px.between
  const place = placeOf(sheet, leads)
  const ground = [
    shape('rect', { x: 0, y: top, width: room.width, height: bottom + px.pad - top, fill: ROLES.wash }),
    ...lensWords(sheet, said, top + px.pad + size.label * 0.8),
    ...sideWords(sheet, place.zero, sides),
    ...leads.map((_, index) => zeroLine(place.zero, first + index * pitch + nameHeight(sheet), px)),
  ]
  const step = Math.min(...rows.map(({ label }) => chartStep(sheet, label)))
  const drawn = leads.map((lead, index) =>
    part('group', { step: chartStep(sheet, lead.label) }, drawLead(sheet, lead, first + index * pitch, place)),
  )
  return [part('lens', { step }, ground), ...drawn]
}

const lensWords = ({ form, size }: Sheet, said: readonly string[], line: number) =>
  said.map((text, at) => words(text, [PX[form].pad, line + at * size.line], { size: size.label, colour: ROLES.muted }))

function sideWords({ form, balance }: Sheet, zero: number, line: number): SVGElement[] {
  const look = { size: PX[form].side, weight: 600, colour: ROLES.ink }
  return [
    words(balance?.left ?? '', [zero - GAP, line], { ...look, anchor: 'end' }),
    words(balance?.right ?? '', [zero + GAP, line], look),
  ]
}

/** Of each label its longer row with the difference as its figure, which is below zero where the second is longer. */
function leadsOf(rows: readonly Placed[]): Placed[] {
  return [...new Set(rows.map(({ label }) => label))].flatMap((label) => {
    const [right, left] = rows.filter((row) => row.label === label)
    if (right?.value === undefined || left?.value === undefined) return []
    // Decimals in binary leave crumbs.
    const value = Math.round((right.value - left.value) * 1e6) / 1e6
    const status = right.status === 'reported' ? left.status : right.status
    return [{ ...(value < 0 ? left : right), value, status }]
  })
}

/** Names stand left of all bars on a slide, and over each on a phone. */
const nameHeight = ({ form, size }: Sheet) => (form === 'landscape' ? 0 : size.line + 4)

/** Zero in the middle, and as many px a unit as both sides have room for with their figures. */
function placeOf(sheet: Sheet, leads: readonly Placed[]): { zero: number; unit: number } {
  const { form, size, room } = sheet
  const { pad } = PX[form]
  const named = leads.map(({ label }) => widthOf(label, size.label, 600))
  const left = pad + (form === 'landscape' ? Math.max(...named) + GAP : 0)
  const zero = Math.max(room.width / 2, left + room.width / 4)
  const units = leads.map((lead) => {
    const wide = value(lead) < 0 ? zero - left : room.width - pad - zero
    return (wide - 2 * GAP - figureWidth(sheet, lead)) / Math.abs(value(lead))
  })
  return { zero, unit: Math.max(0, Math.min(...units)) }
}

const value = (lead: Placed) => lead.value ?? 0
const figureOf = (sheet: Sheet, lead: Placed) => formatNumber(Math.abs(value(lead)), numberStyle(sheet))
const figureWidth = (sheet: Sheet, lead: Placed) => widthOf(figureOf(sheet, lead), PX[sheet.form].figure, 600)

function drawLead(sheet: Sheet, lead: Placed, top: number, place: { zero: number; unit: number }): SVGElement[] {
  const { form, size } = sheet
  const { pad, bar, figure } = PX[form]
  const at = { ...place, top: top + nameHeight(sheet), height: bar }
  const line = form === 'landscape' ? at.top + bar / 2 + size.label * 0.35 : top + size.label
  const end = at.zero + value(lead) * at.unit
  const beyond = value(lead) < 0 ? end - GAP : end + GAP
  const look = { size: figure, weight: 600, colour: ROLES.ink, anchor: value(lead) < 0 ? 'end' : 'start' } as const
  return [
    words(lead.label, [pad, line], { size: size.label, weight: 600 }),
    ...drawBar(sheet, lead, at),
    words(figureOf(sheet, lead), [beyond, at.top + bar / 2 + figure * 0.35], look),
  ]
}

function zeroLine(x: number, top: number, { bar, between }: { bar: number; between: number }): SVGElement {
  const ends = { x1: x, x2: x, y1: top - between / 2, y2: top + bar + between / 2 }
  return shape('line', { ...ends, stroke: ROLES.ink, 'stroke-width': 2 })
}
