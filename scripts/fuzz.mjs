/** `npm run fuzz [-- decks [seed]]`: the property test over many decks, 5,000 where nothing else is said. */
import { join } from 'node:path'
import { root, run, setUp } from './setup.mjs'

const HELP = `npm run fuzz -- [decks [seed]]

Makes decks by chance, 5000 unless told, and looks for every word of each in all that is made of it. A seed makes the same
decks again; it is in the report of a failure.
`
const given = process.argv.slice(2)
const isHelp = given.some((each) => ['--help', '-h'].includes(each))
const wrong = given.find((each, index) => index > 1 || !/^\d+$/.test(each))
if (isHelp || wrong !== undefined) {
  console[isHelp ? 'log' : 'error'](
    isHelp ? HELP : `npm run fuzz takes two whole numbers, and "${wrong}" is none of them.`,
  )
  process.exit(isHelp ? 0 : 2)
}
const [decks = '5000', seed = '0'] = given
process.env.FUZZ_DECKS = decks
process.env.FUZZ_SEED = seed
setUp()
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
process.exitCode = run(process.execPath, [vitest, 'run', '--project', 'unit', '--testTimeout=0', 'test/fuzz'])
