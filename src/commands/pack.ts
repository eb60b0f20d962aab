/** `npm run pack`: the deck as one file, `out/deck.html`; with `--with-notes` the speaker's own beside it. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { keepFromGit } from '../site/files/private-file'
import { BUDGETS } from '../site/hosting/weight-budget'
import { packDeck, picturesIn } from '../site/pack'
import type { Arguments } from '../site/terminal/command-line'
import { root } from './root'

const kB = (bytes: number) => `${Math.round(bytes / 1000)} kB`

export async function runCommand({ switches }: Arguments): Promise<void> {
  const target = join(root, 'out/deck.html')
  const bytes = await packDeck(root, target)
  const pictures = picturesIn(await readFile(target, 'utf8'))
  const beside = pictures > 0 ? ` and ${kB(pictures)} of pictures` : ''
  console.log(
    `Packed out/deck.html: ${kB(bytes - pictures)} of ${kB(BUDGETS.packed)}${beside}. It opens from disk, without a network.`,
  )
  if (bytes - pictures > BUDGETS.packed) {
    console.error(`Too heavy: its budget is ${kB(BUDGETS.packed)}.`)
    process.exitCode = 1
  }
  if (!switches.has('with-notes')) return
  const speaker = join(root, 'out/deck-speaker.html')
  const list = await keepFromGit(speaker)
  if (list) console.log(`Made ${list}, so that git does not take deck-speaker.html.`)
  const own = await packDeck(root, speaker, { notes: true })
  console.log(
    `Packed out/deck-speaker.html: ${kB(own)}. Private: the speaker’s notes are in it. Keep it beside deck.html.`,
  )
}
