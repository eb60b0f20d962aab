/** Labels that cannot be read where they stand. */

/** Names of two that lie on each other; one name alone is cut off by the frame. */
export type LabelClash = readonly [name: string, other?: string]

/** Ascenders and descenders of neighbouring lines may touch: only this part of a letter's cell counts. */
const CELL = { top: 0.2, bottom: 0.85 }

/** Every label that the sheet cuts off, and every two that share a spot. The labels stand in the document. */
export function labelClashes(labels: readonly SVGElement[], width: number, height: number): LabelClash[] {
  const boxes = labels.map(boxOf)
  const cut = boxes.filter(({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > height)
  const pairs = boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b): LabelClash => [a.name, b.name]),
  )
  return [...cut.map(({ name }): LabelClash => [name]), ...pairs]
}

function boxOf(label: SVGElement) {
  const rows = [...label.querySelectorAll('text')]
  const boxes = rows.map((row) => row.getBBox())
  return {
    name: rows.map((row) => row.firstChild?.textContent ?? '').join(' '),
    left: Math.min(...boxes.map(({ x }) => x)),
    right: Math.max(...boxes.map(({ x, width }) => x + width)),
    top: Math.min(...boxes.map(({ y, height }) => y + height * CELL.top)),
    bottom: Math.max(...boxes.map(({ y, height }) => y + height * CELL.bottom)),
  }
}
