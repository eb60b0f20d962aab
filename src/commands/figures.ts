/** `npm run figures`: draws every figure anew and removes drawings that no slide uses any more. */
import { slidesOf } from '../deck/slides-of'
import { pruneFigures } from '../figures/draw'
import { compile } from '../site/compile'
import { DeckError, hasErrors } from '../site/deck-error'
import { root } from './root'

const onDrawn = (done: number, total: number) => console.log(`Drawn ${done} of ${total}`)

export async function runCommand(): Promise<void> {
  const { problems, files, deck } = await compile(root, { fresh: true, onDrawn, drafts: true })
  if (hasErrors(problems)) throw new DeckError(problems, files)
  const figures = deck ? slidesOf(deck).flatMap((slide) => slide.figures) : []
  const removed = await pruneFigures(figures, { root, actors: deck?.meta.actors, fonts: deck?.fonts })
  console.log(`Removed ${removed.length} drawings that no slide uses.`)
}
