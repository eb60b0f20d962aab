/** A figure as it was drawn. */

/** The room a picture is drawn for: the slide on its canvas, or the article on a phone held upright. */
export type FigureForm = 'landscape' | 'portrait'

/** An `svg` element to be set into a page; its ids are its own. */
export interface FigurePicture {
  svg: string
  /** In px of the drawing, like `height` and `smallestText`. */
  width: number
  height: number
  /** Size of the smallest label. */
  smallestText: number
}

/** The picture for the canvas, and what is told of it. */
export interface Drawing extends FigurePicture {
  /** How many parts there are to be told of: nodes, periods, points, slices, messages, places. */
  parts: number
  title: string
  description: string
  /** The same figure for an upright phone, of kinds that have one. */
  portrait?: FigurePicture | undefined
}
