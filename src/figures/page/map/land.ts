/** Land, and the states a map speaks of with their borders: no other border is drawn. */
import { type GeoPermissibleObjects, type GeoProjection, geoGraticule, geoPath } from 'd3-geo'
import { merge } from 'topojson-client'
import type { GeometryCollection, MultiPolygon, Topology } from 'topojson-specification'
import countries from 'world-atlas/countries-50m.json'
import { actorClass } from '../../../deck/topic/actor'
import { TINT } from '../../../deck/topic/tone'
import type { MapFields, MapState } from '../../map/map-fields'
import { ROLES } from '../roles'
import { create } from '../svg'
import type { LandShapes } from './ground'
import type { Sheet } from './projection'
import { thin } from './thinning'

const atlas = countries as unknown as Topology<{ countries: GeometryCollection }>
const { geometries } = atlas.objects.countries

/** Where land is on a sheet, and whose: the shapes that `drawLand` paints. */
export function groundShapes({ states }: MapFields, projection: GeoProjection): LandShapes {
  const shapes = states.map((state) => ({ d: outlineOf([geometryOf(state)], projection), actor: state.actor }))
  return { land: groundOf(projection), states: shapes }
}

/** Water, all land as one piece, and the states; the first state's outline is the strongest and lies on top. */
export function drawLand({ land, states }: LandShapes, { projection, width, height }: Sheet): SVGElement[] {
  const grid = geoPath(thin(projection)).digits(0)(geoGraticule().step([20, 10])()) ?? ''
  const sheet = { width: String(width), height: String(height) }
  return [
    create('rect', { ...sheet, fill: ROLES.water }),
    shape(land, { class: 'land', fill: ROLES.wash, stroke: ROLES.rule }),
    shape(grid, { class: 'grid', fill: 'none', stroke: ROLES.line }),
    ...states
      .map(({ d, actor }, index) => {
        const tint = {
          class: `land ${actorClass(actor)}`,
          fill: ROLES.muted,
          'fill-opacity': String(TINT),
          stroke: ROLES.muted,
        }
        return shape(d, { ...tint, 'stroke-width': index === 0 ? '1.8' : '.8' })
      })
      .reverse(),
  ]
}

/** All land as one piece without lines in it, so that no border is shown that the map does not speak of. */
export function groundOf(projection: GeoProjection): string {
  return outlineOf(geometries as MultiPolygon[], projection)
}

function outlineOf(shapes: MultiPolygon[], projection: GeoProjection): string {
  return geoPath(thin(projection)).digits(0)(seen(merge(atlas, shapes), projection)) ?? ''
}

/** Less than this is a dot that looks like a place, px². */
const SMALLEST = 14

/** The pieces of land, and the holes in them, that are large enough on the sheet. */
function seen({ coordinates }: { coordinates: number[][][][] }, projection: GeoProjection): GeoPermissibleObjects {
  const { area } = geoPath(projection)
  const isSeen = (ring: number[][]) => area({ type: 'Polygon', coordinates: [ring] }) >= SMALLEST
  const kept = coordinates
    .filter(([outline = []]) => isSeen(outline))
    // On a sphere the other side of a hole's line is the hole itself.
    .map(([outline = [], ...holes]) => [outline, ...holes.filter((hole) => isSeen([...hole].reverse()))])
  return { type: 'MultiPolygon', coordinates: kept }
}

const shape = (d: string, attributes: Record<string, string>) =>
  create('path', { ...attributes, d, 'stroke-linejoin': 'round' })

/** The checks have found the state already. */
function geometryOf({ name }: MapState): MultiPolygon {
  const found = geometries.find(({ properties }) => (properties as { name?: string } | undefined)?.name === name)
  if (!found) throw new Error(`Natural Earth has no state "${name}".`)
  return found as MultiPolygon
}
