/** `npm run bench`: what printing costs, as a ratio to the bare print of the same page, both measured in this run. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readOptions } from '../print/options'
import { Press } from '../print/press'
import { printDeck } from '../print/print'
import { root } from './root'

const ROUNDS = 3

/** Most that the whole command may take, against the bare print. */
const LIMIT = 2

const out = await mkdtemp(join(tmpdir(), 'bench-'))
const options = readOptions(['deck', '--out', out])
const quietly = () => undefined

/** What Chromium alone takes: start, open the built page, print it. */
async function bare(): Promise<void> {
  const press = await Press.open(join(root, '.cache/print'), new Map())
  const prepare = { run: quietly, argument: undefined }
  await press.print({ document: 'index.html', sheets: [], prepare })
  await press.close()
}

async function seconds(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await run()
  return (performance.now() - start) / 1000
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

try {
  // Once before, so that both find the same warm disk and the page is built.
  await printDeck(root, options, quietly)
  const whole: number[] = []
  const alone: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    alone.push(await seconds(bare))
    whole.push(await seconds(() => printDeck(root, options, quietly)))
  }
  const ratio = median(whole) / median(alone)
  const memory = Math.round(process.memoryUsage.rss() / 1e6)
  console.log(
    `deck.pdf, median of ${ROUNDS}: whole command ${median(whole).toFixed(1)} s, bare print ${median(alone).toFixed(1)} s`,
  )
  console.log(
    `ratio ${ratio.toFixed(2)}, at most ${LIMIT}; memory of the command ${memory} MB, Chromium’s own not counted`,
  )
  process.exitCode = ratio > LIMIT ? 1 : 0
} finally {
  await rm(out, { recursive: true, force: true })
}
