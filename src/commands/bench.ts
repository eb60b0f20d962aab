/**
 * `npm run bench`: what opening, presenting and printing the deck cost, as ratios to a floor measured in the same run;
 * exit code 1 when a budget does not hold. `-- --rounds 9` for a calmer median, `-- print` (or `visits`,
 * `talk`, `scale`) for one part.
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Measure, Row } from '../bench/bench'
import { measurePrint } from '../bench/print'
import { measureScale } from '../bench/scale'
import { benchTable, isBroken } from '../bench/table'
import { measureTalk } from '../bench/talk'
import { measureVisits } from '../bench/visits'
import { launchChromium } from '../chromium/launch'
import { buildDeck } from '../site/build'
import { root } from './root'

const MEASURES: Record<string, Measure> = {
  visits: measureVisits,
  talk: measureTalk,
  print: measurePrint,
  scale: measureScale,
}

const { values, positionals } = parseArgs({
  options: { rounds: { type: 'string', default: '5' } },
  allowPositionals: true,
})
const unknown = positionals.find((name) => !(name in MEASURES))
const rounds = Number(values.rounds)

if (unknown !== undefined || !(rounds >= 1)) {
  console.error(`npm run bench knows ${Object.keys(MEASURES).join(', ')} and --rounds with a number from 1.`)
  process.exitCode = 2
} else {
  const rows = await measured(positionals.length > 0 ? positionals : Object.keys(MEASURES))
  console.log(`\n${benchTable(rows)}`)
  const broken = rows.filter(isBroken)
  if (broken.length > 0) console.error(`\nOver budget: ${broken.map(({ what }) => what).join('; ')}.`)
  process.exitCode = broken.length > 0 ? 1 : 0
}

/** The deck as it would be hosted, without pictures for cards, which no visit loads. */
async function measured(names: readonly string[]): Promise<Row[]> {
  const folder = join(root, '.cache/bench')
  console.log('Building the deck …')
  await buildDeck(root, folder)
  const browser = await launchChromium()
  const rows: Row[] = []
  try {
    const bench = { root, folder, browser, rounds, tell: (line: string) => console.log(`${line} …`) }
    for (const name of names) rows.push(...((await MEASURES[name]?.(bench)) ?? []))
  } finally {
    await browser.close()
  }
  return rows
}
