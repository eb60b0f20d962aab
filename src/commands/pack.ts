/** `npm run pack`: the deck as one file, `out/deck.html`; with `--with-notes` the speaker's own beside it. */
import { join } from 'node:path'
import { DeckError } from '../site/deck-error'
import { keepFromGit } from '../site/files/private-file'
import { packDeck } from '../site/pack'
import { root } from './root'

/** In bytes; a file that is mailed around. */
const BUDGET = 700_000

const kB = (bytes: number) => `${Math.round(bytes / 1000)} kB`

async function pack(withNotes: boolean): Promise<void> {
  const bytes = await packDeck(root, join(root, 'out/deck.html'))
  console.log(`Packed out/deck.html: ${kB(bytes)} of ${kB(BUDGET)}. It opens from disk, without a network.`)
  if (bytes > BUDGET) {
    console.error(`Too heavy: its budget is ${kB(BUDGET)}.`)
    process.exitCode = 1
  }
  if (!withNotes) return
  const speaker = join(root, 'out/deck-speaker.html')
  const list = await keepFromGit(speaker)
  if (list) console.log(`Made ${list}, so that git does not take deck-speaker.html.`)
  const own = await packDeck(root, speaker, { notes: true })
  console.log(
    `Packed out/deck-speaker.html: ${kB(own)}. Private: the speaker’s notes are in it. Keep it beside deck.html.`,
  )
}

const options = process.argv.slice(2)
const unknown = options.find((option) => option !== '--with-notes')
try {
  if (unknown) console.error(`There is no option "${unknown}"; npm run pack knows --with-notes. Nothing was packed.`)
  else await pack(options.includes('--with-notes'))
  if (unknown) process.exitCode = 1
} catch (error) {
  if (!(error instanceof DeckError)) throw error
  console.error(`${error.message}\n\nNothing was packed.`)
  process.exitCode = 1
}
