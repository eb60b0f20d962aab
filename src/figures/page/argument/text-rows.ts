/** Words of the text that is read, in its own face, in rows. */
import { widthOf } from '../measure'
import { part, words } from '../parts'
import { ROLES } from '../roles'

const SERIF = 'Source Serif 4'

interface TextLook {
  size: number
  weight?: number
  colour?: string
  /** Px between baselines. */
  pitch: number
}

/** Rows no wider than `room` px; the author's own breaks stay. */
export function brokenText(text: string, size: number, room: number, weight = 400): string[] {
  return text
    .trim()
    .split('\n')
    .flatMap((row) => {
      const rows: string[] = []
      for (const word of row.split(/\s+/)) {
        const last = rows.at(-1)
        const longer = `${last} ${word}`
        if (last !== undefined && widthOf(longer, size, weight, SERIF) <= room) rows[rows.length - 1] = longer
        else rows.push(word)
      }
      return rows
    })
}

/** Rows from the first one's baseline on. */
export function textRows(rows: readonly string[], [x, y]: readonly [number, number], look: TextLook): SVGElement {
  const { size, weight = 400, colour = ROLES.ink, pitch } = look
  const drawn = rows.map((row, index) => words(row, [x, y + index * pitch], { size, weight, colour }))
  return part('serif', {}, drawn)
}
