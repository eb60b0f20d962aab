/** The speaker page's parts, as its commands see them. */
import type { PointerTool } from '../ui/ink/pointer'
import type { RoomMessage } from './page/room-message'
import type { Plans } from './session/plans'
import type { Session } from './session/session'
import type { NotesView } from './views/notes-view'
import type { SlidesView } from './views/slides-view'

export interface SpeakerParts {
  readonly session: Session
  readonly plans: Plans
  readonly slides: SlidesView
  readonly notes: NotesView
  readonly message: RoomMessage
  /** Shows the state of the session in every part of the page. */
  show(): void
  /** Takes pointer or pen into the hand, or puts it away. */
  hold(tool: PointerTool | undefined): void
}
