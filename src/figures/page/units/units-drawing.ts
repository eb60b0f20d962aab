/** What is drawn of units, and the words that have no room. */
export interface UnitsDrawing {
  drawn: SVGElement[]
  tooLong: string[]
  /** Px down to the last of it, where that is not the slide's. */
  bottom?: number
}
