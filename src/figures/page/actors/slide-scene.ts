/** The places of actors on a slide: one on the left, two on the right, one in the middle of a hexagon. */
import type { Point, Scene } from './scene'

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
const CURVE = RIGHT + 28
const AROUND = { left: 360, top: 26, right: 832, bottom: 426, cut: 104 }
/** How far from its side the hexagon begins at the height of the plates. */
const SLANT = AROUND.cut * ((MIDDLE.y - UPPER) / (MIDDLE.y - AROUND.top))
const ROWS = [144, 226, 308]
/** Edges of the plate in the middle. */
const NEAR = MIDDLE.x - PLATE.width / 2
const FAR = MIDDLE.x + PLATE.width / 2

export const SLIDE_SCENE: Scene = {
  width: WIDTH,
  height: 440,
  sizes: { name: 20, title: 24, label: 20, note: 18, row: 25 },
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
    label: {
      rows: [
        [612, 288],
        [612, 313],
      ],
      grow: 'down',
      anchor: 'start',
      room: 180,
    },
  },
  guest: [522, 166],
  rows: { at: ROWS, hook: 28 },
  edge: (place) => {
    const y = place === 'lower right' ? LOWER : UPPER
    const isLeft = place === 'left'
    const x = isLeft ? PLATE.width + 14 : RIGHT - 14
    return {
      points: isLeft
        ? [
            [PLATE.width, y],
            [AROUND.left + SLANT, y],
          ]
        : [
            [RIGHT, y],
            [AROUND.right - SLANT, y],
          ],
      isCurved: false,
      label: {
        rows: [
          [x, y - 14],
          [x, y + 30],
        ],
        grow: 'down',
        anchor: isLeft ? 'start' : 'end',
        room: 236,
      },
    }
  },
  row: (index, from) => {
    const y = ROWS[index] ?? MIDDLE.y
    const end = MIDDLE.y + (index - 1) * 17
    const words = Math.max(from + 8, 196)
    const [above, below]: [Point, Point] = [
      [words, y - 12],
      [words, y + 28],
    ]
    return {
      points: [
        [from, y],
        [340, y],
        [430, end + (index - 1) * 10],
        [NEAR, end],
      ],
      isCurved: true,
      // The lowest line rises, so that its words have room below it.
      label: { rows: index === 2 ? [below, above] : [above, below], grow: 'down', anchor: 'start', room: 190 },
    }
  },
  curve: (place) => {
    const isUpper = place === 'upper right'
    const way = isUpper ? -1 : 1
    const start = (isUpper ? UPPER : LOWER) - way * (PLATE.height / 2 + 4)
    const [x, aside] = [CURVE - 20, CURVE - 34]
    return {
      points: [
        [CURVE, start],
        [CURVE, MIDDLE.y + way * 36],
        [870, MIDDLE.y + way * 12],
        [FAR, MIDDLE.y + way * 9],
      ],
      isCurved: true,
      label: isUpper
        ? {
            rows: [
              [x, 112],
              [aside, 137],
            ],
            grow: 'down',
            anchor: 'end',
            room: 230,
          }
        : {
            rows: [
              [x, 354],
              [aside, 329],
            ],
            grow: 'up',
            anchor: 'end',
            room: 230,
          },
    }
  },
  notes: {
    left: { at: [44, UPPER + 54], anchor: 'start', grow: 'down' },
    'upper right': { at: [WIDTH - 2, UPPER + 54], anchor: 'end', grow: 'down' },
    'lower right': { at: [WIDTH - 2, LOWER - 42], anchor: 'end', grow: 'up' },
    centre: { at: [NEAR + 2, MIDDLE.y + 56], anchor: 'start', grow: 'down' },
    around: { at: [MIDDLE.x, 98], anchor: 'middle', grow: 'down' },
  },
}
