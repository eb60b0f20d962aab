import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packDeck } from '../../../src/site/pack'
import { makeLecture } from '../../fixtures/project'
import { PLACES } from '../../setup/places'
import { browser } from '../support/browser'
import { LARGE, slidesOf, staged, told, walkOf } from '../support/present-page'
import { following, place, ready, seen } from '../support/speaker-page'

let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'packed-'))
  copyFileSync(PLACES.packed, join(folder, 'deck.html'))
  const lecture = makeLecture()
  await packDeck(lecture.root, join(folder, 'deck-speaker.html'), { notes: true }).finally(() => lecture.remove())
})
afterAll(() => rmSync(folder, { recursive: true }))

/** A profile without a network, and what its pages complain of or ask of anything but the disk. */
async function onDisk(check: (open: (name: string, path?: string) => Promise<Page>) => Promise<void>): Promise<void> {
  const profile = await browser.newContext({ viewport: LARGE, offline: true })
  const faults: string[] = []
  profile.on('page', (page) => {
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && faults.push(message.text()))
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('request', (request) => /^(file|data|blob):/.test(request.url()) || faults.push(request.url()))
  })
  await check(async (name, path = '') => {
    const page = await profile.newPage()
    await page.goto(pathToFileURL(join(folder, name)).href + path)
    return page
  })
  expect(faults).toEqual([])
  await profile.close()
}

/** A slide with so many steps at least. */
const steppedSlide = async (page: Page, least: number) =>
  (await walkOf(page)).find(({ steps }) => steps >= least)?.id ?? ''

describe('the deck in one file', () => {
  it('presents and reads from disk, and asks for nothing', async () => {
    await onDisk(async (open) => {
      const page = await open('deck.html', '#corridor')
      await staged(page)
      expect((await told(page)).slide).toBe('corridor')
      await page.keyboard.press('?')
      await page.locator('dialog[open]').waitFor()
      const article = await open('deck.html', '?view=read')
      expect((await slidesOf(article)).length).toBeGreaterThan(14)
      await article.setViewportSize({ width: 390, height: 844 })
      expect(await article.locator('.portrait.drawing').first().isVisible()).toBe(true)
    })
  })

  it('opens its speaker page from disk; both go on after either was loaded again', async () => {
    await onDisk(async (open) => {
      const room = await open('deck.html')
      await ready(room)
      const [speaker] = await Promise.all([room.context().waitForEvent('page'), room.keyboard.press('s')])
      await following(speaker)
      const slug = await steppedSlide(room, 3)
      await room.evaluate((id) => location.assign(`#${id}`), slug)
      await expect.poll(async () => (await seen(speaker)).coming).toMatch(/^Next: step 1 of/)
      await speaker.keyboard.press('ArrowRight')
      await expect.poll(() => place(room)).toBe(`${slug} 1`)
      await room.reload()
      // Before the two have found each other again.
      await speaker.keyboard.press('ArrowRight')
      await expect.poll(() => place(room)).toBe(`${slug} 2`)
      await ready(room)
      await room.keyboard.press('ArrowLeft')
      await expect.poll(async () => (await seen(speaker)).coming).toMatch(/^Next: step 2 of/)
      await speaker.keyboard.press('ArrowRight')
      await expect.poll(() => place(room)).toBe(`${slug} 2`)
      await speaker.reload()
      await following(speaker)
      await room.keyboard.press('ArrowRight')
      await expect.poll(async () => (await seen(speaker)).place).toContain(', step 3 of')
      expect(await speaker.locator('.notes-text').textContent()).toContain('This is the public deck')
    })
  })

  it('has the notes in the speaker’s own file, which opens the other for the room', async () => {
    await onDisk(async (open) => {
      const speaker = await open('deck-speaker.html')
      await speaker.locator('.message button').waitFor()
      const notes = (await speaker.locator('.notes-text').textContent()) ?? ''
      expect(notes.length).toBeGreaterThan(50)
      const context = speaker.context()
      const [room] = await Promise.all([context.waitForEvent('page'), speaker.locator('.message button').click()])
      await ready(room)
      await following(speaker)
      expect(room.url()).toContain('/deck.html?view=present')
      await speaker.keyboard.press('ArrowRight')
      await expect.poll(async () => (await told(room)).title).toMatch(/^2 \//)
      // Neither in its document nor in what it has heard.
      expect(await room.content()).not.toContain(notes.slice(0, 50))
      await speaker.reload()
      await following(speaker)
    })
  })
})
