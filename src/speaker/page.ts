/** The page `speaker/`: the slides come from the deck beside it. */
import { fetchDeck } from './source/deck'
import { fetchNotes } from './source/notes'
import { startSpeaker, tellFailure } from './speaker'

try {
  startSpeaker(await fetchDeck(), await fetchNotes())
} catch (error) {
  tellFailure()
  throw error
}
