/** Pictures and films as the pages show them, by how they are named in the slides. */

/** A file beside the page. */
interface ImageSource {
  /** Relative to the page, or the data themselves in a page that stands alone. */
  address: string
  /** Px of the picture in it. */
  width: number
}

export interface DeckImage {
  /** Its own size in px, as it is shown: turned as the camera says. */
  width: number
  height: number
  /** From small to large; one for what has no pixels. */
  sources: ImageSource[]
  /** Something shows through, so it needs paper behind it in a dark room. */
  isClear?: boolean | undefined
  /** The moving picture that is behind this still one. */
  moving?: string | undefined
}

export interface Film {
  address: string
  /** Media type. */
  type: string
  /** Absent where nothing is heard in it. */
  captions?: { address: string; lang: string } | undefined
}

/** How much paper lies between a picture and the words on it, 0 to 100 per cent. */
export interface Veil {
  light: number
  dark: number
}

/** A picture behind a slide's words. */
export interface Backdrop {
  /** As written, from the folder of the slides. */
  href: string
  /** Empty where it only decorates. */
  alt: string
  credit: string
  /** Where it is named, in the slide's file. */
  offset: number
  length: number
  /** Measured when the file is read. */
  veil?: Veil | undefined
}
