/** Builds and packs the deck before the engines look at it. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { TestProject } from 'vitest/node'
import { packDeck } from '../../src/site/pack'
import { builtOnce } from '../built-once'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the deck in one file, on disk. */
    packed: string
  }
}

export default async function setup(project: TestProject): Promise<void> {
  project.provide('dist', await builtOnce())
  const packed = join(process.cwd(), '.cache/packed/deck.html')
  await packDeck(process.cwd(), packed)
  project.provide('packed', pathToFileURL(packed).href)
}
