import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { browser } from '../support/browser'
import { laidOut, openDialog, present, told, visit } from '../support/present-page'

/** Ids of the slides of a cut, from the document; of the whole talk for ''. */
const idsOf = (page: Page, cut: string) =>
  page.$$eval(
    '.slides > section:not([data-appendix])',
    (all, cut) => all.filter((each) => !cut || each.dataset.cut?.split(' ').includes(cut)).map((each) => each.id),
    cut,
  )

/** Ids of the slides after the talk. */
const appendixOf = (page: Page) => page.$$eval('.slides > section[data-appendix]', (all) => all.map((each) => each.id))

/** What the deck opens with by itself. */
const OPENING = '20'

/** Slides of the document that a cut leaves out, each with the slides of the cut before and after it. */
const outsideOf = async (page: Page, cut: string) => {
  const [all, kept] = [await idsOf(page, ''), await idsOf(page, cut)]
  return all.flatMap((id, index) => {
    if (kept.includes(id)) return []
    const before = all.slice(0, index).findLast((each) => kept.includes(each))
    return [{ id, before, after: all.slice(index).find((each) => kept.includes(each)) }]
  })
}

/** Once the cut of the address is presented. */
const inCut = (page: Page) => page.waitForFunction(() => document.documentElement.dataset.cut)

/** The cut that the page's own address asks for; the browser hears later of what a page writes there. */
const asked = (page: Page) => page.evaluate(() => new URLSearchParams(location.search).get('cut'))

const footer = (page: Page) => page.locator('.present .slide-number').textContent()
const done = (page: Page) =>
  page.locator('.progress-line').evaluate((line) => Number((line as HTMLElement).style.getPropertyValue('--done')))

