/** The page `speaker/`: the slides come from the deck beside it. */
import { EDITION } from '../talk/edition'
import { fetchDeck } from './source/deck'
import { fetchNotes } from './source/notes'
import { startSpeaker, tellFailure } from './speaker'

// Heard from before the deck is fetched. Left out of every build.
import.meta.hot?.on(EDITION, () => location.reload())
try {
  startSpeaker(await fetchDeck(), await fetchNotes())
} catch (error) {
  tellFailure()
  throw error
}
