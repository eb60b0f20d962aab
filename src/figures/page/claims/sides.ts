/** Where notes stand beside a page, and how their leaders run so that none crosses another. Knows no DOM. */

/**
 * The tops of notes, each as near to where it is wanted as the others and the room let it be. `pitch`: px from one to the
 * next at least, the same for all or one for each but the last.
 */
export function placeNotes(
  wanted: readonly number[],
  pitch: number | readonly number[],
  [first, last]: readonly [number, number],
): number[] {
  const pitchAfter = (index: number) => (typeof pitch === 'number' ? pitch : (pitch[index] ?? 0))
  const tops: number[] = []
  for (const [index, top] of wanted.entries()) {
    tops.push(Math.max(top, first, (tops.at(-1) ?? Number.NEGATIVE_INFINITY) + pitchAfter(index - 1)))
  }
  let free = last
  for (let index = tops.length - 1; index >= 0; index--) {
    tops[index] = Math.min(tops[index] ?? 0, free)
    free = (tops[index] ?? 0) - pitchAfter(index - 1)
  }
  return tops
}

/** Px between the bends of neighbours. */
const STEP = 9

/**
 * Where leaders from heights `from` to heights `to` bend, px from the middle of their room towards the notes. Both run from top to
 * bottom. Of leaders that go down together the upper one bends later, of those that go up the lower one.
 */
export function bendsOf(from: readonly number[], to: readonly number[]): number[] {
  const bends = from.map(() => 0)
  for (let start = 0; start < from.length; ) {
    let end = start
    while (end + 1 < from.length && together(from, to, end)) end++
    const count = end - start
    for (let index = start; index <= end; index++) {
      const place = (index - start - count / 2) * STEP
      bends[index] = (to[index] ?? 0) > (from[index] ?? 0) ? -place : place
    }
    start = end + 1
  }
  return bends
}

/** Whether a leader and the next go the same way and pass each other's heights. */
function together(from: readonly number[], to: readonly number[], index: number): boolean {
  const [a, b, c, d] = [from[index] ?? 0, to[index] ?? 0, from[index + 1] ?? 0, to[index + 1] ?? 0]
  const [down, nextDown] = [b > a, d > c]
  return down === nextDown && (down ? c < b + 8 : d < a + 8)
}
