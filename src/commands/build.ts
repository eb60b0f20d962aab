/** `npm run build`: the public deck into `dist/`, and tables of its slides and of what they weigh; with `--pdf` its papers beside it. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchChromium } from '../chromium/launch'
import { PrintError, readOptions } from '../print/options'
import { printDeck } from '../print/print'
import { buildDeck } from '../site/build'
import { addPublished } from '../site/published'
import { DeckError } from '../site/report'
import { slideTable } from '../site/slide-table'
import { BudgetError, weightTable } from '../site/weight'
import { root } from './root'

const browser = await launchChromium().catch((error: Error) => {
  console.log(`Share cards get no pictures this time. ${error.message}`)
  return undefined
})
const unknown = process.argv.slice(2).find((option) => option !== '--pdf')
const papers = process.argv.includes('--pdf') ? await mkdtemp(join(tmpdir(), 'papers-')) : undefined
try {
  if (unknown) throw new PrintError(`There is no option "${unknown}"; npm run build knows --pdf.`)
  if (papers) await printDeck(root, readOptions(['deck', 'handout', '--out', papers]), console.log)
  const { deck, slugs, published, address, weight } = await buildDeck(root, join(root, 'dist'), {
    env: process.env,
    browser,
    papers,
    budgeted: true,
  })
  console.log(`${slideTable(deck)}\n\n${weightTable(weight)}`)
  console.log(`\nBuilt dist/ with ${slugs.length} slides${address ? ` for ${address}` : ''}.`)
  const added = await addPublished(root, published, slugs)
  if (added.length > 0) {
    console.log(`\nNew addresses in slides/addresses.json, to be committed: ${added.join(', ')}.`)
  }
} catch (error) {
  if (![BudgetError, DeckError, PrintError].some((known) => error instanceof known)) throw error
  console.error(`${(error as Error).message}\n\nNothing was built; dist/ is as it was.`)
  process.exitCode = 1
} finally {
  await browser?.close()
  if (papers) await rm(papers, { recursive: true, force: true })
}
