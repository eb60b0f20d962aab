/** What a page leaves out, with the strokes between which it would stand. */
import type { PageFigure, PageOmission } from '../../../deck/page/page-fields'
import type { ClaimStroke } from '../../../deck/page/strokes'

/** Something left out, with the stroke after which it would stand. */
export interface MarkedPlace extends PageOmission {
  stroke: ClaimStroke
}

/** What is left out of a column, from top to bottom. */
export const omissionsIn = (column: readonly ClaimStroke[], { omissions }: PageFigure): MarkedPlace[] =>
  column.flatMap((stroke) => omissions.filter(({ after }) => after === stroke.id).map((each) => ({ ...each, stroke })))

/** The room that carets need. */
export const opened = ({ omissions }: PageFigure, by: number): Record<string, number> =>
  Object.fromEntries(omissions.map(({ after }) => [after, by]))
