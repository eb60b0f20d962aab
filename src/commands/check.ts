/** `npm run check`: every problem of the slides with its place; exit code 1 when there are errors. */
import { launchChromium } from '../chromium/launch'
import { formatProblems } from '../deck/problem'
import { slidesOf } from '../deck/slides-of'
import { compile } from '../site/compile'
import { hasErrors } from '../site/deck-error'
import { checkOverflow } from '../site/overflow/check-overflow'
import { root } from './root'

const compiled = await compile(root)
const { problems, files, deck } = compiled
// What does not fit shows once the page can be built at all.
if (deck && !hasErrors(problems)) {
  const launch = () =>
    launchChromium().catch((error: Error) => {
      console.log(`Whether all words fit their slides was not measured. ${error.message}\n`)
      return undefined
    })
  problems.push(...((await checkOverflow(root, { ...compiled, deck }, launch)) ?? []))
}
const slides = deck ? slidesOf(deck).length : 0
console.log(problems.length > 0 ? formatProblems(problems, files) : `No problems in ${slides} slides.`)
process.exitCode = hasErrors(problems) ? 1 : 0
