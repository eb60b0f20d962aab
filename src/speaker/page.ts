/** The page `speaker/`: the slides come from the deck beside it. */
import { fetchDeck } from './deck'
import { fetchNotes } from './notes-source'
import { startSpeaker, tellFailure } from './speaker'

try {
  startSpeaker(await fetchDeck(), await fetchNotes())
} catch (error) {
  tellFailure()
  throw error
}
