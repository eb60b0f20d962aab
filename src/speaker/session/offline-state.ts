/** What asks do while there is no room: the same as there, to the page's own copy of what is shown. */
import type { Ask } from '../../talk/message'
import { moved, type Place, placeIn, type RoomState, type Stop } from '../../talk/state'

/** What a room shows that was just opened with a cut of so many minutes, 0 for the whole deck. */
export function stateAt(slide: string, stops: readonly Stop[], cut = 0): RoomState {
  const steps = stops.find(({ id }) => id === slide)?.steps ?? 0
  const place = { slide, step: 0 }
  return { ...place, steps, black: false, frozen: false, speaker: place, zoomed: 0, theme: 'light', cut }
}

/** The state after an ask; the same object where nothing changed. */
export function afterAsk(state: RoomState, ask: Ask, stops: readonly Stop[]): RoomState {
  switch (ask.do) {
    case 'black':
      return { ...state, black: ask.on }
    case 'cut':
      return { ...state, cut: ask.cut }
    case 'theme':
      return { ...state, theme: ask.theme }
    case 'next':
    case 'previous':
    case 'first':
    case 'last':
      // As in a room, a move on a black screen only brings the slide back.
      if (state.black) return { ...state, black: false }
      return at(state, moved(state.speaker, ask.do, stops), stops)
    case 'go':
      return at(state, placeIn(stops, ask) ?? state.speaker, stops)
    // Frozen and enlarged is only what a room shows.
    default:
      return state
  }
}

function at(state: RoomState, place: Place, stops: readonly Stop[]): RoomState {
  const steps = stops.find(({ id }) => id === place.slide)?.steps ?? 0
  return { ...state, ...place, steps, speaker: place, frozen: false, zoomed: 0 }
}
