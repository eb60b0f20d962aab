/** What who cannot see the stage or the article is told. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { browser } from '../support/browser'
import { openDialog, painted, present, slidesOf, staged, told, visit } from '../support/present-page'

interface Node {
  role: string
  name: string
}

/** Chromium's accessibility tree. */
async function treeOf(page: Page): Promise<Node[]> {
  const client = await page.context().newCDPSession(page)
  const { nodes } = await client.send('Accessibility.getFullAXTree')
  await client.detach()
  return nodes
    .filter((node) => !node.ignored)
    .map(({ role, name }) => ({ role: String(role?.value), name: String(name?.value ?? '') }))
}

const names = async (page: Page, role: string) =>
  (await treeOf(page)).filter((node) => node.role === role).map(({ name }) => name)

const status = async (page: Page) => (await told(page)).status

describe('the overview', () => {
  it.each(['', '?cut=8'])('names every slide by number and headline, in sight and out of it%s', async (path) => {
    await present({ browser, path }, async (page) => {
      await page.keyboard.press('o')
      await page.locator('[role="listbox"]').waitFor()
      const outside = await page.$$eval('[data-outside]', (all) => all.map(({ id }) => id))
      const walk = (await slidesOf(page)).filter(({ id }) => !outside.includes(id))
      expect(await names(page, 'option')).toEqual(walk.map(({ headline }, index) => `${index + 1}. ${headline}`))
      expect(walk.length).toBeGreaterThan(5)
    })
  })

  it('leaves slides named by their headline, in the dialog over it and once it is closed', async () => {
    await present({ browser }, async (page) => {
      const [first] = await slidesOf(page)
      await page.keyboard.press('o')
      await page.locator('[role="listbox"]').waitFor()
      await page.keyboard.press('g')
      await openDialog(page).waitFor()
      expect(await openDialog(page).locator('[role="option"] .go-to-name').first().textContent()).toBe(first?.headline)
      await page.keyboard.press('Escape')
      await openDialog(page).waitFor({ state: 'detached' })
      await page.keyboard.press('Escape')
      await page.locator('[role="listbox"]').first().waitFor({ state: 'detached' })
      expect(await names(page, 'group')).toContain(first?.headline)
    })
  })
})

describe('the status', () => {
  it('tells both where several things happen at once', async () => {
    await present({ browser }, async (page) => {
      await page.evaluate(() => {
        location.hash = document.querySelector('.slides > section:has(.figure)')?.id ?? ''
      })
      await expect.poll(() => page.locator('.present .figure').count()).toBeGreaterThan(0)
      // The slide is told by itself.
      await painted(page)
      await page.keyboard.press('z')
      await expect.poll(() => status(page)).toBe('Figure enlarged')
      await page.keyboard.press('Home')
      await expect.poll(() => status(page)).toMatch(/^Slide 1 of \d+\. \S.*\. Figure back in its place$/)
    })
  })

  it('says that the slide is back after a black screen, and what hand and pen do', async () => {
    await present({ browser }, async (page) => {
      await page.keyboard.press('b')
      expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Black screen/)
      await page.keyboard.press('b')
      await expect.poll(() => status(page)).toMatch(/^Slide 1 of \d+\. \S/)
      await page.keyboard.press('w')
      await expect.poll(() => status(page)).toBe('Pen: draw on the slide. Escape puts it away.')
      await page.keyboard.press('w')
      await expect.poll(() => status(page)).toBe('Put away.')
      await page.keyboard.press('c')
      await expect.poll(() => status(page)).toBe('What was written is cleared.')
      await page.keyboard.press('Escape')
      await expect.poll(() => status(page)).toBe('What was written is cleared.')
    })
  })

  it('is told in a dialog that lies over it, since the page around is silent then', async () => {
    await present({ browser }, async (page) => {
      await page.keyboard.press('?')
      const inside = openDialog(page).locator('.stage-status')
      await inside.waitFor({ state: 'attached' })
      await page.evaluate(() => document.querySelector<HTMLElement>('.toolbar [data-command="theme"]')?.click())
      await expect.poll(() => inside.textContent()).toBe('Dark theme')
      expect((await names(page, 'status')).length).toBe(1)
    })
  })
})

