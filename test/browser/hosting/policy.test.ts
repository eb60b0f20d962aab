import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { commonPolicy, policyIn } from '../../../src/site/hosting/policy'
import { type Host, hostFolder } from '../../../src/site/visit/static-host'
import { browser } from '../support/browser'
import { headersOf } from '../support/headers'
import { complete, LARGE, openDialog, staged, told } from '../support/present-page'

/** What a talk and a reader do; each begins where the one before ended. A page that is added to the deck comes here. */
const WALK: [what: string, walk: (page: Page, address: string) => Promise<unknown>][] = [
  ['presents', (page) => staged(page)],
  ['goes on', (page) => page.keyboard.press('PageDown')],
  ['follows a link to a figure', (page) => page.evaluate(() => location.assign('#corridor'))],
  ['arrives', (page) => expect.poll(async () => (await told(page)).slide).toBe('corridor')],
  ['enlarges it', (page) => page.keyboard.press('z')],
  ['and back', (page) => page.keyboard.press('Escape')],
  ['turns dark', (page) => page.keyboard.press('d')],
  ['asks for all slides', (page) => page.keyboard.press('o')],
  ['sees them', (page) => page.getByRole('listbox', { name: 'All slides' }).waitFor()],
  ['and back', (page) => page.keyboard.press('Escape')],
  ['goes black', (page) => page.keyboard.press('b')],
  ['and back', (page) => page.keyboard.press('b')],
  ['sees the slide', (page) => staged(page)],
  ['asks for help', (page) => page.keyboard.press('?')],
  ['sees it', (page) => openDialog(page).waitFor()],
  ['closes it', (page) => page.keyboard.press('Escape')],
  ['searches', (page) => page.keyboard.press('/')],
  ['sees the dialog', (page) => openDialog(page).waitFor()],
  ['types', (page) => page.keyboard.type('hundredweight')],
  ['goes there', (page) => page.keyboard.press('Enter')],
  ['reads', (page) => page.keyboard.press('r')],
  ['sees the article', (page) => page.waitForFunction(() => document.documentElement.dataset.view === 'read')],
  ['enlarges a figure in it', (page) => page.locator('.figure .zoom-switch').first().click()],
  ['closes it', (page) => page.keyboard.press('Escape')],
  ['searches it', (page) => page.keyboard.press('/')],
  ['sees the dialog', (page) => openDialog(page).waitFor()],
  ['closes it', (page) => page.keyboard.press('Escape')],
  ['is kept', (page) => page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))],
  ['opens the speaker page', (page, address) => page.goto(`${address}speaker/`)],
  ['sees its clock', (page) => page.locator('.elapsed').waitFor()],
  ['turns it dark', (page) => page.keyboard.press('y')],
  ['opens a shared slide', (page, address) => page.goto(`${address}s/names/`)],
  ['is led on', (page, address) => page.waitForURL(`${address}#names`)],
]

/** Everything that the browser refused, in any document or worker. */
async function refusals(host: Host, walk: typeof WALK): Promise<string[]> {
  const context = await browser.newContext({ viewport: LARGE })
  const refused: string[] = []
  try {
    await context.exposeBinding('refused', (_, what: string) => refused.push(what))
    await context.addInitScript(() => {
      const tell = (window as unknown as { refused: (what: string) => void }).refused
      document.addEventListener('securitypolicyviolation', (event) =>
        tell(`${event.violatedDirective} ${event.blockedURI}`),
      )
    })
    context.on('console', (message) => message.type() === 'error' && refused.push(message.text()))
    context.on('weberror', (error) => refused.push(error.error().message))
    const page = await context.newPage()
    await page.goto(host.address)
    for (const [, step] of walk) await step(page, host.address)
    await complete(page)
  } finally {
    await context.close()
  }
  return refused
}

describe('the content policy', () => {
  it('is in each page, in the headers for all of them, and forbids what it does not name', () => {
    const { 'Content-Security-Policy': policy = '' } = headersOf(inject('dist'))
    expect(policy).toMatch(/^default-src 'none'; /)
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
    // Who may frame it only a header can say.
    const [own, frames] = policy.split('; frame-ancestors ')
    expect(frames).toBe("'self'")
    const pages = ['index.html', 'speaker/index.html'].map((name) => readFileSync(join(inject('dist'), name), 'utf8'))
    expect(own).toBe(commonPolicy(pages))
    expect(pages.every((page) => policyIn(page).includes("'sha256-"))).toBe(true)
  })

  it('reports nothing, as a header and in the page, whatever a speaker or a reader does', async () => {
    const headers = headersOf(inject('dist'))
    expect(Object.keys(headers).length).toBeGreaterThan(2)
    const host = await hostFolder(inject('dist'), { base: '/a/b/', headers })
    try {
      expect(await refusals(host, WALK)).toEqual([])
    } finally {
      await host.close()
    }
  })

  it('would report a style and a script that it does not know', async () => {
    const page = readFileSync(join(inject('dist'), 'index.html'), 'utf8')
    const wrong = '<p style="color: red">1</p><script>2</script></body>'
    const files = new Map([['index.html', page.replace('</body>', () => wrong)]])
    const host = await hostFolder(inject('dist'), { headers: headersOf(inject('dist')), files })
    try {
      const refused = await refusals(host, [['presents', (page) => staged(page)]])
      expect(refused).toContain('style-src-attr inline')
      expect(refused).toContain('script-src-elem inline')
    } finally {
      await host.close()
    }
  })
})
