import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { browser } from '../support/browser'
import { addSteps, laidOut, openDialog, slidesOf, staged, told, visit } from '../support/present-page'

const hash = (page: Page) => page.evaluate(() => location.hash)
/** As a link from elsewhere: the page is loaded anew. */
const open = async (page: Page, path: string) => {
  await page.goto('about:blank')
  await page.goto(inject('deckAddress') + path)
}

describe('a link that something was added to', () => {
  it('presents the slide it names, from the first picture on, at its plain address', async () => {
    await visit({ browser }, async ({ page, faults }) => {
      await staged(page)
      const { id: other = '' } = (await slidesOf(page))[4] ?? {}
      const added = [
        `#${other}?utm_source=letter&utm_medium=email`,
        `#${other}&fbclid=IwAR0`,
        `#${other}).`,
        `#${other}%20`,
        `#/${other}`,
        `#${other.toUpperCase()}`,
        `#%23${other}`,
        '#/4/1',
      ]
      for (const path of added) {
        await open(page, path)
        const first = await laidOut(page)
        await staged(page)
        expect({ path, first, ...(await told(page)) }).toMatchObject({
          path,
          first: [other],
          slide: other,
          hash: `#${other}`,
        })
        expect(await page.locator('.slip').count()).toBe(0)
      }
      await page.evaluate((to) => location.assign(to), `#${other}.`)
      await expect.poll(() => told(page)).toMatchObject({ slide: other, hash: `#${other}` })
      expect(faults).toEqual([])
    })
  })

  it('of reveal.js, with a step, shows the step', async () => {
    await visit({ browser, path: '#/4', before: (page) => addSteps(page, 4, 3) }, async ({ page }) => {
      await staged(page)
      const { slide } = await told(page)
      await page.evaluate((id) => location.assign(`#/${id}/1`), slide)
      await expect.poll(() => told(page)).toMatchObject({ slide, shown: 2, hash: `#${slide}` })
    })
  })

  it('leads there in the article', async () => {
    await visit({ browser, path: '?view=read' }, async ({ page, faults }) => {
      await page.waitForLoadState()
      const [, , , { id = '' } = {}] = await slidesOf(page)
      const top = () => page.evaluate((slug) => document.getElementById(slug)?.getBoundingClientRect().top ?? 0, id)
      await open(page, `?view=read#${id}?utm_source=letter`)
      await expect.poll(() => hash(page)).toBe(`#${id}`)
      expect(Math.abs(await top())).toBeLessThan(80)
      expect(faults).toEqual([])
    })
  })
})

describe('a link to nothing', () => {
  it('says so on the stage and stays until the next slide, also over a reload', async () => {
    await visit({ browser, path: '#no-such-slide?utm_source=x' }, async ({ page, faults }) => {
      await staged(page)
      const [first, second] = await slidesOf(page)
      const lost = page.locator('.slip')
      for (const reload of [true, false]) {
        expect(await lost.innerText()).toContain('“no-such-slide?utm_source=x”')
        expect(await told(page)).toMatchObject({ slide: first?.id, hash: '#no-such-slide?utm_source=x' })
        expect((await told(page)).status).toContain('no slide is called that')
        if (reload) await page.reload()
        await staged(page)
      }
      await lost.getByRole('button').click()
      await openDialog(page).waitFor()
      await page.keyboard.type('2')
      await page.keyboard.press('Enter')
      await expect.poll(() => told(page)).toMatchObject({ slide: second?.id, hash: `#${second?.id}` })
      expect(await lost.count()).toBe(0)
      await page.evaluate(() => location.assign('#nor-this'))
      await lost.waitFor()
      expect(await told(page)).toMatchObject({ slide: second?.id, hash: '#nor-this' })
      await page.keyboard.press('ArrowLeft')
      await expect.poll(() => told(page)).toMatchObject({ slide: first?.id, hash: `#${first?.id}` })
      expect(await lost.count()).toBe(0)
      expect(faults).toEqual([])
    })
  })

  it('says so in the article; the top of the page is no such link', async () => {
    await visit({ browser, path: '?view=read#no-such-slide' }, async ({ page }) => {
      await page.locator('.reading-fault', { hasText: '“no-such-slide”' }).waitFor()
      expect(await hash(page)).toBe('#no-such-slide')
      for (const top of ['#top', '#']) {
        await page.evaluate((to) => location.assign(to), top)
        await expect.poll(() => page.locator('.reading-fault').count()).toBe(0)
        await page.evaluate(() => location.assign('#nor-this'))
        await page.locator('.reading-fault').waitFor()
      }
    })
  })
})
