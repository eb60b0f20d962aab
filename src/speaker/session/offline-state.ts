/** Applies requests to the speaker page's own copy of the room state while there is no room. */
import type { RoomRequest } from '../../talk/message'
import { applyMove, type Position, positionIn, type RoomState, type Stop } from '../../talk/state'

/** The state of a room that was just opened at a slide, with a cut (its minutes, 0 for the whole deck). */
export function stateAt(slide: string, stops: readonly Stop[], cut = 0): RoomState {
  const steps = stops.find(({ id }) => id === slide)?.steps ?? 0
  const place = { slide, step: 0 }
  return { ...place, steps, black: false, frozen: false, speaker: place, zoomed: 0, theme: 'light', cut }
}

/** The state after a request; the same object where nothing changed. */
export function reduce(state: RoomState, request: RoomRequest, stops: readonly Stop[]): RoomState {
  switch (request.do) {
    case 'black':
      return { ...state, black: request.on }
    case 'cut':
      return { ...state, cut: request.cut }
    case 'theme':
      return { ...state, theme: request.theme }
    case 'next':
    case 'previous':
    case 'first':
    case 'last':
      // As in a room, a move on a black screen only brings the slide back.
      if (state.black) return { ...state, black: false }
      return at(state, applyMove(state.speaker, request.do, stops), stops)
    case 'go':
      return at(state, positionIn(stops, request) ?? state.speaker, stops)
    // Freezing and enlarging act on the room's window, which is not there.
    default:
      return state
  }
}

function at(state: RoomState, place: Position, stops: readonly Stop[]): RoomState {
  const steps = stops.find(({ id }) => id === place.slide)?.steps ?? 0
  return { ...state, ...place, steps, speaker: place, frozen: false, zoomed: 0 }
}
