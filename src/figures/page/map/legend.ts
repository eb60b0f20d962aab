/** What a map says of itself: its scale, what its widths measure, its projection and its source. */
import { actorClass } from '../../../deck/topic/actor'
import type { MapFields } from '../../map/map-fields'
import { ROLES } from '../roles'
import { create } from '../svg'
import type { Look } from './look'
import { pointOf, type Sheet, scaleAt } from './projection'
import { words } from './words'

const KILOMETRES = [5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1]

/** A bar of a round length, true from west to east where it stands, with the parallel it lies on. */
export function drawScale({ scale }: MapFields, sheet: Sheet, look: Look, margin: number): SVGElement {
  const wanted = scale ? pointOf(sheet.projection, scale) : undefined
  const inside = wanted && wanted[0] > 0 && wanted[0] < sheet.width && wanted[1] > 0 && wanted[1] < sheet.height
  const corner = [sheet.width - margin - look.scale / 2, sheet.height - margin / 2 - 6] as const
  const [x, y] = inside ? wanted : corner
  const { px, latitude } = scaleAt(sheet, [x, y])
  const length = KILOMETRES.find((each) => each * px <= look.scale) ?? 1
  const half = (length * px) / 2
  const text = `${length}\u2009km at ${Math.abs(Math.round(latitude))}°\u2009${latitude < 0 ? 'S' : 'N'}`
  const middle = inside ? x : sheet.width - margin - Math.max(half, look.plain * 3.3)
  const group = words({ text, at: [middle, y - 9], size: look.plain, colour: ROLES.ink })
  const [left, right] = [middle - half, middle + half].map((each) => each.toFixed(1))
  const line = { fill: 'none', stroke: ROLES.ink, 'stroke-width': '1.5' }
  group.append(
    create('path', { ...line, d: `M${left} ${y - 5}V${y + 5}M${left} ${y}H${right}M${right} ${y - 5}V${y + 5}` }),
  )
  return group
}

/** The widths that measure something, drawn as wide as they are on the map; `at` is the left end of the title's line. */
export function drawKey(map: MapFields, look: Look, [x, y]: readonly [number, number]): SVGElement[] {
  const { key } = map
  if (!key) return []
  const size = look.plain
  const text = { size, anchor: 'start' as const }
  const bar = size * 2.8
  return [
    words({ ...text, text: key.title, at: [x, y], weight: 600, colour: ROLES.ink }),
    ...keyRows(key, map).map(({ value, said, fill, classes }, index) => {
      const line = y + size * (1.6 + index * 1.45)
      const row = words({ ...text, text: said, at: [x + bar + size * 0.7, line], colour: ROLES.ink })
      const height = value * look.all
      const top = line - size * 0.33 - height / 2
      const box = { x: String(x), y: String(top), width: String(bar), height: String(height) }
      row.prepend(create('rect', { ...box, fill, class: classes, ...(fill === 'none' ? { stroke: ROLES.ink } : {}) }))
      return row
    }),
  ]
}

/** A row for each share, and for what is left of the whole where the key has words for it. */
function keyRows(key: NonNullable<MapFields['key']>, { routes }: MapFields) {
  const shares = routes.flatMap(({ share, actor }) => (share ? [{ ...share, actor }] : []))
  const rest = 1 - shares.reduce((sum, { value }) => sum + value, 0)
  return [
    ...shares.map(({ value, words: said, actor }) => ({
      ...{ value, said, fill: ROLES.ink },
      classes: actor ? `bar ${actorClass(actor)}` : '',
    })),
    ...(key.rest ? [{ value: rest, said: key.rest, fill: 'none', classes: '' }] : []),
  ]
}

/** Height of the key, px. */
export const keyHeight = ({ key, routes }: MapFields, { plain }: Look): number => {
  const rows = routes.filter(({ share }) => share).length + (key?.rest ? 1 : 0)
  return key ? plain * (1.6 + rows * 1.45) : 0
}

const CREDITS = [
  'Equidistant conic projection; land and borders: Natural Earth;',
  'borders shown are no endorsement; lines are smoothed.',
]

/** Under the sheet; `y` is the line of the first. */
export function drawCredits(look: Look, x: number, y: number, rows: 1 | 2): SVGElement[] {
  const said = rows === 1 ? [CREDITS.join(' ')] : CREDITS
  const text = { size: look.plain, colour: ROLES.muted, anchor: 'start' as const }
  return said.map((line, index) => words({ ...text, text: line, at: [x, y + index * look.plain * 1.25] }))
}
