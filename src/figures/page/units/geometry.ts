/** Where groups of units are on a slide. Knows no DOM. */
import type { Units } from '../../../deck/units/units'

/** Of the drawing on the slide, px. */
export const SLIDE = { width: 1145, height: 438 }

/** Of the line with a group's number and name, px. */
export const HEAD = 80

const GAP = 56

interface Stretch {
  left: number
  width: number
}

/** The room of each group, side by side. */
export function groupsAcross({ groups }: Units): Stretch[] {
  const shares = groups.reduce((sum, { width }) => sum + width, 0)
  const room = SLIDE.width - GAP * (groups.length - 1)
  let left = 0
  return groups.map((group) => {
    const width = (group.width / shares) * room
    const place = { left, width }
    left += width + GAP
    return place
  })
}
