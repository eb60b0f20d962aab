/** Runs one of src/commands after the set-up: `node scripts/run.mjs build [options]`. */
import { join } from 'node:path'
import { bundledCommands } from './bundle.mjs'
import { root, run, setUp } from './setup.mjs'

const [command = '', ...options] = process.argv.slice(2)
setUp(command)
const bundle = await bundledCommands(root)
process.exitCode = run(process.execPath, [
  // In MB: a deck or a PDF is read into a million small objects, most of which are soon gone, and are then never copied.
  '--max-semi-space-size=64',
  ...(bundle ? ['--enable-source-maps', bundle] : ['--import', 'tsx', join(root, 'src', 'commands', 'run.ts')]),
  command,
  ...options,
])
