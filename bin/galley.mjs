#!/usr/bin/env node
/**
 * The commands for a deck in any folder: `galley build`. Among the packages of a deck the sources run as they are: Node strips
 * no types of what is installed, so a loader does.
 */
import { existsSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { folderFault, nodeFault, readyTemporary } from '../scripts/machine.mjs'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))

/**
 * A copy of the repository installs its own packages, as its own scripts do, and bundles its sources; one that npm installed
 * has them, and runs its sources. Returns the bundle's path, if there is one.
 */
async function setUp(command) {
  const fault = nodeFault(process.versions.node) ?? folderFault(process.cwd()) ?? readyTemporary(command)
  if (fault) end(fault)
  if (!existsSync(at('../package-lock.json'))) return undefined
  const repository = await import('../scripts/setup.mjs')
  repository.setUp(command)
  const { bundledCommands } = await import('../scripts/bundle.mjs')
  return bundledCommands(at('..'))
}

function end(words) {
  console.error(words)
  process.exit(1)
}

async function runSources() {
  // Whatever stands in the deck's folder is no setting of ours.
  process.env.TSX_TSCONFIG_PATH = at('../tsconfig.json')
  const { register } = await import('tsx/esm/api')
  register()
  await import('../src/commands/run.ts')
}

const bundle = await setUp(process.argv[2])
if (bundle) {
  process.setSourceMapsEnabled(true)
  await import(pathToFileURL(bundle).href)
} else await runSources()
