/**
 * `npm test [-- NAME]`: set-up, the engines, then every test or those of a name; ends with a line for each engine and one
 * that counts the tests.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { exitUnlessDone, root, run, setUp } from './setup.mjs'
import { selection, testFiles } from './test-selection.mjs'

const report = join(root, '.cache', 'test-report.json')

if (process.argv.slice(2).some((each) => ['--help', '-h'].includes(each))) {
  console.log(`npm test -- [NAME ...] [options]

Runs every test, or those of a name: a part of a file's path, else of a test's own name, in capitals or not.

  --project unit  one of unit, print, browser, engines, slides
  --help          this text

Further options are Vitest's: https://vitest.dev/guide/cli
`)
  process.exit(0)
}
setUp()
const script = (...path) => ['--import', 'tsx', join(root, ...path)]
const chromium = run(process.execPath, [join(root, 'scripts', 'run.mjs'), 'chromium'])
// Who asks for some tests by name does not wait for what others need.
const wanted = process.argv.slice(2)
if (wanted.length === 0 || wanted.some((name) => /engine|firefox|webkit/.test(name))) {
  exitUnlessDone(run(process.execPath, script('test', 'engines', 'install.ts')))
}
// Who has none of the three hears of all at once.
exitUnlessDone(chromium)
orEnd('Tests write into .cache', () => {
  mkdirSync(join(root, '.cache'), { recursive: true })
  rmSync(report, { force: true })
})
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
const code = run(process.execPath, [vitest, 'run', ...reporters, ...selection(wanted, testFiles(root))])
const { numPassedTests, numFailedTests, numTotalTestSuites, numFailedTestSuites } = orEnd(
  'The tests did not come to their end, and what is above says why',
  () => JSON.parse(readFileSync(report, 'utf8')),
)
// A file that fails before its first test is a failure too.
const broken = code !== 0 && numFailedTests === 0 ? Math.max(1, numFailedTestSuites) : 0
run(process.execPath, [...script('test', 'engines', 'summary.ts'), report])
console.log(`${numTotalTestSuites} suites`)
console.log(`${numPassedTests} passed, ${numFailedTests + broken} failed`)
const nothing = numPassedTests + numFailedTests + broken === 0
if (nothing) console.error('No test has that name.')
process.exitCode = nothing ? 1 : code

/** What a function returns; where it fails the process ends with one sentence. */
function orEnd(words, use) {
  try {
    return use()
  } catch (error) {
    console.error(`${words} (${error.message}).`)
    process.exit(1)
  }
}
