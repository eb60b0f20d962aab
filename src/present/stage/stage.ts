/** A running presentation, as every part of it sees it. */

import type { SlideSequence } from '../../ui/slide-sequence'
import type { Destination } from '../../ui/slides'
import type { Slideshow } from './reveal'

export interface Stage {
  /** The element reveal.js runs on. */
  deck: HTMLElement
  slides: readonly HTMLElement[]
  /** Of the cut that is presented; another one with each. */
  sequence: SlideSequence
  reveal: Slideshow
  router: {
    /** Leads to a place as a link does: one can come back from there. */
    jump(place: Destination): void
  }
  /** There once it was first opened. */
  overview?: {
    toggle(): void
    close(): void
  }
  /** There once the page was at rest. */
  room?: RoomControls
  /** The document's title as served. */
  title: string
  /** Aborted when the presentation ends: every listener hangs on it. */
  signal: AbortSignal
  /** Returns to the article. */
  leave(): void
}

/** What keys and buttons ask of the room's side of a talk. */
export interface RoomControls {
  /** Opens the speaker page, or says where it is. */
  openSpeaker(): void
  /** Takes pointer or pen into the hand, or puts it away. */
  hold(tool: 'pointer' | 'pen' | undefined): void
  /** Takes the strokes off the slide. */
  clear(): void
  /** The room keeps its slide while the speaker looks elsewhere; a second time gives it back. */
  freeze(): void
}
