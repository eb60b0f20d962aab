/** Makes what tests look at, one after the other as it is asked for: the process that `begin.ts` starts. */
import { readFileSync } from 'node:fs'
import { readPrintOptions } from '../../src/print/options'
import { printDeck } from '../../src/print/print'
import { buildDeck } from '../../src/site/build'
import { packDeck } from '../../src/site/pack'
import { makeLecture, makeProject, type Project } from '../fixtures/project'
import { MORE, PLACES, type Product } from './places'

/** That a product is made, or why it could not be. */
export interface Made {
  product: Product
  fault?: string
}

/** The project of this repository, whose deck is in `slides/`. */
const talk = process.cwd()

const MAKE: Readonly<Record<Product, () => Promise<unknown>>> = {
  dist: () => from(makeLecture, (root) => buildDeck(root, PLACES.dist)),
  packed: () => from(makeLecture, (root) => packDeck(root, PLACES.packed)),
  papers: () => from(makeLecture, (root) => print(root, ['--out', PLACES.papers])),
  small: () => from(makeSmall, (root) => print(root, ['deck', 'handout', '--out', PLACES.small])),
  talkDist: () => buildDeck(talk, PLACES.talkDist),
  talkPacked: () => packDeck(talk, PLACES.talkPacked),
  talkPapers: () => print(talk, ['--out', PLACES.talkPapers]),
}

function makeSmall(): Project {
  const project = makeProject()
  project.write('10-more.md', readFileSync(MORE))
  return project
}

/** Makes something from a project that is there for this alone. */
async function from(makeOne: () => Project, make: (root: string) => Promise<unknown>): Promise<void> {
  const project = makeOne()
  try {
    await make(project.root)
  } finally {
    project.remove()
  }
}

const print = (root: string, options: string[]) => printDeck(root, readPrintOptions(options), () => undefined)

let before = Promise.resolve()
process.on('message', (product: Product) => {
  before = before.then(async () => {
    const made: Made = { product }
    await MAKE[product]().catch((error: Error) => {
      made.fault = error.stack || error.message
    })
    process.send?.(made)
  })
})
// Nobody waits any more.
process.on('disconnect', () => process.exit())
