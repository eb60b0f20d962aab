#!/usr/bin/env node
/**
 * The commands for a deck in any folder: `galley build`. The sources run as they are: Node strips no types of what is
 * installed, so a loader does.
 */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { folderFault, nodeFault } from '../scripts/machine.mjs'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))

/** A copy of the repository installs its own packages, as its own scripts do; one that npm installed has them. */
async function setUp(command) {
  const fault = nodeFault(process.versions.node) ?? folderFault(process.cwd())
  if (fault) end(fault)
  if (!existsSync(at('../package-lock.json'))) return
  const repository = await import('../scripts/setup.mjs')
  repository.setUp(command)
}

function end(words) {
  console.error(words)
  process.exit(1)
}

await setUp(process.argv[2])
// Whatever stands in the deck's folder is no setting of ours.
process.env.TSX_TSCONFIG_PATH = at('../tsconfig.json')
const { register } = await import('tsx/esm/api')
register()
await import('../src/commands/run.ts')
