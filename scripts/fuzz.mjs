/** `npm run fuzz [-- decks [seed]]`: the property test over many decks, 5,000 where nothing else is said. */
import { join } from 'node:path'
import { root, run, setUp } from './setup.mjs'

const [decks = '5000', seed = '0'] = process.argv.slice(2)
process.env.FUZZ_DECKS = decks
process.env.FUZZ_SEED = seed
setUp()
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
process.exitCode = run(process.execPath, [vitest, 'run', '--project', 'unit', '--testTimeout=0', 'test/fuzz'])