describe('a cut of the deck', () => {
  it('is all that next, previous, Home and End lead through, and what numbers count', async () => {
    await present({ browser, path: '?cut=8' }, async (page) => {
      await inCut(page)
      const ids = await idsOf(page, '8')
      const walk = [(await told(page)).slide]
      for (let press = 0; press < 24; press++) {
        await page.keyboard.press('ArrowRight')
        const { slide, shown, title, status } = await told(page)
        if (slide === walk.at(-1)) continue
        walk.push(slide)
        expect(title).toContain(`${walk.length} / ${ids.length} `)
        expect(status).toContain(`Slide ${walk.length} of ${ids.length}. `)
        expect(await footer(page)).toBe(`${walk.length} / ${ids.length}`)
        expect(shown).toBe(0)
      }
      expect(walk).toEqual(ids)
      expect(await done(page)).toBe(1)
      expect(await laidOut(page)).toEqual([ids.at(-1)])
      await page.keyboard.press('Home')
      expect(await told(page)).toMatchObject({ slide: ids[0] })
      expect(await done(page)).toBe(0)
      await page.keyboard.press('End')
      expect((await told(page)).slide).toBe(ids.at(-1))
      await page.keyboard.press('PageUp')
      expect((await told(page)).slide).toBe(ids.at(-2))
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
      await page.emulateMedia({ media: 'print' })
      expect(await laidOut(page)).toEqual([...ids, ...(await appendixOf(page))])
    })
  })

  it('comes from the deck itself where the address asks for none, and the whole talk by name', async () => {
    await present({ browser }, async (page) => {
      const ids = await idsOf(page, OPENING)
      expect(await footer(page)).toBe(`1 / ${ids.length}`)
      expect(await asked(page)).toBeNull()
      await page.keyboard.press('End')
      expect((await told(page)).slide).toBe(ids.at(-1))
      expect(await done(page)).toBe(1)
    })
    await present({ browser, path: '?cut=all' }, async (page) => {
      const ids = await idsOf(page, '')
      expect(ids.length).toBeGreaterThan((await idsOf(page, OPENING)).length)
      expect(await footer(page)).toBe(`1 / ${ids.length}`)
      await page.keyboard.press('End')
      expect((await told(page)).slide).toBe(ids.at(-1))
      expect(await asked(page)).toBe('all')
    })
  })

  it('is presented whatever was added to its address, and so is the article', async () => {
    for (const path of ['?cut=8).', '?utm_source=letter&amp;cut=8']) {
      await present({ browser, path }, async (page) => {
        await inCut(page)
        expect(await footer(page)).toBe(`1 / ${(await idsOf(page, '8')).length}`)
        expect(await openDialog(page).count()).toBe(0)
      })
    }
    await visit({ browser, path: '?view=read).' }, async ({ page }) => {
      await page.waitForLoadState()
      expect(await page.evaluate(() => document.documentElement.dataset.view)).toBe('read')
    })
  })

  it('has the appendix after it: outside walk and count, reached by a link, and led through from there', async () => {
    await present({ browser }, async (page) => {
      const [talk, appendix] = [await idsOf(page, OPENING), await appendixOf(page)]
      expect(appendix).toEqual(expect.arrayContaining(['glossary', 'references']))
      const go = (id = '') => page.evaluate((hash) => location.assign(hash), `#${id}`)
      await go(appendix[0])
      await expect.poll(async () => (await told(page)).slide).toBe(appendix[0])
      expect(await footer(page)).toBe('Appendix 1')
      expect((await told(page)).title).toMatch(/^Appendix 1 /)
      await page.keyboard.press('ArrowRight')
      expect((await told(page)).slide).toBe(appendix[1])
      await page.keyboard.press('ArrowLeft')
      await page.keyboard.press('ArrowLeft')
      expect((await told(page)).slide).toBe(talk.at(-1))
      await page.keyboard.press('ArrowRight')
      expect((await told(page)).slide).toBe(talk.at(-1))
      await go(appendix.at(-1))
      await expect.poll(async () => (await told(page)).slide).toBe(appendix.at(-1))
      await page.keyboard.press('ArrowRight')
      expect((await told(page)).slide).toBe(appendix.at(-1))
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
      await page.emulateMedia({ media: 'print' })
      expect(await laidOut(page)).toEqual([...talk, ...appendix])
    })
  })

  it('counts while the dialogs are still on their way', async () => {
    let release: (() => void) | undefined
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    let asked = 0
    const hold = (page: Page) =>
      page.route(/\/tools-[^/]*\.js$/, async (route) => {
        asked++
        await held
        await route.continue()
      })
    await present({ browser, path: '?cut=8', before: hold }, async (page) => {
      const ids = await idsOf(page, '8')
      const pen = page.locator('.toolbar [data-command="pen"]')
      const askedAtSign = async () => {
        await pen.dispatchEvent('pointerover')
        return asked
      }
      await expect.poll(askedAtSign).toBe(1)
      for (const id of ids.slice(1, 4)) {
        await page.keyboard.press('ArrowRight')
        expect((await told(page)).slide).toBe(id)
      }
      expect(await footer(page)).toBe(`4 / ${ids.length}`)
      release?.()
    })
  })

  it('is left by a link, and next and previous come back to it, by key and by swipe', async () => {
    await present({ browser, path: '?cut=8#background', context: { hasTouch: true } }, async (page) => {
      await inCut(page)
      const outside = await outsideOf(page, '8')
      const first = outside.find(({ id }) => id === 'background')
      expect(await told(page)).toMatchObject({ slide: 'background', hash: '#background' })
      expect((await told(page)).title).toMatch(/^Outside the cut Two shores planned/)
      expect((await told(page)).status).toMatch(/^Outside the cut\. Two shores planned/)
      expect(await footer(page)).toBe('Outside the cut')
      await page.keyboard.press('ArrowRight')
      expect((await told(page)).slide).toBe(first?.after)
      for (const { id, before, after } of outside.filter((each) => ['meeting', 'counts'].includes(each.id))) {
        const go = () => page.evaluate((hash) => location.assign(hash), `#${id}`)
        await go()
        await expect.poll(async () => (await told(page)).slide).toBe(id)
        await page.keyboard.press('ArrowLeft')
        expect((await told(page)).slide).toBe(before)
        await go()
        await expect.poll(async () => (await told(page)).slide).toBe(id)
        await swipeLeft(page)
        await expect.poll(async () => (await told(page)).slide).toBe(after ?? id)
      }
    })
  })

  it('is what the overview shows, and what numbers in the go-to dialog lead to', async () => {
    await present({ browser, path: '?cut=8#background' }, async (page) => {
      await inCut(page)
      const ids = await idsOf(page, '8')
      const first = (await outsideOf(page, '8')).find(({ id }) => id === 'background')
      const next = ids[ids.indexOf(first?.after ?? '') + 1]
      await page.keyboard.press('o')
      await page.getByRole('listbox').waitFor()
      expect(await page.getByRole('option').evaluateAll((all) => all.map((each) => each.id))).toEqual(ids)
      expect(await laidOut(page)).toEqual(ids)
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('Enter')
      expect((await told(page)).slide).toBe(next)
      await page.keyboard.press('g')
      const options = openDialog(page).getByRole('option')
      await options.first().waitFor()
      const appendix = (await appendixOf(page)).length
      expect(await options.count()).toBe((await idsOf(page, '')).length + appendix)
      expect(await options.filter({ hasText: /Appendix \d/ }).count()).toBe(appendix)
      expect(await options.filter({ hasText: 'Outside the cut' }).count()).toBe((await outsideOf(page, '8')).length)
      await page.keyboard.type('5')
      await page.keyboard.press('Enter')
      expect((await told(page)).slide).toBe(ids[4])
      await page.keyboard.press('g')
      await openDialog(page).waitFor()
      await page.keyboard.type('Six words that')
      await page.keyboard.press('Enter')
      expect(await told(page)).toMatchObject({ slide: 'glossary', hash: '#glossary' })
    })
  })

  it('is chosen in the list of keys; the address follows, and the article is whole', async () => {
    await present({ browser, path: '#balance' }, async (page) => {
      const all = await idsOf(page, '')
      const long = await idsOf(page, OPENING)
      const number = all.indexOf('balance') + 1
      expect(await footer(page)).toBe(`${long.indexOf('balance') + 1} / ${long.length}`)
      const choose = async (cut: string) => {
        await page.keyboard.press('?')
        await openDialog(page)
          .getByLabel('Present')
          .selectOption(cut || '0')
        await page.keyboard.press('Escape')
        expect(await asked(page)).toBe(cut === OPENING ? null : cut || 'all')
      }
      await choose('')
      expect(await footer(page)).toBe(`${number} / ${all.length}`)
      await choose(OPENING)
      expect(await footer(page)).toBe(`${long.indexOf('balance') + 1} / ${long.length}`)
      expect((await told(page)).title).toContain(`${long.indexOf('balance') + 1} / ${long.length} `)
      expect(await page.locator('.whole-time').count()).toBe(0)
      await page.reload()
      await inCut(page)
      expect(await footer(page)).toBe(`${long.indexOf('balance') + 1} / ${long.length}`)
      await page.keyboard.press('r')
      await page.waitForFunction(() => document.documentElement.dataset.view === 'read')
      expect(await page.locator('[data-outside]').count()).toBe(0)
      expect(await laidOut(page)).toEqual([...all, ...(await appendixOf(page))])
      await page.getByRole('button', { name: 'Present' }).click()
      await inCut(page)
      await choose('')
      expect(await footer(page)).toBe(`${number} / ${all.length}`)
    })
  })

  it('that does not exist is told, and the whole deck presents', async () => {
    await present({ browser, path: '?cut=99' }, async (page) => {
      const dialog = openDialog(page)
      await dialog.waitFor()
      expect(await dialog.innerText()).toMatch(/There is no such cut\s+The address asks for “99”/)
      await page.keyboard.press('Escape')
      await page.keyboard.press('ArrowRight')
      expect((await told(page)).title).toContain(`2 / ${(await idsOf(page, '')).length} `)
      await page.goto(`${page.url().split('?')[0]}?cut=%3Cb%3E`)
      await dialog.waitFor()
      expect(await dialog.locator('.sheet-page p').innerText()).toContain('“<b>”')
      await dialog.getByLabel('Present').selectOption('8')
      await page.keyboard.press('Escape')
      const short = (await idsOf(page, '8')).length
      expect((await told(page)).title).toMatch(new RegExp(`^(\\d+ / ${short}|Outside the cut) `))
    })
  })
})

async function swipeLeft(page: Page): Promise<void> {
  const touch = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...xs: number[]) =>
    touch.send('Input.dispatchTouchEvent', { type, touchPoints: xs.map((x) => ({ x, y: 400 })) })
  await send('touchStart', 800)
  for (const x of [680, 560, 400]) await send('touchMove', x)
  await send('touchEnd')
}
