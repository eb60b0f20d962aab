/** What a kind's module draws for: `draw(text, form)`. */
export type { FigureForm } from '../../deck/drawing'

/** Width of a portrait picture, px: the article's room on a phone 390 px wide. Its labels have 11 px or more there. */
export const PORTRAIT_WIDTH = 358
