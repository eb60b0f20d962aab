/**
 * Runs one of the commands beside this file: `run.ts build [options]`. Whatever it does not explain itself is explained
 * here, and ends it with 1. A server that runs goes on: there may be a talk.
 */
import { relative } from 'node:path'
import { explain } from './explain-failure'
import { root } from './root'

/** The state in which each command leaves things when it fails, in a sentence. */
const LEFT: Readonly<Record<string, string>> = {
  build: 'Nothing was built; dist/ is as it was.',
  pack: 'What was packed before is as it was.',
  pdf: 'What was printed before is as it was.',
}

const [name = ''] = process.argv.splice(2, 1)
let serves = false

// The reader of the output may close it early: `npm run check | head`.
process.stdout.on('error', () => process.exit())
process.on('uncaughtException', (error) => fail(error))
try {
  await import(`./${name}.ts`)
  serves = name === 'start'
} catch (error) {
  fail(error)
}

function fail(error: unknown): void {
  const words = explain(error, (path) => relative(root, path) || path)
  const left = serves ? undefined : LEFT[name]
  console.error(left ? `${words}\n\n${left}` : words)
  if (!serves) process.exit(1)
}
