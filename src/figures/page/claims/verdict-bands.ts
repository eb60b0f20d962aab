/** Claims below their verdict: how many there are of each, and their names, the first band's the largest. */
import type { PageFigure, Verdict } from '../../../deck/page/page-fields'
import { widthOf } from '../measure'
import { ROLES } from '../roles'
import { create } from '../svg'
import type { MarkedStroke } from './marks'
import { verdictColour, verdictSign } from './signs'
import { group, words } from './words'

/** Where bands stand and how large their words are, px; `names` and `numerals` one for each band, the last for all that follow. */
export interface BandSetting {
  box: { x: number; y: number; width: number; height: number }
  /** From the left edge of the box to the names. */
  indent: number
  names: readonly number[]
  numerals: readonly number[]
  verdict: number
  note: number
  gap: number
  /** How small names may become. */
  least: number
}

interface Band {
  verdict: Verdict
  called: string
  marks: readonly MarkedStroke[]
  size: number
  numeral: number
  top: number
  height: number
}

/** What the record does not bear out is seen first. */
const ORDER = ['against', 'partly', 'open', 'holds'] as const satisfies readonly Verdict[]

/** Bands, and the words that have no room. */
export function drawBands(
  page: PageFigure,
  marks: readonly MarkedStroke[],
  setting: BandSetting,
): { parts: SVGElement[]; crowded: string[]; bottom: number } {
  const { box } = setting
  const wide = (bands: readonly Band[]) => wideIn(bands, setting)
  const tries = [1, 0.9, 0.8, 0.7, 0.6].map((scale) => bandsOf(page, marks, setting, scale))
  const high = (bands: readonly Band[]) => bottomOf(bands) > box.y + box.height
  const bands = tries.find((each) => wide(each).length === 0 && !high(each)) ?? tries.at(-1) ?? []
  const last = high(bands) ? bands.at(-1)?.marks.map(({ label }) => label) : []
  const rules = bands.slice(1).map(({ top }) => {
    const y = String(top - setting.gap / 2)
    return create('line', { x1: String(box.x), x2: String(box.x + box.width), y1: y, y2: y, stroke: ROLES.line })
  })
  return {
    parts: [...rules, ...bands.flatMap((band) => drawBand(band, setting))],
    crowded: [...wide(bands), ...(last ?? [])],
    bottom: bottomOf(bands),
  }
}

/** Words wider than their room. */
const wideIn = (bands: readonly Band[], { box, indent, note: noteSize }: BandSetting) =>
  bands.flatMap(({ marks, size }) =>
    marks.flatMap(({ label, note }) => [
      ...(widthOf(label, size, 600) > box.width - indent ? [label] : []),
      ...(note && widthOf(note, noteSize) > box.width - indent ? [note] : []),
    ]),
  )

const bottomOf = (bands: readonly Band[]) => Math.max(0, ...bands.map(({ top, height }) => top + height))

function bandsOf(page: PageFigure, all: readonly MarkedStroke[], setting: BandSetting, scale: number): Band[] {
  let top = setting.box.y
  const used = ORDER.filter((verdict) => all.some((mark) => mark.verdict === verdict))
  return used.map((verdict, index) => {
    const marks = all.filter((mark) => mark.verdict === verdict)
    const called = page.verdicts?.[verdict] ?? ''
    const size = Math.max(setting.least, Math.round((setting.names[index] ?? setting.names.at(-1) ?? 0) * scale))
    const numeral = setting.numerals[index] ?? setting.numerals.at(-1) ?? 0
    const rise = marks.reduce((sum, { note }) => sum + size * PITCH + (note ? setting.note * PITCH : 0), 0)
    const height = Math.max(rise, numeral * CAP + setting.verdict * 1.5)
    const band = { verdict, called, marks, size, numeral, top, height }
    top += height + setting.gap
    return band
  })
}

/** Of a row of names, in sizes of it, and how high a numeral is. */
const PITCH = 1.26
const CAP = 0.66

function drawBand(band: Band, setting: BandSetting): SVGElement[] {
  let y = band.top
  const names = band.marks.map((mark) => {
    const top = y
    y += band.size * PITCH + (mark.note ? setting.note * PITCH : 0)
    return drawName(mark, band, top, setting)
  })
  return [drawHead(band, setting), ...names]
}

/** Sign and number, and below them what the verdict is called; with the first of its names. */
function drawHead({ verdict, called, marks, numeral, top }: Band, { box, verdict: size }: BandSetting): SVGElement {
  const colour = verdictColour(verdict)
  const [sign, middle] = [numeral * 0.3, top + (numeral * CAP) / 2 + 4]
  const foot = middle + (numeral * CAP) / 2
  const step = Math.min(...marks.map((mark) => mark.step ?? 0))
  const head = group(step > 0 ? `step${step}` : '', [
    ...verdictSign(verdict, [box.x + sign + 3, middle], sign),
    words(String(marks.length), [box.x + 2 * sign + numeral * 0.24, foot], { size: numeral, weight: 600, colour }),
    words(called, [box.x, foot + size * 1.25], { size, weight: 600, colour }),
  ])
  if (step > 0) head.setAttribute('data-says', `${marks.length} ${called}`)
  return head
}

function drawName(
  { label, note, step }: MarkedStroke,
  { verdict, called, size }: Band,
  top: number,
  { box, indent, note: noteSize }: BandSetting,
): SVGElement {
  const [x, base] = [box.x + indent, top + size * 0.94]
  const colour = verdict === 'against' ? verdictColour(verdict) : ROLES.ink
  const made = group(step ? `step${step}` : '', [
    words(label, [x, base], { size, weight: 600, colour }),
    ...(note ? [words(note, [x, base + noteSize * 1.2], { size: noteSize, colour: ROLES.muted })] : []),
  ])
  if (step) made.setAttribute('data-says', `${label}: ${[called, note].filter(Boolean).join(', ')}`)
  return made
}
