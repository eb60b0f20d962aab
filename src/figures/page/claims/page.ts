/** A page as it is drawn: its parts, the size of the sheet they stand on, and where on the slide its paper lies. */
export interface Page {
  parts: SVGElement[]
  size: { width: number; height: number }
  side: 'left' | 'middle' | 'row'
  /** Words that have no room. */
  crowded?: string[]
}
