/** `npm run build`: the public deck into `dist/`, and tables of its slides and of what they weigh; with `--pdf` its papers beside it. */
import { join } from 'node:path'
import { ChromiumOnDemand } from '../chromium/on-demand'
import { type BuildResult, buildDeck } from '../site/build'
import { inTemporary } from '../site/files/temporary'
import { keepAddresses } from '../site/hosting/published'
import { weightTable } from '../site/hosting/weight-budget'
import type { Arguments } from '../site/terminal/command-line'
import { slideTable } from '../site/terminal/slide-table'
import { root } from './root'

export async function runCommand({ switches }: Arguments): Promise<void> {
  const isPublished = switches.has('publish')
  if (switches.has('pdf')) await inTemporary('deck-papers', (papers) => buildWithPapers(papers, isPublished))
  else await build(isPublished)
}

async function buildWithPapers(papers: string, isPublished: boolean): Promise<void> {
  const [{ readPrintOptions }, { printDeck }] = await Promise.all([
    import('../print/options'),
    import('../print/print'),
  ])
  await printDeck(root, readPrintOptions(['deck', 'handout', '--out', papers]), console.log)
  await build(isPublished, papers)
}

async function build(isPublished: boolean, papers?: string): Promise<void> {
  const chromium = new ChromiumOnDemand()
  const options = { env: process.env, papers, budgeted: true }
  const target = join(root, 'dist')
  try {
    const built = await buildDeck(root, target, { ...options, launch: chromium.launch }).catch((error: Error) => {
      if (error !== chromium.fault) throw error
      console.log(`Share cards get no pictures this time. ${error.message}`)
      return buildDeck(root, target, options)
    })
    await finish(built, isPublished)
  } finally {
    await chromium.close()
  }
}

/** Says what was built, and which of its addresses are kept from now on. */
async function finish({ deck, slugs, published, address, weight }: BuildResult, isPublished: boolean): Promise<void> {
  console.log(`${slideTable(deck)}\n\n${weightTable(weight)}`)
  console.log(`\nBuilt dist/ with ${slugs.length} slides${address ? ` for ${address}` : ''}.`)
  const added = await keepAddresses(root, { published, slugs, address }, isPublished)
  if (added.length === 0) return
  console.log(`\nNew addresses in slides/addresses.json, to be committed: ${added.join(', ')}.`)
}
