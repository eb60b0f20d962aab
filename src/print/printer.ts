/** One headless Chromium that prints a document of the deck, with scripts off. */
import { setTimeout } from 'node:timers/promises'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { launchChromium } from '../chromium/launch'
import { answerFrom, ORIGIN } from '../site/visit/answer-from-folder'
import { labelLists } from './labels'
import { PrintError } from './options'
import { show } from './show'
import { DESCRIPTIONS_IN_PAGE } from './structure/description-lists'
import { FOOTNOTES_IN_PAGE } from './structure/footnotes'
import { FORMULAS_IN_PAGE } from './structure/formulas'
import { textOfPage } from './structure/source'

/** Longest wait for a single print, in ms. */
const PATIENCE = 180_000

/** A document to print, and how it is prepared. */
export interface PrintJob<Read> {
  /** Name of the document, e.g. `index.html`. */
  document: string
  /** Style sheets added for this print only. */
  sheets: readonly string[]
  /** Runs in the page before it is printed. Chromium runs it although the page's own scripts are off. */
  prepare: { run: (argument: unknown) => void; argument: unknown }
  /** Runs while Chromium prints; `text` are all words of the document, as `textOfPage` has them. */
  read: (text: string) => Read
}

/** The printed document. */
export interface PrintResult<Read> {
  bytes: Uint8Array
  /** What the job made of the words. */
  read: Read
}

export class Printer {
  readonly #browser: Browser
  readonly #context: BrowserContext
  readonly #patience: number
  /** For the first print: opened while the deck is built. */
  #ready: Promise<Page> | undefined
  #closing: Promise<void> | undefined

  private constructor(browser: Browser, context: BrowserContext, patience: number) {
    this.#browser = browser
    this.#context = context
    this.#patience = patience
    this.#ready = this.#opened()
    // What went wrong is told by the print that needs it.
    this.#ready.catch(() => undefined)
  }

  /**
   * `own` are documents that are on no disk; `patience` is the longest wait for a print, in ms. Throws `PrintError` when
   * there is no Chromium.
   */
  static async open(folder: string, own: ReadonlyMap<string, string>, patience = PATIENCE): Promise<Printer> {
    const browser = await launchChromium().catch((error: Error) => {
      throw new PrintError(error.message)
    })
    const context = await browser.newContext({
      viewport: { width: 1280, height: 720 },
      colorScheme: 'light',
      javaScriptEnabled: false,
      // The sheets of a print are added to a page that allows only its own.
      bypassCSP: true,
    })
    await context.route('**/*', (route) => answerFrom(folder, route, own))
    return new Printer(browser, context, patience)
  }

  /** Prints a document, tagged and with bookmarks. Throws `PrintError` when Chromium crashes or hangs. */
  async print<Read>(job: PrintJob<Read>): Promise<PrintResult<Read>> {
    let page: Page | undefined
    try {
      const ready = this.#ready
      this.#ready = undefined
      page = await (ready ?? this.#opened())
      return await Promise.race([this.#printed(page, job), failureOf(page, this.#patience)])
    } catch (error) {
      if (error instanceof PrintError) throw error
      throw new PrintError(`Chromium could not print: ${(error as Error).message.split('\n')[0]} ${AGAIN}`)
    } finally {
      // A crashed page cannot be closed; the browser is, at the end.
      await Promise.race([page?.close(), setTimeout(2000, undefined, { ref: false })])
    }
  }

  /** Whoever calls it again waits for the same end. */
  close(): Promise<void> {
    this.#closing ??= this.#browser.close()
    return this.#closing
  }

  async #opened(): Promise<Page> {
    const page = await this.#context.newPage()
    // Before it has a document, which would be laid out for the screen first.
    await page.emulateMedia({ media: 'print', colorScheme: 'light' })
    return page
  }

  async #printed<Read>(page: Page, job: PrintJob<Read>): Promise<PrintResult<Read>> {
    await page.goto(ORIGIN + job.document)
    const text = await page.evaluate<string>(preparation(job))
    const printing = page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })
    const reading = setTimeout(UNDER_WAY).then(() => job.read(text))
    const [bytes, read] = await Promise.all([printing, reading])
    return { bytes, read }
  }
}

/** In ms: by then Chromium has the order to print, which is handed on in several turns. */
const UNDER_WAY = 5

/**
 * All that is done to a page before it is printed, for one call: between two of them Chromium would lay it out. Its value are
 * the page's words, once its fonts are there.
 */
function preparation({ sheets, prepare: { run, argument } }: Pick<PrintJob<unknown>, 'sheets' | 'prepare'>): string {
  const steps: { run: unknown; argument?: unknown }[] = [
    ...[{ run: addStyleSheets, argument: sheets }, { run, argument }, { run: FOOTNOTES_IN_PAGE }],
    ...[DESCRIPTIONS_IN_PAGE, FORMULAS_IN_PAGE],
  ]
  const calls = steps.map((step) => `(${step.run})(${JSON.stringify(step.argument)})`)
  // tsx (esbuild's `keepNames`) wraps each function in a call of `__name`, which the page does not have.
  const first = 'globalThis.__name = (value) => value'
  return [first, ...calls, `(${show})().then(${labelled}).then(() => (${textOfPage})())`].join(';\n')
}

/** What looks at the page as it is seen; fonts that only style asks for come last. */
const labelled = `() => {
  (${labelLists})()
  document.body.getBoundingClientRect()
  return document.fonts.ready
}`

/** Runs in the page. Playwright's own way waits for an event that does not come when scripts are off. */
function addStyleSheets(sheets: readonly string[]): void {
  for (const sheet of sheets)
    document.head.append(Object.assign(document.createElement('style'), { textContent: sheet }))
}

const AGAIN = 'Run the command again; if it happens again, print fewer slides with --slides.'

/** Rejects when the page crashes or takes too long. */
function failureOf(page: Page, patience: number): Promise<never> {
  return new Promise((_, reject) => {
    page.once('crash', () => reject(new PrintError(`Chromium crashed while printing. ${AGAIN}`)))
    page.once('close', () => reject(new PrintError(`Chromium ended while printing. ${AGAIN}`)))
    const late = new PrintError(`Chromium did not finish within ${patience / 1000} seconds. ${AGAIN}`)
    setTimeout(patience, undefined, { ref: false }).then(() => reject(late))
  })
}
