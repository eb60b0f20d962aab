/** Makes what tests look at, one after the other as it is asked for: the process that `begin.ts` starts. */
import { readFileSync } from 'node:fs'
import { readPrintOptions } from '../../src/print/options'
import { printDeck } from '../../src/print/print'
import { buildDeck } from '../../src/site/build'
import { packDeck } from '../../src/site/pack'
import { makeProject } from '../fixtures/project'
import { MORE, PLACES, type Product } from './places'

/** That a product is made, or why it could not be. */
export interface Made {
  product: Product
  fault?: string
}

const root = process.cwd()

const MAKE: Readonly<Record<Product, () => Promise<unknown>>> = {
  dist: () => buildDeck(root, PLACES.dist),
  packed: () => packDeck(root, PLACES.packed),
  papers: () => print(root, ['--out', PLACES.papers]),
  small: async () => {
    const deck = makeProject()
    try {
      deck.write('10-more.md', readFileSync(MORE))
      await print(deck.root, ['deck', 'handout', '--out', PLACES.small])
    } finally {
      deck.remove()
    }
  },
}

const print = (from: string, options: string[]) => printDeck(from, readPrintOptions(options), () => undefined)

let before = Promise.resolve()
process.on('message', (product: Product) => {
  before = before.then(async () => {
    const made: Made = { product }
    await MAKE[product]().catch((error: Error) => {
      made.fault = error.stack ?? error.message
    })
    process.send?.(made)
  })
})
// Nobody waits any more.
process.on('disconnect', () => process.exit())
