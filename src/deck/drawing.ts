/** A figure as it was drawn. */

export interface Drawing {
  /** An `svg` element to be set into a page; its ids are its own. */
  svg: string
  /** In px of the drawing, like `height` and `smallestText`. */
  width: number
  height: number
  /** Size of the smallest label. */
  smallestText: number
  /** How many parts there are to be told of: nodes, periods, points, slices, messages, places. */
  parts: number
  title: string
  description: string
}
