/** The same places on an upright phone: who is on the left stands above, who is on the right below. */
import { curved, labelAt, type Scene, straight } from './scene'

const WIDTH = 354
const PLATE = { width: 150, height: 46 }
const AROUND = { left: 1, top: 214, right: 353, bottom: 444, cut: 88 }
const MIDDLE = { x: 177, y: 308 }
const BELOW = 556
const ROWS = [98, 136, 174]

/** Down from the left, aside and down to the middle; its words stand over it, or under it. */
function band([x, words]: readonly [number, number], y: number, end: number) {
  const label = labelAt([x + 10, words], [x + 10, words + 20], { grow: 'down', anchor: 'start', room: 120 })
  return straight(label, [x, PLATE.height], [x, y], [end, y], [end, MIDDLE.y - PLATE.height / 2])
}

export const PHONE_SCENE: Scene = {
  width: WIDTH,
  height: 640,
  sizes: { name: 14, title: 15, label: 13, thin: 13, note: 12, row: 16, thick: 6 },
  large: { label: 17, thin: 15, row: 21, thick: 12 },
  plate: PLATE,
  middles: {
    left: [PLATE.width / 2, PLATE.height / 2],
    'upper right': [PLATE.width / 2, BELOW + PLATE.height / 2],
    'lower right': [WIDTH - PLATE.width / 2, BELOW + PLATE.height / 2],
    centre: [MIDDLE.x, MIDDLE.y],
  },
  around: AROUND,
  title: [136, 238],
  members: {
    middle: [MIDDLE.x, 398],
    ...{ pitch: 50, width: 44, height: 32, note: 431 },
    label: labelAt([186, 347], [186, 363], { grow: 'down', anchor: 'start', room: 150 }),
  },
  cells: { middle: [MIDDLE.x, 332], radius: 40, gap: 5, name: 18, note: 22 },
  guest: [112, 266],
  rows: { at: ROWS, hook: 14 },
  edge: (place) => {
    if (place === 'left') {
      const label = labelAt([160, 13], [146, 63], { grow: 'down', anchor: 'start', room: 188 })
      return straight(label, [PLATE.width, 23], [258, 23], [258, AROUND.top])
    }
    const isFirst = place === 'upper right'
    const [x, words] = isFirst ? [142, 132] : [WIDTH - 142, WIDTH - 132]
    const label = labelAt([words, 462], [words, 481], { grow: 'down', anchor: isFirst ? 'end' : 'start', room: 96 })
    return straight(label, [x, BELOW], [x, AROUND.bottom])
  },
  row: (index, from) => {
    const y = ROWS[index] ?? 0
    const x = 242 - index * 12
    const words = Math.max(from + 6, 112)
    const label = labelAt([words, y - 8], [words, y + 17], { grow: 'down', anchor: 'start', room: x - words - 4 })
    return straight(label, [from, y], [x, y], [x, MIDDLE.y - PLATE.height / 2])
  },
  curve: (place) => {
    const isFirst = place === 'upper right'
    const [x, inner, end] = isFirst
      ? [30, 40, MIDDLE.x - PLATE.width / 2]
      : [WIDTH - 30, WIDTH - 40, MIDDLE.x + PLATE.width / 2]
    const label = labelAt([inner, 546], [inner, 530], { grow: 'up', anchor: isFirst ? 'start' : 'end', room: 96 })
    return curved(label, [x, BELOW - 2], [x, 374], [inner, MIDDLE.y + 8], [end, MIDDLE.y + 6])
  },
  fork: {
    stem: [
      [MIDDLE.x - PLATE.width / 2, MIDDLE.y],
      [24, MIDDLE.y],
      [24, 508],
      [92, 508],
    ],
    arms: [
      [
        [92, 508],
        [92, BELOW],
      ],
      [
        [92, 508],
        [WIDTH - 92, 508],
        [WIDTH - 92, BELOW],
      ],
    ],
    label: labelAt([100, 499], [100, 480], { grow: 'up', anchor: 'start', room: 250 }),
  },
  exchange: {
    ...{ band: 9, size: 22 },
    gives: band([130, 104], 120, 224),
    gets: band([92, 180], 154, 192),
  },
  notes: {
    left: { at: [24, 62], anchor: 'start', grow: 'down' },
    'upper right': { at: [2, BELOW + 62], anchor: 'start', grow: 'down' },
    'lower right': { at: [WIDTH - 2, BELOW + 62], anchor: 'end', grow: 'down' },
    centre: { at: [104, MIDDLE.y + 40], anchor: 'start', grow: 'down' },
    around: { at: [68, 254], anchor: 'start', grow: 'down' },
  },
}
