/** The build that all tests of the built deck share: several projects of one run ask for it. */
import { join } from 'node:path'
import { buildDeck } from '../src/site/build'

const NAME = Symbol.for('the deck built for tests')

/** Each project loads its modules anew; the process they run in is one. */
const shared = globalThis as { [NAME]?: Promise<string> }

/** Builds the deck, once in a run, and returns the folder it is in. */
export function builtOnce(): Promise<string> {
  shared[NAME] ??= build()
  return shared[NAME]
}

async function build(): Promise<string> {
  const dist = join(process.cwd(), '.cache/dist')
  await buildDeck(process.cwd(), dist)
  return dist
}
