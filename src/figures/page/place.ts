/** Where labels stand so that none lies on another or on a mark: the first arrangement in the order of preference. Knows no DOM. */

export interface LabelBox {
  left: number
  top: number
  right: number
  bottom: number
  /** A line that comes with it and runs through no other. */
  wire?: Segment
}

/** A line from one point to another. */
export type Segment = readonly [x1: number, y1: number, x2: number, y2: number]

/** What has to stay free. */
export interface Obstacles {
  boxes: readonly LabelBox[]
  lines: readonly Segment[]
  /** Nothing stands outside of it. */
  frame: LabelBox
}

/** So many arrangements are tried. */
const MOST = 40_000

/**
 * For each label the index of the place it gets among its own, best first. Those for which no arrangement has room get
 * the place where the fewest others are; `isFree` is false then.
 */
export function placeLabels(
  labels: readonly (readonly LabelBox[])[],
  obstacles: Obstacles,
): { places: number[]; isFree: boolean } {
  const open = labels.map((boxes) => [...boxes.keys()].filter((index) => isOpen(boxes[index] as LabelBox, obstacles)))
  const places: number[] = []
  let tried = 0
  const search = (label: number): boolean => {
    if (label === labels.length) return true
    for (const place of open[label] ?? []) {
      if (tried++ > MOST) return false
      const box = labels[label]?.[place] as LabelBox
      if (places.some((other, index) => meet(labels[index]?.[other] as LabelBox, box))) continue
      places.push(place)
      if (search(label + 1)) return true
      places.pop()
    }
    return false
  }
  if (search(0)) return { places, isFree: true }
  return { places: labels.map((_, index) => open[index]?.[0] ?? 0), isFree: false }
}

const meet = (a: LabelBox, b: LabelBox): boolean =>
  overlap(apart(a), b) || (!!a.wire && lineCrosses(a.wire, b)) || (!!b.wire && lineCrosses(b.wire, a))

/** Px between the words of two labels in one line. */
const AIR = 10

const apart = ({ left, right, top, bottom }: LabelBox): LabelBox => ({
  left: left - AIR,
  right: right + AIR,
  top,
  bottom,
})

/** Whether nothing but labels is in the way. */
export function isOpen(box: LabelBox, { boxes, lines, frame }: Obstacles): boolean {
  const inside =
    box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom
  return inside && !boxes.some((each) => overlap(each, box)) && !lines.some((line) => lineCrosses(line, box))
}

export const overlap = (a: LabelBox, b: LabelBox): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Whether a line runs through a box (Liang and Barsky, 1984). */
export function lineCrosses([x1, y1, x2, y2]: Segment, { left, top, right, bottom }: LabelBox): boolean {
  let [from, to] = [0, 1]
  for (const [p, q] of [
    [x1 - x2, x1 - left],
    [x2 - x1, right - x1],
    [y1 - y2, y1 - top],
    [y2 - y1, bottom - y1],
  ] as const) {
    if (p === 0 && q < 0) return false
    if (p < 0) from = Math.max(from, q / p)
    if (p > 0) to = Math.min(to, q / p)
  }
  return from < to
}
