/** Measures printing, against a bare print of the same page by Chromium, with building it and without. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchChromium } from '../chromium/launch'
import { readPrintOptions } from '../print/options'
import { printDeck } from '../print/print'
import { buildPage } from '../site/build'
import { compileSound, landscapeOnly } from '../site/compile'
import { inTemporary } from '../site/files/temporary'
import { answerFrom, ORIGIN } from '../site/visit/answer-from-folder'
import { type Bench, compared, type Row } from './bench'

/**
 * Most that the whole command may take, against building the page and the bare print of it: as many seconds, on a quiet
 * machine, as one and a half bare prints of a page that is there already.
 */
const LIMIT = 1.2

const quietly = () => undefined

/** `deck.pdf` from slides to verified file. */
export async function* measurePrint({ root, folder, rounds, tell }: Bench): AsyncGenerator<Row, void> {
  tell('Printing deck.pdf')
  const out = await mkdtemp(join(tmpdir(), 'bench-'))
  const print = () => printDeck(root, readPrintOptions(['deck', '--out', out]), quietly)
  const [alone, built, whole]: [number[], number[], number[]] = [[], [], []]
  try {
    // Once before, so that all find the same warm disk; a single round is no measurement.
    if (rounds > 1) await print()
    // Twice as often as what takes longer: a print is disturbed by whatever else starts.
    for (let round = 0; round < (rounds > 1 ? 2 * rounds : 1); round++) {
      alone.push(await seconds(() => bare(folder)))
      built.push(await seconds(() => inTemporary('bench-print', (page) => bare(page, () => buildPaper(root, page)))))
      whole.push(await seconds(print))
    }
  } finally {
    await rm(out, { recursive: true, force: true })
  }
  yield { ...compared('deck.pdf, the bare print of a page that is there as floor', alone, whole), unit: 's' }
  yield {
    ...compared('deck.pdf, building the page and the bare print as floor', built, whole),
    unit: 's',
    limit: LIMIT,
  }
}

/** What Chromium alone takes: start while the page is built, open it, print it, as one would without this project. */
async function bare(folder: string, build: () => Promise<void> = async () => undefined): Promise<void> {
  const [browser] = await Promise.all([launchChromium(), build()])
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

/** The page that is printed. */
async function buildPaper(root: string, folder: string): Promise<void> {
  const compiled = await compileSound(root, { medium: 'paper' })
  await buildPage(root, folder, { ...compiled, drawings: landscapeOnly(compiled.drawings) }, { isForPaper: true })
}

async function seconds(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await run()
  return (performance.now() - start) / 1000
}
