/** `npm test [-- NAME]`: set-up, a Chromium, then every test or those of a name; ends with a line that counts them. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { exitUnlessDone, root, run, setUp } from './setup.mjs'
import { selection, testFiles } from './test-selection.mjs'

const report = join(root, '.cache', 'test-report.json')

setUp()
exitUnlessDone(run(process.execPath, ['--import', 'tsx', join(root, 'src', 'commands', 'chromium.ts')]))
mkdirSync(join(root, '.cache'), { recursive: true })
rmSync(report, { force: true })
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
const code = run(process.execPath, [vitest, 'run', ...reporters, ...selection(process.argv.slice(2), testFiles(root))])
const { numPassedTests, numFailedTests, numTotalTestSuites, numFailedTestSuites } = JSON.parse(
  readFileSync(report, 'utf8'),
)
// A file that fails before its first test is a failure too.
const broken = code !== 0 && numFailedTests === 0 ? Math.max(1, numFailedTestSuites) : 0
console.log(`${numTotalTestSuites} suites`)
console.log(`${numPassedTests} passed, ${numFailedTests + broken} failed`)
const nothing = numPassedTests + numFailedTests + broken === 0
if (nothing) console.error('No test has that name.')
process.exitCode = nothing ? 1 : code
