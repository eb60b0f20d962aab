/** What the development server tells the windows of a deck that was edited. No built page hears or says any of it. */

/** The event. */
export const EDITION = 'deck:edition'

/** Of the `meta` element by which a served page tells its marks. */
export const MARKS = 'edition'

/** The deck as it is now. */
export interface Edition {
  /** A mark of all that stands around the slides: another one asks for the page to be loaded again. */
  look: string
  /** A mark of what stands in the page's body. */
  words: string
  /** The page's body. */
  body: string
}
