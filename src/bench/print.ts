/** Measures printing, against a bare print of the same page by Chromium. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchChromium } from '../chromium/launch'
import { readPrintOptions } from '../print/options'
import { printDeck } from '../print/print'
import { answerFrom, ORIGIN } from '../site/visit/answer-from-folder'
import { type Bench, compared, type Row } from './bench'

/** Most that the whole command may take, against the bare print. */
const LIMIT = 1.5

const quietly = () => undefined

/** `deck.pdf` from slides to verified file, the bare print as floor. */
export async function* measurePrint({ root, folder, rounds, tell }: Bench): AsyncGenerator<Row, void> {
  tell('Printing deck.pdf')
  const out = await mkdtemp(join(tmpdir(), 'bench-'))
  const print = () => printDeck(root, readPrintOptions(['deck', '--out', out]), quietly)
  const whole: number[] = []
  const alone: number[] = []
  try {
    // Once before, so that both find the same warm disk; a single round is no measurement.
    if (rounds > 1) await print()
    for (let round = 0; round < rounds; round++) {
      alone.push(await seconds(() => bare(folder)))
      whole.push(await seconds(print))
    }
  } finally {
    await rm(out, { recursive: true, force: true })
  }
  yield { ...compared('deck.pdf, the bare print as floor', alone, whole), unit: 's', limit: LIMIT }
}

/** What Chromium alone takes: start, open the built page, print it, as one would without this project. */
async function bare(folder: string): Promise<void> {
  const browser = await launchChromium()
  try {
    const context = await browser.newContext({ javaScriptEnabled: false })
    await context.route('**/*', (route) => answerFrom(folder, route, new Map()))
    const page = await context.newPage()
    await page.goto(`${ORIGIN}index.html`)
    await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })
  } finally {
    await browser.close()
  }
}

async function seconds(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await run()
  return (performance.now() - start) / 1000
}
