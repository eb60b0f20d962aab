/** The script of the deck in one file: the same document is the room's, the reader's and, with `?speaker`, the speaker's. */
import { takeDeck } from './source/deck'
import { isForSpeaker, takeNotes } from './source/notes'

const page = document.documentElement

if (isForSpeaker()) {
  // The boot script gives the page back to readers unless somebody has taken it.
  Object.assign(page.dataset, { view: 'speaker', stage: 'speaker' })
  const notes = takeNotes()
  const deck = takeDeck()
  void import('./speaker').then(({ startSpeaker }) => startSpeaker(deck, notes))
} else {
  void import('../present/present')
}
