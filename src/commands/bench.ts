/** `npm run bench`: what opening, presenting and printing the deck cost, as ratios to a floor measured in the same run. */
import { join } from 'node:path'
import type { Row } from '../bench/bench'
import { type BenchOptions, benchOptions } from '../bench/options'
import { runBench } from '../bench/run'
import { benchTable, isBroken, isMissing } from '../bench/table'
import { launchChromium } from '../chromium/launch'
import { ENGINE } from '../engine/folder'
import type { Arguments } from '../site/terminal/command-line'
import { root } from './root'

export async function runCommand(given: Arguments): Promise<void> {
  process.exitCode = await bench(benchOptions(given))
}

/** Prints each row when it is measured, then all of them; returns the exit code. */
async function bench(options: BenchOptions): Promise<number> {
  const rows: Row[] = []
  const browser = await launchChromium()
  try {
    const tell = (line: string) => console.log(`${line} …`)
    for await (const row of runBench({ root, browser, galley: join(ENGINE, 'bin/galley.mjs'), tell }, options)) {
      rows.push(row)
      console.log(benchTable([row], { head: false }))
    }
  } finally {
    await browser.close()
  }
  console.log(`\n${benchTable(rows)}`)
  const missing = rows.filter(isMissing)
  const broken = rows.filter((row) => isBroken(row) && !isMissing(row))
  if (missing.length > 0) console.error(`\nNot measured: ${missing.map(({ what }) => what).join('; ')}.`)
  if (broken.length > 0) console.error(`\nOver budget: ${broken.map(({ what }) => what).join('; ')}.`)
  return missing.length + broken.length > 0 ? 1 : 0
}
