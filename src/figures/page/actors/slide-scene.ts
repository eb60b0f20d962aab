/** The places of actors on a slide: one on the left, two on the right, one in the middle of a hexagon. */
import { curved, labelAt, type Scene, type ScenePoint, straight } from './scene'

/** Px that the slide gives, less the air around a drawing. */
const WIDTH = 1148
const PLATE = { width: 204, height: 64 }
const MIDDLE = { x: 596, y: 238 }
const UPPER = 68
const LOWER = 2 * MIDDLE.y - UPPER
/** Left edge of the plates on the right, and their middle. */
const RIGHT = WIDTH - PLATE.width
const RIGHT_MIDDLE = RIGHT + PLATE.width / 2
/** Where lines from their lower or upper edge begin: what is beside them has room for notes. */
const CURVE = RIGHT + 14
const AROUND = { left: 394, top: 38, right: 798, bottom: 438, cut: 82 }
/** How far from its side the hexagon begins at the height of the plates. */
const SLANT = AROUND.cut * ((MIDDLE.y - UPPER) / (MIDDLE.y - AROUND.top))
const ROWS = [156, 238, 320]
/** Where a line to both on the right divides. */
const DIVIDE = 884
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
  height: 460,
  sizes: { name: 25, title: 30, label: 22, thin: 22, note: 20, row: 27, thick: 13 },
  large: { label: 36, thin: 28, row: 40, thick: 44 },
  plate: PLATE,
  middles: {
    left: [PLATE.width / 2, UPPER],
    'upper right': [RIGHT_MIDDLE, UPPER],
    'lower right': [RIGHT_MIDDLE, LOWER],
    centre: [MIDDLE.x, MIDDLE.y],
  },
  around: AROUND,
  title: [MIDDLE.x, 88],
  members: {
    middle: [MIDDLE.x, 374],
    ...{ pitch: 66, width: 60, height: 42, note: 422 },
    label: labelAt([612, 300], [612, 325], { grow: 'down', anchor: 'start', room: 180 }),
  },
  cells: { middle: [MIDDLE.x, 246], radius: 60, gap: 7, name: 32, note: 40 },
  guest: [520, 176],
  rows: { at: ROWS, hook: 28 },
  edge: (place, thick, label) => {
    const y = place === 'lower right' ? LOWER : UPPER
    const [from, to, air] =
      place === 'left' ? [PLATE.width, AROUND.left + SLANT, 12] : [RIGHT, AROUND.right - SLANT, -12]
    const x = from + air
    const rest = { anchor: air > 0 ? ('start' as const) : ('end' as const), room: 258 }
    const [above, below] = [y - thick / 2 - 12, y + thick / 2 + label * 0.72 + 9]
    // Below the lowest there is no room.
    const words =
      place === 'lower right'
        ? labelAt([x, above], [x, above - label * 1.12], { grow: 'up', ...rest })
        : labelAt([x, above], [x, below], { grow: 'down', ...rest })
    return straight(words, [from, y], [to, y])
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
        ? labelAt([x, 134], [aside, 159], { grow: 'down', ...rest })
        : labelAt([x, 350], [aside, 325], { grow: 'up', ...rest })
    const bend = MIDDLE.y + way * 36
    return curved(label, [CURVE, start], [CURVE, bend], [870, MIDDLE.y + way * 12], [FAR, MIDDLE.y + way * 9])
  },
  fork: {
    stem: [
      [FAR, MIDDLE.y],
      [DIVIDE, MIDDLE.y],
    ],
    arms: [UPPER, LOWER].map((y): ScenePoint[] => [
      [DIVIDE, MIDDLE.y],
      [DIVIDE, y],
      [RIGHT, y],
    ]) as [ScenePoint[], ScenePoint[]],
    label: labelAt([DIVIDE + 26, MIDDLE.y - 30], [DIVIDE + 26, MIDDLE.y + 12], {
      ...{ grow: 'down', anchor: 'start', room: WIDTH - DIVIDE - 26 },
    }),
  },
  exchange: {
    ...{ band: 18, size: 44 },
    gives: band([144, 194], [144, MIDDLE.y - 17], [NEAR, MIDDLE.y - 17]),
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
