/** The one in the middle and the members around it as cells of one size, which touch nearly. */
import type { Members } from '../../actors/actors-fields'
import type { PlacedActor } from '../../actors/read-actors'
import { part, shape, words } from '../parts'
import { ROLES } from '../roles'
import { hexagon, type Scene, type ScenePoint } from './scene'

/** Where the members stand around the middle: in pairs, the first two above. */
const SIDES = [
  [-1, -1],
  [1, -1],
  [-1, 1],
  [1, 1],
] as const

const HIGH = Math.sqrt(3) / 2

export function drawCells(members: Members, centre: PlacedActor, around: string, scene: Scene): SVGElement {
  const { cells, title } = scene
  const [x, y] = cells.middle
  const far = [cells.radius * 1.5 + cells.gap * HIGH, cells.radius * HIGH + cells.gap / 2] as const
  const others = (members.names ?? []).map((name, index) => {
    const [right, down] = SIDES[index] ?? [0, 0]
    return drawCell(name, around, [x + right * far[0], y + down * far[1]], cells)
  })
  const note =
    members.note &&
    words(members.note, [title[0], y + 2 * far[1] + cells.note * 1.1], {
      ...{ size: cells.note, weight: 600, anchor: 'middle' },
    })
  const drawn = [drawCell(centre.code ?? '', centre.key, [x, y], cells), ...others]
  return part('place', { step: members.step }, [...drawn, ...(note ? [note] : [])])
}

function drawCell(
  name: string,
  actor: string,
  [x, y]: ScenePoint,
  { radius: r, name: size }: Scene['cells'],
): SVGElement {
  const box = { left: x - r, right: x + r, top: y - r * HIGH, bottom: y + r * HIGH, cut: r / 2 }
  const d = `M${hexagon(box)
    .map((point) => point.map((value) => Math.round(value * 10) / 10).join(' '))
    .join('L')}Z`
  return part('node', { actor }, [
    shape('path', { d, fill: ROLES.paper, stroke: ROLES.ink, 'stroke-width': 4 }),
    words(name, [x, y + size * 0.35], { size, weight: 600, anchor: 'middle' }),
  ])
}
