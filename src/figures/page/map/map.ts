/** Runs in the drawing page: a map's text in, a figure's SVG out. Shapes are Natural Earth's, the projection d3-geo's. */
import type { MapFields } from '../../map/map-fields'
import type { Size } from '../crop'
import { type Drawn, drawnFrom } from '../drawn'
import { type FigureForm, PORTRAIT_WIDTH } from '../form'
import { ROLES } from '../roles'
import { create } from '../svg'
import { groundAt } from './ground'
import { drawLabels, type MapLabel } from './labels'
import { drawLand, groundShapes } from './land'
import { drawCredits, drawKey, drawScale, keyHeight } from './legend'
import { LOOKS, type Look } from './look'
import { mapClashes } from './map-clashes'
import { pointOf, type Sheet, sheetOf } from './projection'
import { type Course, coursesOf, drawRoutes } from './routes'

/** From the edge of the sheet to the scale in its corner, px. */
const MARGIN = { bleed: 64, text: 16, portrait: 8 }

/** One sheet, drawn from its own corner on. */
interface Drawing {
  sheet: Sheet
  group: SVGGElement
  labels: MapLabel[]
  courses: Course[]
}

/** Draws a map; the error is a list of clashes (`map-clashes.ts`) as JSON. */
export async function draw(text: string, form: FigureForm = 'landscape'): Promise<Drawn> {
  await Promise.all([...document.fonts].map((font) => font.load()))
  const map = JSON.parse(text) as MapFields
  return form === 'portrait' ? finished(...portrait(map)) : finished(...landscape(map))
}

type Finished = readonly [svg: SVGSVGElement, drawings: readonly Drawing[], size: Size | undefined]

function landscape(map: MapFields): Finished {
  const look = LOOKS.landscape
  const sheet = sheetOf(map)
  const margin = map.bleed ? MARGIN.bleed : MARGIN.text
  const drawing = drawSheet(map, sheet, look)
  const key = map.key ? drawKey(map, look, pointOf(sheet.projection, map.key.at)) : []
  const legend = [...key, drawScale(map, sheet, look, margin)]
  drawing.labels.push(...legend.map((element) => ({ name: element.textContent ?? '', element, isPlace: false })))
  drawing.group.append(...legend)
  const height = sheet.height + look.plain * 1.6
  const svg = create('svg', { width: String(sheet.width), height: String(height) })
  svg.append(drawing.group, ...drawCredits(look, map.bleed ? margin : 0, sheet.height + look.plain * 1.3, 1))
  return [svg, [drawing], map.bleed ? { width: sheet.width, height: Math.round(height) } : undefined]
}

/** Cuts under each other, each as wide as the telephone's column, then the key and the credits. */
function portrait(map: MapFields): Finished {
  const look = LOOKS.portrait
  const cuts = map.portrait ?? [{ frame: map.frame, without: [] }]
  let top = 0
  const drawings = cuts.map(({ frame, without }, index) => {
    const sheet = sheetOf({ ...map, frame }, PORTRAIT_WIDTH)
    const drawing = drawSheet(map, sheet, look, without)
    if (index === cuts.length - 1) drawing.group.append(drawScale(map, sheet, look, MARGIN.portrait))
    drawing.group.setAttribute('transform', `translate(0 ${top})`)
    top += sheet.height + look.plain
    return drawing
  })
  const key = drawKey(map, look, [0, top + look.plain * 0.6])
  if (key.length > 0) top += keyHeight(map, look) + look.plain
  const size = { width: PORTRAIT_WIDTH, height: Math.round(top + look.plain * 2.4) }
  const svg = create('svg', { width: String(size.width), height: String(size.height) })
  svg.append(...drawings.map(({ group }) => group), ...key, ...drawCredits(look, 0, top + look.plain * 0.6, 2))
  return [svg, drawings, size]
}

function drawSheet(map: MapFields, sheet: Sheet, look: Look, without: readonly string[] = []): Drawing {
  const shapes = groundShapes(map, sheet.projection)
  const ground = groundAt(shapes)
  const courses = coursesOf(map, sheet, look)
  const labels = drawLabels(map, sheet, look, ground, without)
  const group = create('g')
  const edge = { width: String(sheet.width), height: String(sheet.height), fill: 'none', stroke: ROLES.line }
  const words = labels.map(({ element }) => element)
  group.append(...drawLand(shapes, sheet), create('rect', edge), ...drawRoutes(courses, ground), ...words)
  return { sheet, group, labels, courses }
}

function finished(svg: SVGSVGElement, drawings: readonly Drawing[], size: Finished[2]): Drawn {
  const stage = document.createElement('div')
  stage.append(svg)
  document.body.replaceChildren(stage)
  const faults = drawings.flatMap(({ labels, sheet, courses, group }) => mapClashes(labels, sheet, courses, group))
  return faults.length > 0 ? { error: JSON.stringify(faults) } : drawnFrom(stage, 'map', undefined, size)
}
