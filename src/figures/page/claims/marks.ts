/** Claims that are spoken of, with their strokes. */
import type { PageFigure, PageMark } from '../../../deck/page/page-fields'
import type { ClaimStroke } from '../../../deck/page/strokes'

/** Ink of strokes that are not spoken of. */
export const AT_REST = 0.2

/** A mark with its stroke. */
export interface MarkedStroke extends PageMark {
  stroke: ClaimStroke
}

/** Marks of a column in their order from top to bottom. */
export function marksOn(column: readonly ClaimStroke[], { claims }: PageFigure): MarkedStroke[] {
  return column.flatMap((stroke) =>
    claims.filter(({ claim }) => claim === stroke.id).map((mark) => ({ ...mark, stroke })),
  )
}
