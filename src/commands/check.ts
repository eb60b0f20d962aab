/** `npm run check`: every problem of the slides with its place; exit code 1 when there are errors. */
import { formatProblems } from '../deck/problem'
import { compile } from '../site/compile'
import { hasErrors } from '../site/report'
import { root } from './root'

const { problems, files, deck } = await compile(root)
const slides = deck?.sections.flatMap((section) => section.slides).length ?? 0
console.log(problems.length > 0 ? formatProblems(problems, files) : `No problems in ${slides} slides.`)
process.exitCode = hasErrors(problems) ? 1 : 0
