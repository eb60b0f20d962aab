/** `npm run figures`: draws every figure anew and removes drawings that no slide uses any more. */
import { formatProblems } from '../deck/problem'
import { slidesOf } from '../deck/slides-of'
import { pruneFigures } from '../figures/draw'
import { compile } from '../site/compile'
import { hasErrors } from '../site/deck-error'
import { root } from './root'

const onDrawn = (done: number, total: number) => console.log(`Drawn ${done} of ${total}`)
const { problems, files, deck } = await compile(root, { fresh: true, onDrawn, drafts: true })
if (hasErrors(problems)) {
  console.error(formatProblems(problems, files))
  process.exitCode = 1
} else {
  const figures = deck ? slidesOf(deck).flatMap((slide) => slide.figures) : []
  const removed = await pruneFigures(figures, { root, actors: deck?.meta.actors })
  console.log(`Removed ${removed.length} drawings that no slide uses.`)
}
