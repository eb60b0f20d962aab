/** Where in the deck a slide stands, as far as reading it needs that. */
import type { Topic } from '../topic/topic'

export interface SlideContext {
  /** The first slide of its file. */
  opens: boolean
  /** The first file of the deck. */
  first: boolean
  /** The section has an opener, so its other slides stand one level below. */
  below: boolean
  /** Absent when deck.yaml cannot be read. */
  topic: Topic | undefined
}
