/** Who is ahead: of the two bars of each label only the difference, from one zero line to the side of the longer. */
import { widthOf } from '../measure'
import { part, shape, words } from '../parts'
import { ROLES } from '../roles'
import { drawBar, GAP } from './bar-row'
import { formatNumber, numberStyle, withUnit } from './numbers'
import { type Placed, place } from './place-labels'
import { chartStep, type Sheet } from './sheet'

/** Px: foot of the sides' words, top of the first bar, height of a bar, between bars, and sizes of names, sides and figures. */
const PX = {
  landscape: { sides: 36, first: 62, bar: 122, between: 38, name: 30, side: 32, figure: 92 },
  portrait: { sides: 16, first: 26, bar: 46, between: 18, name: 16, side: 15, figure: 36 },
}

/** The first bar of a label pulls to the right, the second to the left. */
export function drawBalance(sheet: Sheet): SVGElement[] {
  const { form } = sheet
  const px = PX[form]
  const leads = leadsOf(place({ ...sheet, sort: 'none' }))
  const pitch = px.bar + px.between + nameHeight(sheet)
  const at = placeOf(sheet, leads)
  const drawn = leads.map((lead, index) => {
    const top = px.first + index * pitch
    return part('group', { step: chartStep(sheet, lead.label) }, drawLead(sheet, lead, top, at))
  })
  const lines = leads.map((_, index) => zeroLine(at.zero, px.first + index * pitch + nameHeight(sheet), px))
  return [...sideWords(sheet, at.zero), ...drawn, ...lines]
}

function sideWords({ form, balance }: Sheet, zero: number): SVGElement[] {
  const { side, sides } = PX[form]
  const look = { size: side, weight: 600, colour: ROLES.ink }
  return [
    words(balance?.left ?? '', [zero - GAP * 1.5, sides], { ...look, anchor: 'end' }),
    words(balance?.right ?? '', [zero + GAP * 1.5, sides], look),
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

/** Names stand across from their bars on a slide, where nothing else is, and over each on a phone. */
const nameHeight = ({ form }: Sheet) => (form === 'landscape' ? 0 : PX.portrait.name * 1.5)

/** As many px a unit as both sides have room for with their figures and words, and zero where they then meet. */
function placeOf(sheet: Sheet, leads: readonly Placed[]): { zero: number; unit: number } {
  const { form, room, balance } = sheet
  const { name, side } = PX[form]
  const reach = (isLeft: boolean, unit: number) => {
    const said = widthOf((isLeft ? balance?.left : balance?.right) ?? '', side, 600) + 1.5 * GAP
    const [across, own] = [true, false].map((isOther) =>
      leads.filter((lead) => (value(lead) < 0 === isLeft) !== isOther),
    )
    const names = form === 'landscape' ? (across ?? []).map(({ label }) => widthOf(label, name, 600) + 1.5 * GAP) : []
    const bars = (own ?? []).map((lead) => Math.abs(value(lead)) * unit + 2 * GAP + figureWidth(sheet, lead))
    return Math.max(said, ...names, ...bars)
  }
  const most = room.width / Math.max(...leads.map((lead) => Math.abs(value(lead))))
  let unit = most
  while (unit > 0 && reach(true, unit) + reach(false, unit) > room.width) unit -= most / 500
  return { zero: reach(true, unit), unit: Math.max(0, unit) }
}

const value = (lead: Placed) => lead.value ?? 0
const figureOf = (sheet: Sheet, lead: Placed) =>
  withUnit(formatNumber(Math.abs(value(lead)), numberStyle(sheet)), lead.unit)
const figureWidth = (sheet: Sheet, lead: Placed) => widthOf(figureOf(sheet, lead), PX[sheet.form].figure, 600)

function drawLead(sheet: Sheet, lead: Placed, top: number, place: { zero: number; unit: number }): SVGElement[] {
  const { form } = sheet
  const { bar, figure, name } = PX[form]
  const at = { ...place, top: top + nameHeight(sheet), height: bar }
  const isAcross = form === 'landscape'
  const line = isAcross ? at.top + bar / 2 + name * 0.35 : top + name
  const nameAt = [isAcross ? at.zero - Math.sign(value(lead)) * GAP * 1.5 : 0, line] as const
  const end = at.zero + value(lead) * at.unit
  const beyond = value(lead) < 0 ? end - GAP : end + GAP
  const look = { size: figure, weight: 600, colour: ROLES.ink, anchor: value(lead) < 0 ? 'end' : 'start' } as const
  return [
    words(lead.label, nameAt, { size: name, weight: 600, anchor: isAcross && value(lead) > 0 ? 'end' : 'start' }),
    ...drawBar(sheet, lead, at),
    words(figureOf(sheet, lead), [beyond, at.top + bar / 2 + figure * 0.35], look),
  ]
}

function zeroLine(x: number, top: number, { bar, between }: { bar: number; between: number }): SVGElement {
  const ends = { x1: x, x2: x, y1: top - between / 2, y2: top + bar + between / 2 }
  return shape('line', { ...ends, stroke: ROLES.ink, 'stroke-width': 3 })
}
