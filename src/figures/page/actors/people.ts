/** Plates of actors, people beside them, and the members of what is around the middle. */
import type { Members, Person } from '../../actors/actors-fields'
import type { PlacedActor } from '../../actors/read-actors'
import { widthOf } from '../measure'
import { part, shape, words } from '../parts'
import { ROLES } from '../roles'
import { signPath } from '../signs'
import { hexagon, type OuterPlace, type Scene, type ScenePoint } from './scene'

/** The actor's plate, all of one size, with its sign and name. The middle's has round ends. */
export function drawPlate({ key, name, shape: figure, place }: PlacedActor, scene: Scene): SVGElement {
  const { plate, sizes } = scene
  const [cx, cy] = scene.middles[place as OuterPlace | 'centre']
  const r = sizes.name * 0.4
  const room = widthOf(name, sizes.name, 600)
  const x = cx - (room + 2.6 * r) / 2 + r
  const box = { x: cx - plate.width / 2 + 1.5, y: cy - plate.height / 2 + 1.5 }
  const size = { width: plate.width - 3, height: plate.height - 3, rx: place === 'centre' ? plate.height / 2 - 1.5 : 0 }
  return part('node', { actor: key }, [
    shape('rect', { ...box, ...size, fill: ROLES.paper, stroke: ROLES.ink, 'stroke-width': 3 }),
    mark(key, [shape('path', { class: 'sign', d: signPath(figure, r), transform: moved([x, cy]), fill: ROLES.ink })]),
    words(name, [x + 1.6 * r, cy + sizes.name * 0.34], { size: sizes.name, weight: 600 }),
  ])
}

/** What is around the middle: a hexagon with its name. */
export function drawAround({ key, name, shape: figure }: PlacedActor, scene: Scene): SVGElement {
  const { around, title, sizes } = scene
  const d = `M${hexagon(around)
    .map(([x, y]) => `${x} ${y}`)
    .join('L')}Z`
  const r = sizes.title * 0.37
  const left = title[0] - (widthOf(name, sizes.title, 600) + 2.6 * r) / 2 + r
  return part('node', { actor: key }, [
    shape('path', { class: 'ground', d, fill: ROLES.paper, stroke: ROLES.ink, 'stroke-width': 3 }),
    mark(key, [
      shape('path', {
        ...{ class: 'sign', d: signPath(figure, r), fill: ROLES.ink },
        transform: moved([left, title[1] - sizes.title * 0.34]),
      }),
    ]),
    words(name, [left + 1.6 * r, title[1]], { size: sizes.title, weight: 600 }),
  ])
}

/** Head and shoulders at a point, the name beside them; how far they reach is `reach`. */
export function drawPerson(
  { name, of, step }: Person,
  [x, y]: ScenePoint,
  scene: Scene,
): { drawn: SVGElement; reach: number } {
  const size = scene.sizes.name
  const r = size * 0.28
  const head = shape('circle', { class: 'sign', cx: x, cy: y - size * 0.38, r, fill: ROLES.ink })
  const [w, base] = [size * 0.5, y + size * 0.47]
  const shoulders = `M${tenth(x - w)} ${tenth(base)}a${w} ${w} 0 0 1 ${2 * w} 0z`
  const text = x + size
  const drawn = part('place', { step }, [
    mark(of, [head, shape('path', { class: 'sign', d: shoulders, fill: ROLES.ink })]),
    words(name, [text, y + size * 0.36], { size, weight: 600 }),
  ])
  return { drawn, reach: text + widthOf(name, size, 600) }
}

/** The bracket on which the rows of the actor on the left hang: from one of them on, so many. */
export function drawBracket(
  actor: string,
  [first, count]: readonly [number, number],
  scene: Scene,
  step: number | undefined,
): SVGElement {
  const { hook, at } = scene.rows
  const top = scene.middles.left[1] + scene.plate.height / 2
  const ends = at.slice(first, first + count)
  const d = `M${hook} ${top}V${ends.at(-1)}${ends.map((y) => `M${hook} ${y}h${hook * 0.28}`).join('')}`
  return part('place', { actor, step }, [
    shape('path', { class: 'hair', d, fill: 'none', stroke: ROLES.ink, 'stroke-width': 2 }),
  ])
}

/** The others in the hexagon: named, or empty and dashed. */
export function drawMembers({ names, unnamed, note, step }: Members, actor: string, scene: Scene): SVGElement {
  const { middle, note: below } = scene.members
  const { pitch, width, height } = scene.members
  const all = names ?? Array.from({ length: unnamed ?? 0 }, () => '')
  const box = { left: -width / 2, right: width / 2, top: -height / 2, bottom: height / 2, cut: height * 0.28 }
  const d = `M${hexagon(box)
    .map(([x, y]) => `${tenth(x)} ${tenth(y)}`)
    .join('L')}Z`
  const cells = all.flatMap((name, index) => {
    const x = middle[0] + (index - (all.length - 1) / 2) * pitch
    const dash: Record<string, string> = name ? {} : { 'stroke-dasharray': '5 4' }
    const outline = { d, transform: moved([x, middle[1]]), fill: ROLES.paper, stroke: ROLES.ink, 'stroke-width': 2 }
    const label = { size: scene.sizes.name, weight: 600, anchor: 'middle' as const }
    return [
      shape('path', { class: 'hair', ...outline, ...dash }),
      ...(name ? [words(name, [x, middle[1] + scene.sizes.name * 0.35], label)] : []),
    ]
  })
  const look = { size: scene.sizes.note, colour: ROLES.muted, anchor: 'middle' as const }
  return part('place', { actor, step }, [...cells, ...(note ? [words(note, [middle[0], below], look)] : [])])
}

/** Height of the line along the members. */
export const railOf = ({ members: { middle, height } }: Scene): number => middle[1] - height * 0.8

/** From the one in the middle to all members. */
export function membersPath(count: number, scene: Scene): string {
  const { middle, pitch, height } = scene.members
  const [x, y] = scene.middles.centre
  const top = middle[1] - height / 2
  const rail = railOf(scene)
  const ends = Array.from({ length: count }, (_, index) => middle[0] + (index - (count - 1) / 2) * pitch)
  return `M${x} ${y + scene.plate.height / 2}V${tenth(rail)}M${ends[0]} ${tenth(rail)}H${ends.at(-1)}${ends
    .map((end) => `M${end} ${tenth(rail)}V${top}`)
    .join('')}`
}

const mark = (actor: string, inside: readonly SVGElement[]) => part('mark', { actor }, inside)

const tenth = (value: number) => Math.round(value * 10) / 10

const moved = ([x, y]: ScenePoint) => `translate(${tenth(x)} ${tenth(y)})`
