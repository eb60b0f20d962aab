/** Which engines a run of the tests has tried, one line each: what was not run is named and counts as nothing. */
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { ENGINES, type EngineName } from './drive/engine'
import { NAMES } from './drive/find'

/** What is read of the report that Vitest writes, which is Jest's. */
export interface Report {
  testResults: { name: string; assertionResults: { status: string; title: string }[] }[]
}

/** Such as `Firefox: 80 passed, 0 failed` and `WebKit: not run: no WebKit was found: …`. */
export function engineLines({ testResults }: Report): string[] {
  return ENGINES.map((name) => `${NAMES[name]}: ${outcome(name, testResults)}`)
}

function outcome(name: EngineName, results: Report['testResults']): string {
  const files = results.filter((each) => each.name.replaceAll('\\', '/').endsWith(`/engines/${name}.test.ts`))
  if (files.length === 0) return 'not run: its tests were not asked for'
  const tests = files.flatMap((each) => each.assertionResults)
  const count = (status: string) => tests.filter((each) => each.status === status).length
  const [passed, failed] = [count('passed'), count('failed')]
  if (passed + failed > 0) return `${passed} passed, ${failed} failed`
  return `not run: ${tests[0]?.title ?? 'its tests did not load'}`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [path = ''] = process.argv.slice(2)
  for (const line of engineLines(JSON.parse(readFileSync(path, 'utf8')) as Report)) console.log(line)
}
