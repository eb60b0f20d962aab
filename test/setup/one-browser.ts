/**
 * One Chromium a worker, since starting one costs more than most tests do: whoever starts one gets a share of it, with pages of
 * its own, and ends that share. What is to start from another program or with other fonts starts by itself, as do commands.
 */
import type { Browser, BrowserContext } from 'playwright-core'
import { vi } from 'vitest'
import { findChromium } from '../../src/chromium/find'

/** Modules may be loaded anew for each file; the worker stays. */
const worker = globalThis as { chromium?: Promise<Browser>; machine?: string }

vi.mock('../../src/chromium/launch', async (original) => {
  const { launchChromium, ...launch } = await original<typeof import('../../src/chromium/launch')>()
  worker.machine ??= machine()
  const share = async () => shareOf(await running(launchChromium))
  return { ...launch, launchChromium: () => (machine() === worker.machine ? share() : launchChromium()) }
})

/** What a browser started now would be, which a test may change. */
const machine = () => `${findChromium()} ${process.env.FONTCONFIG_FILE}`

async function running(launch: () => Promise<Browser>): Promise<Browser> {
  const before = await worker.chromium
  if (before?.isConnected()) return before
  worker.chromium = launch()
  return worker.chromium
}

function shareOf(browser: Browser): Browser {
  const own = new Set<BrowserContext>()
  const kept = (context: BrowserContext) => {
    own.add(context)
    context.once('close', () => own.delete(context))
    return context
  }
  const share: Partial<Browser> = {
    newContext: async (options) => kept(await browser.newContext(options)),
    newPage: async (options) => {
      const page = await browser.newPage(options)
      kept(page.context())
      return page
    },
    contexts: () => [...own],
    close: async () => {
      await Promise.all([...own].map((context) => context.close()))
    },
  }
  return Object.setPrototypeOf(share, browser)
}