describe('the pencil', () => {
  it('says what it corrects, by ear and when copied; what only points is not copied', async () => {
    await visit({ browser, path: '?view=read' }, async ({ page }) => {
      await page.waitForLoadState()
      const marks = await page.evaluate(() => {
        const textOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()
        const copied = (element: Element) => {
          getSelection()?.selectAllChildren(element)
          return (getSelection()?.toString() ?? '').replace(/\s+/g, ' ').trim()
        }
        const paragraphs = (selector: string) =>
          [...document.querySelectorAll(`.slides ${selector}`)].map((mark) => mark.closest('p, li, td') as Element)
        return {
          corrected: paragraphs('.marked').map((each) => ({ heard: textOf(each), copied: copied(each) })),
          pointed: paragraphs('mark:not(.marked mark)').map((each) => ({ heard: textOf(each), copied: copied(each) })),
        }
      })
      expect(marks.corrected.length).toBeGreaterThan(0)
      for (const { heard, copied } of marks.corrected) {
        expect(heard).toMatch(/\S \[(correction|query): [^\]]+\]/)
        expect(copied).toMatch(/\S \[(correction|query): [^\]]+\]/)
      }
      expect(marks.pointed.length).toBeGreaterThan(0)
      for (const { heard, copied } of marks.pointed) {
        expect(heard).toMatch(/\[(ringed: [^\]]+|underlined: [^\]]+|struck out: [^\]]+|insertion mark|words missing)\]/)
        expect(copied).not.toMatch(/\[(ringed|underlined|insertion|words)/)
      }
      const spoken = (await names(page, 'StaticText')).join('')
      expect(spoken).toContain('[correction: ')
    })
  })

  it('is not what a search for its words finds', async () => {
    await present({ browser }, async (page) => {
      await page.keyboard.press('g')
      await openDialog(page).waitFor()
      await page.keyboard.type('correction:')
      await expect.poll(() => page.locator('.go-to-count').textContent()).toBe('No slide has these words.')
    })
  })
})

describe('more contrast', () => {
  it('changes words, lines and the ring around the focus where it is asked for, on paper nothing', async () => {
    await visit({ browser, path: '?view=read' }, async ({ page }) => {
      await page.waitForLoadState()
      await page.keyboard.press('Tab')
      const look = () =>
        page.evaluate(() => {
          const style = getComputedStyle(document.documentElement)
          const ring = getComputedStyle(document.activeElement as Element).outlineWidth
          return {
            ring,
            ...Object.fromEntries(['--muted', '--line'].map((name) => [name, style.getPropertyValue(name)])),
          }
        })
      const before = await look()
      await page.emulateMedia({ contrast: 'more' })
      const more = await look()
      expect(Number.parseFloat(more.ring)).toBeGreaterThan(Number.parseFloat(before.ring))
      expect(Object.values(more).filter((value, index) => value === Object.values(before)[index])).toEqual([])
      await page.emulateMedia({ contrast: 'more', media: 'print' })
      expect({ ...(await look()), ring: before.ring }).toEqual(before)
    })
  })
})

describe('the article', () => {
  it('is begun behind its title and contents by who skips them', async () => {
    await visit({ browser, path: '?view=read' }, async ({ page }) => {
      await page.waitForLoadState()
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip the contents')
      await page.keyboard.press('Enter')
      const second = page.locator('.slides > section').nth(1)
      await expect.poll(() => second.evaluate((slide) => slide.getBoundingClientRect().top)).toBeLessThan(100)
      expect(new URL(page.url()).hash).toBe(`#${await second.getAttribute('id')}`)
    })
  })
})

describe("a reference's number", () => {
  it('says where it leads, and leads back to where the reader came from', async () => {
    await visit({ browser }, async ({ page }) => {
      await staged(page)
      const nameless = () =>
        page.$$eval('.references a:not([href^="http"])', (all) =>
          all
            .map((link) => [link.textContent ?? '-', link.getAttribute('aria-label') ?? ''])
            .filter(([text = '', name = '']) => !/^(Source|Slide) \w+.*: \S/.test(name) || !name.includes(text)),
        )
      await expect.poll(nameless).toEqual([])
      // A reference that several slides cite, from the last of them.
      const { from, reference } = await page.evaluate(() => {
        const cites = [...document.querySelectorAll<HTMLAnchorElement>('.slides .canvas .cite a:not(.fragment *)')]
        const slideOf = (link: Element) => link.closest('section')?.id ?? ''
        const twice = cites.findLast((link) =>
          cites.some((other) => other.hash === link.hash && slideOf(other) !== slideOf(link)),
        ) as HTMLAnchorElement
        return { from: slideOf(twice), reference: twice.hash }
      })
      await page.evaluate((slug) => {
        location.hash = slug
      }, from)
      await expect.poll(async () => (await told(page)).slide).toBe(from)
      await page.locator(`.present .cite a[href="${reference}"]`).first().focus()
      await page.keyboard.press('Enter')
      const number = page.locator(`${reference} .reference-number`)
      await expect.poll(() => number.getAttribute('aria-label')).toMatch(/^Source \d+, back to: \S/)
      await number.click()
      await expect.poll(async () => (await told(page)).slide).toBe(from)
    })
  })
})
