/** What a first visit to the built deck weighs. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { inject } from 'vitest'
import { asSent } from '../../../src/site/files/as-sent'
import { browser } from './browser'
import { complete, staged, visit } from './present-page'

export interface FirstVisit {
  /** Script that is there when the presentation runs; bytes as sent. */
  script: number
  /** All that has come once the page is at rest; bytes as sent. */
  all: number
  /** One line for each file. */
  files: string[]
}

export async function weighFirstVisit(): Promise<FirstVisit> {
  const { presenting, settled } = await filesAskedFor()
  const total = (names: Iterable<string>) => [...names].reduce((sum, name) => sum + compressed(name), 0)
  return {
    script: total([...presenting].filter((name) => name.endsWith('.js'))),
    all: total(settled),
    files: [...settled].map((name) => `${compressed(name)} ${name}`),
  }
}

/** The files that a visit asks for before and after the page is at rest, and before anything is used, by a reader who saves data. */
export async function filesForWhoSaves(): Promise<string[]> {
  const asked: string[] = []
  const before = async (page: Page) => {
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.addInitScript(restLater)
    await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }))
  }
  await visit({ browser, before }, async ({ page }) => {
    await staged(page)
    await page.evaluate(() => dispatchEvent(new Event('rest')))
    await complete(page)
  })
  return asked
}

async function filesAskedFor(): Promise<{ presenting: Set<string>; settled: Set<string> }> {
  const settled = new Set<string>()
  let presenting = new Set<string>()
  const before = async (page: Page) => {
    page.on('request', (request) => settled.add(new URL(request.url()).pathname.slice(1) || 'index.html'))
    await page.addInitScript(restLater)
  }
  await visit({ browser, before }, async ({ page }) => {
    await staged(page)
    presenting = new Set(settled)
    await page.evaluate(() => dispatchEvent(new Event('rest')))
    await complete(page)
  })
  return { presenting, settled }
}

/** Runs in the page: it is not at rest before it is told so, however long that takes. */
function restLater(): void {
  Object.assign(window, { requestIdleCallback: (run: () => void) => addEventListener('rest', run, { once: true }) })
}

function compressed(name: string): number {
  return asSent(name, readFileSync(join(inject('dist'), name))).length
}
