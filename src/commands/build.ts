/** `npm run build`: the public deck into `dist/`, and tables of its slides and of what they weigh; with `--pdf` its papers beside it. */
import { join } from 'node:path'
import { launchChromium } from '../chromium/launch'
import { readPrintOptions } from '../print/options'
import { printDeck } from '../print/print'
import { type BuildResult, buildDeck } from '../site/build'
import { inTemporary } from '../site/files/temporary'
import { addPublished } from '../site/hosting/published'
import { weightTable } from '../site/hosting/weight-budget'
import type { Arguments } from '../site/terminal/command-line'
import { slideTable } from '../site/terminal/slide-table'
import { root } from './root'

export async function runCommand({ switches }: Arguments): Promise<void> {
  if (switches.has('pdf')) await inTemporary('deck-papers', buildWithPapers)
  else await build()
}

async function buildWithPapers(papers: string): Promise<void> {
  await printDeck(root, readPrintOptions(['deck', 'handout', '--out', papers]), console.log)
  await build(papers)
}

async function build(papers?: string): Promise<void> {
  const browser = await launchChromium().catch((error: Error) => {
    console.log(`Share cards get no pictures this time. ${error.message}`)
    return undefined
  })
  try {
    await finish(await buildDeck(root, join(root, 'dist'), { env: process.env, browser, papers, budgeted: true }))
  } finally {
    await browser?.close()
  }
}

/** Says what was built, and keeps the addresses that are new. */
async function finish({ deck, slugs, published, address, weight }: BuildResult): Promise<void> {
  console.log(`${slideTable(deck)}\n\n${weightTable(weight)}`)
  console.log(`\nBuilt dist/ with ${slugs.length} slides${address ? ` for ${address}` : ''}.`)
  const added = await addPublished(root, published, slugs)
  if (added.length === 0) return
  console.log(`\nNew addresses in slides/addresses.json, to be committed: ${added.join(', ')}.`)
}
