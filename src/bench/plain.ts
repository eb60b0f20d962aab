/** What a deck of plain slides weighs: all that the engine itself brings. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildDeck } from '../site/build'
import { hostFolder } from '../site/visit/static-host'
import { type Bench, median, type Row } from './bench'
import { makeProject } from './made-project'
import { visit } from './visit/visit'

const SLIDES = 24
/** In bytes, for a first visit with fonts. */
const LIMIT = 60_000

const isStaged = () => document.documentElement.dataset.stage === 'slide'

/** Headlines and lists, with text for readers, and no figure. */
export async function* measurePlain({ browser, conditions, rounds, tell }: Bench): AsyncGenerator<Row, void> {
  tell(`Opening ${SLIDES} plain slides`)
  const scratch = await mkdtemp(join(tmpdir(), 'bench-plain-'))
  const folder = join(scratch, 'dist')
  try {
    await buildDeck(await makeProject(scratch, SLIDES, { figures: 0 }), folder)
    const host = await hostFolder(folder)
    try {
      const totals: number[] = []
      for (let round = 0; round < rounds; round++) {
        const { bytes } = await visit(browser, { address: host.address, conditions: conditions.free, done: isStaged })
        totals.push(Object.values(bytes).reduce((sum, each) => sum + each, 0))
      }
      yield { what: `${SLIDES} plain slides, first visit`, unit: 'kB', deck: median(totals), limit: LIMIT }
    } finally {
      await host.close()
    }
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}
