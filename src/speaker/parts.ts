/** The speaker page's parts, as its commands see them. */
import type { HandTool } from '../present/hand'
import type { NotesView } from './notes-view'
import type { Plans } from './plans'
import type { RoomMessage } from './room-message'
import type { Session } from './session'
import type { SlidesView } from './slides-view'

export interface SpeakerParts {
  readonly session: Session
  readonly plans: Plans
  readonly slides: SlidesView
  readonly notes: NotesView
  readonly message: RoomMessage
  /** What the room shows, or should. */
  show(): void
  /** Takes pointer or pen into the hand, or puts it away. */
  hold(tool: HandTool | undefined): void
}
