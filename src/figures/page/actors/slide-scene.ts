/** The places of actors on a slide: one on the left, two on the right, one in the middle of a hexagon. */
import { curved, labelAt, type Scene, type ScenePoint, straight } from './scene'

/** Px that the slide gives, less the air around a drawing. */
const WIDTH = 1148
const PLATE = { width: 188, height: 60 }
const MIDDLE = { x: 596, y: 226 }
const UPPER = 46
const LOWER = 2 * MIDDLE.y - UPPER
/** Left edge of the plates on the right, and their middle. */
const RIGHT = WIDTH - PLATE.width
const RIGHT_MIDDLE = RIGHT + PLATE.width / 2
/** Where lines from their lower or upper edge begin: what is beside them has room for notes. */
const CURVE = RIGHT + 14
const AROUND = { left: 360, top: 26, right: 832, bottom: 426, cut: 104 }
/** How far from its side the hexagon begins at the height of the plates. */
const SLANT = AROUND.cut * ((MIDDLE.y - UPPER) / (MIDDLE.y - AROUND.top))
const ROWS = [144, 226, 308]
/** Edges of the plate in the middle. */
const NEAR = MIDDLE.x - PLATE.width / 2
const FAR = MIDDLE.x + PLATE.width / 2

/** Down from the left and then to the middle; the words stand at a point. */
function band([x, y]: ScenePoint, corner: ScenePoint, end: ScenePoint) {
  const label = labelAt([x + 24, y], [x + 24, y + 50], { grow: 'down', anchor: 'start', room: 260 })
  return straight(label, [corner[0], UPPER + PLATE.height / 2], corner, end)
}

export const SLIDE_SCENE: Scene = {
  width: WIDTH,
  height: 440,
  sizes: { name: 22, title: 26, label: 22, note: 20, row: 27, thick: 13 },
  plate: PLATE,
  middles: {
    left: [PLATE.width / 2, UPPER],
    'upper right': [RIGHT_MIDDLE, UPPER],
    'lower right': [RIGHT_MIDDLE, LOWER],
    centre: [MIDDLE.x, MIDDLE.y],
  },
  around: AROUND,
  title: [MIDDLE.x, 71],
  members: {
    middle: [MIDDLE.x, 362],
    ...{ pitch: 74, width: 64, height: 44, note: 410 },
    label: labelAt([612, 288], [612, 313], { grow: 'down', anchor: 'start', room: 180 }),
  },
  guest: [520, 164],
  rows: { at: ROWS, hook: 28 },
  edge: (place) => {
    const y = place === 'lower right' ? LOWER : UPPER
    const [from, to, air] =
      place === 'left' ? [PLATE.width, AROUND.left + SLANT, 14] : [RIGHT, AROUND.right - SLANT, -14]
    const x = from + air
    const rest = { anchor: air > 0 ? ('start' as const) : ('end' as const), room: 236 }
    // Below the lowest there is no room.
    const label =
      place === 'lower right'
        ? labelAt([x, y - 26], [x, y - 60], { grow: 'up', ...rest })
        : labelAt([x, y - 24], [x, y + 44], { grow: 'down', ...rest })
    return straight(label, [from, y], [to, y])
  },
  row: (index, from) => {
    const y = ROWS[index] ?? MIDDLE.y
    const end = MIDDLE.y + (index - 1) * 17
    const words = Math.max(from + 8, 196)
    const sides: [ScenePoint, ScenePoint] = [
      [words, y - 12],
      [words, y + 28],
    ]
    // The lowest line rises, so that its words have room below it.
    const [first, next] = index === 2 ? [sides[1], sides[0]] : sides
    const label = labelAt(first, next, { grow: 'down', anchor: 'start', room: 190 })
    return curved(label, [from, y], [340, y], [430, end + (index - 1) * 10], [NEAR, end])
  },
  curve: (place) => {
    const way = place === 'upper right' ? -1 : 1
    const start = MIDDLE.y + way * (MIDDLE.y - UPPER - PLATE.height / 2 - 4)
    const [x, aside] = [CURVE - 20, CURVE - 34]
    const rest = { anchor: 'end' as const, room: 230 }
    const label =
      way < 0
        ? labelAt([x, 112], [aside, 137], { grow: 'down', ...rest })
        : labelAt([x, 354], [aside, 329], { grow: 'up', ...rest })
    const bend = MIDDLE.y + way * 36
    return curved(label, [CURVE, start], [CURVE, bend], [870, MIDDLE.y + way * 12], [FAR, MIDDLE.y + way * 9])
  },
  fork: {
    stem: [
      [FAR, MIDDLE.y],
      [CURVE, MIDDLE.y],
    ],
    arms: [
      [
        [CURVE, MIDDLE.y],
        [CURVE, UPPER + PLATE.height / 2],
      ],
      [
        [CURVE, MIDDLE.y],
        [CURVE, LOWER - PLATE.height / 2],
      ],
    ],
    label: labelAt([CURVE + 12, MIDDLE.y - 6], [CURVE + 12, MIDDLE.y + 26], {
      grow: 'down',
      anchor: 'start',
      room: 160,
    }),
  },
  exchange: {
    ...{ band: 18, size: 44 },
    gives: band([144, 184], [144, MIDDLE.y - 17], [NEAR, MIDDLE.y - 17]),
    gets: band([144, MIDDLE.y + 67], [72, MIDDLE.y + 17], [NEAR, MIDDLE.y + 17]),
  },
  notes: {
    left: { at: [44, UPPER + 54], anchor: 'start', grow: 'down' },
    'upper right': { at: [WIDTH - 2, UPPER + 54], anchor: 'end', grow: 'down' },
    'lower right': { at: [WIDTH - 2, LOWER - 42], anchor: 'end', grow: 'up' },
    centre: { at: [NEAR + 2, MIDDLE.y + 56], anchor: 'start', grow: 'down' },
    around: { at: [MIDDLE.x, 98], anchor: 'middle', grow: 'down' },
  },
}
