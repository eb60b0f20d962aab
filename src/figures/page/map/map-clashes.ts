/** Labels that cannot be read where they stand. */
import { pointOn, sharesOf } from './curve'
import type { MapLabel } from './labels'
import type { Sheet } from './projection'
import type { Course } from './routes'

/** A label that lies on another one, or on a line; without either it is cut off by the frame. */
export interface MapClash {
  name: string
  other?: string
  /** A route, or without its name a coast or a border. */
  line?: { route?: string }
}

/** Ascenders and descenders of neighbouring lines may touch: only this part of a letter's cell counts. */
const CELL = { top: 0.25, bottom: 0.85 }

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

type SheetPoint = readonly [x: number, y: number]

/**
 * Every label that the sheet cuts off, every two that share a spot, and every one on a route, a coast or a border; a
 * place may stand on its coast. The labels stand in the document; `group` has the sheet's land.
 */
export function mapClashes(
  labels: readonly MapLabel[],
  { width, height }: Sheet,
  courses: readonly Course[],
  group: SVGGElement,
): MapClash[] {
  const boxes = labels.map((label) => ({ ...label, boxes: boxesOf(label.element) }))
  const off = (box: Box) => box.left < 0 || box.right > width || box.top < 0 || box.bottom > height
  const cut = boxes.filter((label) => label.boxes.some(off))
  const land = [...group.querySelectorAll('.land')].flatMap((path) => ringsOf(path.getAttribute('d') ?? ''))
  const struck = boxes.flatMap((label) => strikes(label, land, courses))
  return [...cut.map(({ name }): MapClash => ({ name })), ...pairsIn(boxes), ...struck]
}

type BoxedLabel = MapLabel & { boxes: readonly Box[] }

/** Every two that share a spot. */
function pairsIn(labels: readonly BoxedLabel[]): MapClash[] {
  return labels.flatMap((a, index) =>
    labels.slice(index + 1).flatMap((b): MapClash[] => {
      const share = a.boxes.some((one) => b.boxes.some((other) => meet(one, other)))
      return share ? [{ name: a.name, other: b.name }] : []
    }),
  )
}

/** The lines that a label lies on. */
function strikes({ name, isPlace, boxes }: BoxedLabel, land: SheetPoint[][], courses: readonly Course[]): MapClash[] {
  const under = (line: readonly SheetPoint[], air: number) => boxes.some((box) => crosses(line, box, air))
  const isStruck = !isPlace && land.some((ring) => under(ring, 0))
  const on = courses.filter((course) => under(lineOf(course), course.width / 2))
  return [...(isStruck ? [{ name, line: {} }] : []), ...on.map(({ route }) => ({ name, line: { route: route.name } }))]
}

function boxesOf(label: SVGElement): Box[] {
  return [...label.querySelectorAll('text')].map((row) => {
    const { x, y, width, height } = row.getBBox()
    return { left: x, right: x + width, top: y + height * CELL.top, bottom: y + height * CELL.bottom }
  })
}

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** The lines of a path of absolute `M`, `L` and `Z`. */
function ringsOf(path: string): SheetPoint[][] {
  return path
    .split('M')
    .filter(Boolean)
    .map((ring) => {
      const points = ring.split(/[LZ]/).filter(Boolean)
      return points.map((pair) => pair.split(',').map(Number) as unknown as SheetPoint)
    })
}

const lineOf = ({ legs }: Course): SheetPoint[] =>
  legs.flatMap((leg) => [leg.points[0], ...sharesOf(leg, 4).map((share) => pointOn(leg, share))])

/** Points of a line nearer than this are not missed between two, px. */
const STEP = 4

/** Whether a line comes into a box, or nearer to it than `air`. */
function crosses(line: readonly SheetPoint[], { left, right, top, bottom }: Box, air: number): boolean {
  const inside = (x: number, y: number) => x > left - air && x < right + air && y > top - air && y < bottom + air
  return line.some(([x, y], index) => {
    const [toX, toY] = line[index + 1] ?? [x, y]
    const count = Math.max(1, Math.ceil(Math.hypot(toX - x, toY - y) / STEP))
    return Array.from({ length: count }, (_, step) => step / count).some((t) =>
      inside(x + (toX - x) * t, y + (toY - y) * t),
    )
  })
}
