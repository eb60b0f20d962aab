/** Runs in the drawing page: a map's text in, a figure's SVG out. Shapes are Natural Earth's, the projection d3-geo's. */
import type { MapFields } from '../../map/map-fields'
import { type Drawn, drawnFrom } from '../drawn'
import { labelClashes } from '../label-clashes'
import { ROLES } from '../roles'
import { create } from '../svg'
import { drawCredits, drawLabels } from './labels'
import { drawLand } from './land'
import { sheetOf, WIDTH } from './projection'
import { drawRoutes } from './routes'

/** Draws a map, 1152 px wide; the error is a list of clashes (`label-clashes.ts`) as JSON. */
export async function draw(text: string): Promise<Drawn> {
  await Promise.all([...document.fonts].map((font) => font.load()))
  const map = JSON.parse(text) as MapFields
  const { projection, height } = sheetOf(map)
  const size = { width: String(WIDTH), height: String(height) }
  const svg = create('svg', size)
  const labels = [...drawLabels(map, projection), ...drawCredits(WIDTH, height)]
  const edge = create('rect', { ...size, fill: 'none', stroke: ROLES.rule })
  svg.append(...drawLand(map, projection), edge, ...drawRoutes(map, projection), ...labels)
  const stage = document.createElement('div')
  stage.append(svg)
  document.body.replaceChildren(stage)
  const faults = labelClashes(labels, WIDTH, height)
  return faults.length > 0 ? { error: JSON.stringify(faults) } : drawnFrom(stage, 'map')
}
