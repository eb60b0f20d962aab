/** `npm test`: set-up, a Chromium, then every test; ends with one plain line that counts them. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { exitUnlessDone, root, run, setUp } from './setup.mjs'

const report = join(root, '.cache', 'test-report.json')

setUp()
exitUnlessDone(run(process.execPath, ['--import', 'tsx', join(root, 'src', 'commands', 'chromium.ts')]))
mkdirSync(join(root, '.cache'), { recursive: true })
rmSync(report, { force: true })
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
const code = run(process.execPath, [vitest, 'run', ...reporters, ...process.argv.slice(2)])
const { numPassedTests, numFailedTests, numTotalTestSuites, numFailedTestSuites } = JSON.parse(
  readFileSync(report, 'utf8'),
)
// A file that fails before its first test is a failure too.
const broken = code !== 0 && numFailedTests === 0 ? Math.max(1, numFailedTestSuites) : 0
console.log(`${numTotalTestSuites} suites`)
console.log(`${numPassedTests} passed, ${numFailedTests + broken} failed`)
process.exitCode = code
