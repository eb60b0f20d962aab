/** `npm run pack`: the deck as one file, `out/deck.html`. */
import { join } from 'node:path'
import { packDeck } from '../site/pack'
import { DeckError } from '../site/report'
import { root } from './root'

/** In bytes; a file that is mailed around. */
const BUDGET = 700_000

try {
  const bytes = await packDeck(root, join(root, 'out/deck.html'))
  console.log(
    `Packed out/deck.html: ${Math.round(bytes / 1000)} kB of ${BUDGET / 1000}. It opens from disk, without a network.`,
  )
  if (bytes > BUDGET) {
    console.error(`Too heavy: its budget is ${BUDGET / 1000} kB.`)
    process.exitCode = 1
  }
} catch (error) {
  if (!(error instanceof DeckError)) throw error
  console.error(`${error.message}\n\nNothing was packed.`)
  process.exitCode = 1
}
