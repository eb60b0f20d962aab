/** Prints the deck's papers, and a small deck, once for all tests that read them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { readOptions } from '../../src/print/options'
import { printDeck } from '../../src/print/print'
import { makeProject } from '../fixtures/project'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder with `deck.pdf`, `handout.pdf` and `script.pdf`. */
    papers: string
    /** Folder with `deck.pdf` and `handout.pdf` of the small deck. */
    small: string
  }
}

export const MORE = join(import.meta.dirname, '../fixtures/papers/10-more.md')

const quietly = () => undefined

export default async function setup(project: TestProject): Promise<void> {
  const papers = join(process.cwd(), '.cache/papers')
  await printDeck(process.cwd(), readOptions(['--out', papers]), quietly)
  project.provide('papers', papers)
  const small = join(process.cwd(), '.cache/small-papers')
  const deck = makeProject()
  try {
    deck.write('10-more.md', readFileSync(MORE))
    await printDeck(deck.root, readOptions(['deck', 'handout', '--out', small]), quietly)
  } finally {
    deck.remove()
  }
  project.provide('small', small)
}
