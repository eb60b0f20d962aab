/** `npm run check`: every problem of the slides with its place; exit code 1 when there are errors. */
import { launchChromium } from '../chromium/launch'
import { formatProblems, type Problem } from '../deck/problem'
import { problemsAsJson } from '../deck/problems-json'
import { slidesOf } from '../deck/slides-of'
import { type Compilation, compile } from '../site/compile'
import { hasErrors } from '../site/deck-error'
import { checkOverflow } from '../site/overflow/check-overflow'
import type { Arguments } from '../site/terminal/command-line'
import { root } from './root'

export async function runCommand({ switches }: Arguments): Promise<void> {
  const compiled = await compile(root)
  const { files, deck } = compiled
  const problems = [...compiled.problems, ...(await measured(compiled))]
  const slides = deck ? slidesOf(deck).length : 0
  if (switches.has('json')) console.log(problemsAsJson(problems, files, slides))
  else
    console.log(
      problems.length > 0
        ? formatProblems(problems, files)
        : `No problems in ${slides} ${slides === 1 ? 'slide' : 'slides'}.`,
    )
  process.exitCode = hasErrors(problems) ? 1 : 0
}

/** What does not fit shows once the page can be built at all. That it was not measured is no problem, and said aside. */
async function measured(compiled: Compilation): Promise<readonly Problem[]> {
  const { deck, problems } = compiled
  if (!deck || hasErrors(problems)) return []
  const launch = () =>
    launchChromium().catch((error: Error) => {
      console.error(`Whether all words fit their slides was not measured. ${error.message}\n`)
      return undefined
    })
  return (await checkOverflow(root, { ...compiled, deck }, launch)) ?? []
}
