/** The actors of a deck that stand in the views of a reading. */
import type { Actors } from '../../deck/model'
import { looksOfActors, type PlacedActor } from '../actors/read-actors'

export interface ViewActor extends PlacedActor {
  /** Letters in its sign. */
  code: string
}

/** Those with a place. One without a code is known by the first two letters of its name. */
export const viewActors = (actors: Actors): ViewActor[] =>
  looksOfActors(actors).map((placed) => ({ ...placed, code: actors[placed.key]?.code ?? placed.name.slice(0, 2) }))
