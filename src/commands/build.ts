/** `npm run build`: the public deck into `dist/`, and a table of what it weighs. */
import { join } from 'node:path'
import { launchChromium } from '../chromium/launch'
import { buildDeck } from '../site/build'
import { addPublished } from '../site/published'
import { DeckError } from '../site/report'
import { brokenBudgets, weightTable } from '../site/weight'
import { root } from './root'

const browser = await launchChromium().catch((error: Error) => {
  console.log(`Share cards get no pictures this time. ${error.message}`)
  return undefined
})
try {
  const { slugs, published, address, weight } = await buildDeck(root, join(root, 'dist'), { env: process.env, browser })
  console.log(`Built dist/ with ${slugs.length} slides${address ? ` for ${address}` : ''}.\n\n${weightTable(weight)}`)
  const added = await addPublished(root, published, slugs)
  if (added.length > 0) {
    console.log(`\nNew addresses in slides/addresses.json, to be committed: ${added.join(', ')}.`)
  }
  const broken = brokenBudgets(weight)
  if (broken.length > 0) console.error(`\n${broken.join('\n')}`)
  process.exitCode = broken.length > 0 ? 1 : 0
} catch (error) {
  if (!(error instanceof DeckError)) throw error
  console.error(`${error.message}\n\nNothing was built; dist/ is as it was.`)
  process.exitCode = 1
} finally {
  await browser?.close()
}
