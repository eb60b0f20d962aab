/** The browser of all these tests: one a worker, since starting one costs more than most tests do. */
import { launchChromium } from '../../../src/chromium/launch'

/** Ends with the worker. A file need not close what it opens in it: `after-each-file.ts` does. */
export const browser = await launchChromium()

/** Closes all that is open in it. */
export const closePages = () => Promise.all(browser.contexts().map((context) => context.close()))
