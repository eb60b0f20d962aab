/** Prints the deck's papers once for all tests that read them. */
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { readOptions } from '../../src/print/options'
import { printDeck } from '../../src/print/print'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder with `deck.pdf`, `handout.pdf` and `script.pdf`. */
    papers: string
  }
}

export default async function setup(project: TestProject): Promise<void> {
  const papers = join(process.cwd(), '.cache/papers')
  await printDeck(process.cwd(), readOptions(['--out', papers]), () => undefined)
  project.provide('papers', papers)
}
