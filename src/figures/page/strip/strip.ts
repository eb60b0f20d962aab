/** Runs in the drawing page: a strip with its events in, a figure's SVG out. */
import type { FigureForm } from '../../../deck/drawing'
import { hasArc, type Strip } from '../../../deck/strip/strip'
import type { Signs } from '../../strip/read-strip'
import { type Drawn, drawnFrom } from '../drawn'
import type { LabelClash } from '../label-clashes'
import { type Obstacles, placeLabels } from '../place'
import { create } from '../svg'
import { drawBand } from './bands'
import { type Geometry, geometryOf, isPlaced } from './geometry'
import { drawAxis, drawGround, drawLanes, drawRuler, namesRoom, RULER } from './ground'
import { type Label, type Place, placesOf } from './label-places'
import { clashesOf, drawLabel, labelsOf } from './labels'
import { drawMark, drawOnRuler, drawPartners, drawWays } from './marks'
import { drawRise, stemsOf } from './rise'
import { drawRulerLabels } from './ruler-labels'
import { baseLines, drawStalks, stalksOf } from './stalks'
import { atTip } from './tip-places'
import { wayNames } from './way-names'

/** Draws a strip, 1152 px wide, or for a phone; the error is a list of labels without room as JSON. */
export async function draw(text: string, form: FigureForm = 'landscape'): Promise<Drawn> {
  await Promise.all([...document.fonts].map((font) => font.load()))
  const { strip, signs } = JSON.parse(text) as { strip: Strip; signs: Signs }
  const geometry = geometryOf(strip, form, namesRoom(strip, form))
  const { drawn, clashes } = assemble(strip, geometry, signs)
  if (clashes.length > 0) return { error: JSON.stringify(clashes) }
  const svg = create('svg', { width: String(geometry.width), height: String(geometry.height) })
  svg.append(...drawn)
  const stage = document.createElement('div')
  stage.append(svg)
  document.body.replaceChildren(stage)
  return drawnFrom(stage, 'strip')
}

/** From the ground to the words, in the order in which one lies over the other. */
function assemble(strip: Strip, geometry: Geometry, signs: Signs): { drawn: SVGElement[]; clashes: LabelClash[] } {
  const bands = strip.bands.map((band) => drawBand(band, geometry, strip.base))
  const ways = drawWays(strip, geometry)
  const partners = drawPartners(strip, geometry)
  const placed = strip.events.filter((event) => isPlaced(event, strip))
  const marks = placed.map((event) => ({ event, ...drawMark(event, strip, geometry, signs) }))
  const names = wayNames(strip, geometry, ways.lines)
  const labels = labelsOf(placed, strip, geometry.form)
  const taken = [...bands.flatMap((band) => band.taken), ...marks.map((mark) => mark.taken), ...names.taken]
  const stems = [...stemsOf(strip, geometry), ...stalksOf(strip, geometry)].map(({ line }) => line)
  const lines = [...ways.lines, ...partners.lines, ...stems, ...baseLines(strip, geometry)]
  const words = drawLabels({ labels, underArc: hasArc(strip) }, { boxes: taken, lines }, geometry, signs)
  const ruler = drawRulerLabels(strip, geometry)
  const drawn = [
    ...[...drawGround(strip, geometry), ...drawRise(strip, geometry), ...bands.flatMap(({ under }) => under)],
    ...[...drawLanes(strip, geometry), ...drawRuler(strip, geometry), ...drawOnRuler(strip, geometry, signs, RULER)],
    ...[...drawAxis(strip, geometry), ...bands.flatMap(({ over }) => over), ...partners.drawn, ...ways.drawn],
    ...drawStalks(strip, geometry),
    ...marks.filter(({ event }) => !event.later).flatMap((mark) => mark.drawn),
    ...[...names.drawn, ...words.drawn, ...ruler.drawn],
  ]
  return { drawn, clashes: [...words.clashes, ...ruler.clashes] }
}

function drawLabels(
  { labels, underArc }: { labels: readonly Label[]; underArc: boolean },
  taken: Omit<Obstacles, 'frame'>,
  geometry: Geometry,
  signs: Signs,
): { drawn: SVGElement[]; clashes: LabelClash[] } {
  const { ground, width, form } = geometry
  const atTips = form === 'landscape'
  const places = labels.map((label) =>
    label.tip && atTips ? atTip(label, geometry, underArc) : placesOf(label, geometry),
  )
  const frame =
    form === 'landscape' ? { ...ground, top: ground.top + 2, bottom: ground.bottom - 2 } : { ...ground, right: width }
  const obstacles = { ...taken, frame }
  const found = placeLabels(
    places.map((each) => each.map(({ box }) => box)),
    obstacles,
  )
  const chosen = labels.map((label, index) => ({ label, place: places[index]?.[found.places[index] ?? 0] as Place }))
  const drawn = chosen
    .filter(({ label }) => !label.event.later)
    .map(({ label, place }) => drawLabel(label, place, geometry, signs))
  return { drawn, clashes: found.isFree ? [] : clashesOf(labels, places, obstacles) }
}
