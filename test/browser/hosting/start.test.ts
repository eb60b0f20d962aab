import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { DIAGRAM, type Project } from '../../fixtures/project'
import { browser } from '../support/browser'
import { type DevServer, startDevServer } from '../support/dev-server'

let server: DevServer
let project: Project
let page: Page

beforeAll(async () => {
  server = await startDevServer(DIAGRAM)
  project = server.project
  page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
})
afterAll(async () => {
  await page.close()
  await server.close()
})

/** Opens the deck anew. The server may still load it again for a change before, while it loads and after. */
async function open(): Promise<void> {
  await expect.poll(leave).toBe('about:blank')
  await page.goto(`${server.address}#drawn`, { waitUntil: 'commit' })
}

/** A page that is being loaded again cannot be left: then the browser says that it was interrupted. */
const leave = () =>
  page.goto('about:blank').then(
    () => page.url(),
    (error: Error) => error.message,
  )

/** Each begins as if it came there, with a file as it was. */
beforeEach(async () => {
  project.write('01-more.md', DIAGRAM)
  await open()
  await staged()
  await shown('Then')
  await page.waitForFunction(() => !document.querySelector('vite-error-overlay'))
})

const staged = () => page.waitForFunction(() => document.documentElement.dataset.stage === 'slide')
const present = () => page.$eval('section.present', (section) => section.id)
const shown = (text: string) =>
  page.waitForFunction((wanted) => document.querySelector('section.present')?.textContent?.includes(wanted), text)
const overlay = () =>
  page.waitForFunction(() => document.querySelector('vite-error-overlay')?.shadowRoot?.textContent ?? undefined)

describe('the deck under npm start', () => {
  it('shows an edited diagram and keeps the slide', async () => {
    project.write('01-more.md', DIAGRAM.replace('B[Then]', 'B[Afterwards]'))
    await shown('Afterwards')
    await expect.poll(present).toBe('drawn')
  })

  it('shows a chart again when its data were edited', async () => {
    const fence = 'title: Freight\ndescription: Freight.\nmeasure: In Mt\ntype: columns\ndata: freight.csv'
    const head = 'label,value,unit,period,source,confidence'
    project.data('freight.csv', `${head}\n2024,4.48,Mt,2024,R1,H\n`)
    project.write('01-more.md', DIAGRAM.replace(/```mermaid[\s\S]*```/, `\`\`\`chart\n${fence}\n\`\`\``))
    await shown('4.48')
    project.data('freight.csv', `${head}\n2024,4.52,Mt,2024,R1,H\n`)
    await shown('4.52')
  })

  it('shows what was saved a moment after another save', async () => {
    project.write('01-more.md', DIAGRAM.replace('B[Then]', 'B[Soon]'))
    // An editor that saves, and again once it has put the text in order.
    await new Promise((resolve) => setTimeout(resolve, 20))
    project.write('01-more.md', DIAGRAM.replace('B[Then]', 'B[At last]'))
    await shown('At last')
  })

  it('keeps the step, too', async () => {
    const steps = DIAGRAM.replace('\nNote:', '\nOne [first]{.fragment} and [second]{.fragment}.\n\nNote:')
    project.write('01-more.md', steps)
    await shown('second')
    await staged()
    const visible = () => page.locator('.present .fragment.visible').allTextContents()
    // A page that is just loaded again does not hear a key.
    const step = async () => {
      if ((await visible()).length === 0) await page.keyboard.press('ArrowRight')
      return visible()
    }
    await expect.poll(step).toEqual(['first'])
    project.write('01-more.md', steps.replace('second', 'last'))
    await shown('last')
    await staged()
    await expect.poll(visible).toEqual(['first'])
  })

  it('says what is wrong with a diagram and where, and leaves the deck up', async () => {
    project.write('01-more.md', DIAGRAM.replace('A[Before] -->', 'A[Before ---'))
    const text = String(await (await overlay()).jsonValue())
    expect(text).toContain('slides/01-more.md')
    expect(text).toMatch(/figure-syntax/)
    expect(text).toMatch(/A\[Before/)
    await expect.poll(present).toBe('drawn')
    await expect.poll(() => page.locator('.present svg').count()).toBe(1)
    project.write('01-more.md', DIAGRAM.replace('B[Then]', 'B[Mended]'))
    await shown('Mended')
    await expect.poll(() => page.locator('vite-error-overlay').count()).toBe(0)
    await expect.poll(present).toBe('drawn')
  })

  it('shows the problems to whoever comes later, over a deck that is still there', async () => {
    project.write('01-more.md', DIAGRAM.replace('data-layout', 'data-layot'))
    await overlay()
    await open()
    const text = String(await (await overlay()).jsonValue())
    expect(text).toContain('A slide has no option "data-layot"')
    await expect.poll(() => page.locator('.slides > section').count()).toBe(5)
  })
})
