/** Builds the public deck into a folder, for `npm start -- --remote`: `public.ts <folder>`. */
import { buildDeck } from '../../site/build'
import { DeckError } from '../../site/deck-error'
import { root } from '../root'

try {
  await buildDeck(root, process.argv[2] ?? '')
} catch (error) {
  if (!(error instanceof DeckError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
