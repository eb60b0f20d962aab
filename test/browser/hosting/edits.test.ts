import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeLecture } from '../../fixtures/project'
import { browser } from '../support/browser'
import { type DevServer, serveProject } from '../support/dev-server'
import { atRest, complete, LARGE, staged, talkBegun } from '../support/present-page'

interface Edit {
  file: string
  place: string | RegExp
  now: string
  /** The slide that the author looks at. */
  at: string
  /** No page shows it. */
  isPrivate?: boolean
}

/** What an author does to the lecture, one after the other. */
const EDITS: Readonly<Record<string, Edit>> = {
  'a word': { at: 'actors', file: '01-who.md', place: 'came twice to West Shore', now: 'came thrice to West Shore' },
  'a figure': { at: 'meeting', file: '01-who.md', place: 'W-->>E: In spring', now: 'W-->>E: In summer' },
  'what is said of a slide': {
    ...{ at: 'registers', file: '01-who.md', place: 'in four words', now: 'in three words', isPrivate: true },
  },
  'an address': {
    ...{ at: 'question', file: '03-question.md', now: '## Two questions are left for the room\n<!-- .slide: ' },
    place: '## One question about the notice is left for the room\n<!-- .slide: id="question" ',
  },
  'a slide more': {
    ...{ at: 'meeting', file: '01-who.md', place: '---\n\n## In one meeting' },
    now: '---\n\n## A slide that was not there\n<!-- .slide: data-cut="20" -->\n\n- One [step]{.fragment} [@R05].\n\nNote:\nSoon said.\n\n---\n\n## In one meeting',
  },
  'a slide less': { at: 'names', file: '01-who.md', place: /\n---\n\n## What the notice says[\s\S]*$/, now: '' },
  'the slide that is shown less': {
    at: 'meeting',
    file: '01-who.md',
    place: /---\n\n## In one meeting[\s\S]*$/,
    now: '',
  },
  'the name of a part': { at: 'title', file: '02-ways.md', place: 'title: Ways and', now: 'title: Ways, winds and' },
  'a source': { at: 'names', file: 'references.json', place: '"Shore Gazette"', now: '"The Shore Gazette"' },
}

/** A page that is there all the time, and a profile whose pages are opened only to be compared with it. */
interface Watched {
  page: Page
  profile: BrowserContext
}

let server: DevServer
let presented: Watched
let read: Watched
beforeAll(async () => {
  server = await serveProject(makeLecture())
  ;[presented, read] = await Promise.all([watched(''), watched('?view=read')])
})
afterAll(() => server.close())

const newProfile = () => browser.newContext({ viewport: LARGE, reducedMotion: 'reduce' })

async function watched(place: string): Promise<Watched> {
  const page = await open(await newProfile(), place)
  await page.evaluate(() => Object.assign(window, { isTheSame: true }))
  return { page, profile: await newProfile() }
}

async function open(profile: BrowserContext, place: string): Promise<Page> {
  const page = await profile.newPage()
  await page.goto(server.address + place)
  await settled(page)
  return page
}

async function settled(page: Page): Promise<void> {
  if (await page.evaluate(() => document.documentElement.dataset.view === 'present')) {
    await staged(page)
    await talkBegun(page)
  }
  await atRest(page)
  await complete(page)
}

async function go(page: Page, id: string): Promise<void> {
  await page.evaluate((to) => location.assign(`#${to}`), id)
  await settled(page)
  // A jump takes the focus along, and a fresh page has none.
  await page.evaluate(() => (document.activeElement as HTMLElement).blur())
}

function write(file: string, place: string | RegExp, now: string): () => void {
  const before = readFileSync(join(server.project.root, 'slides', file), 'utf8')
  const text = before.replace(place, () => now)
  expect(text).not.toBe(before)
  server.project.write(file, text)
  return () => server.project.write(file, before)
}

/** Which deck a page shows. */
const marksOf = (page: Page) => page.$eval('meta[name="edition"]', (meta) => meta.getAttribute('content'))

/** All that a browser has of a page, whatever the order of attributes. */
const stateOf = (page: Page) =>
  page.evaluate(() => {
    const root = document.documentElement.cloneNode(true) as HTMLElement
    root.querySelector('head')?.remove()
    for (const each of [root, ...root.querySelectorAll('*')]) {
      const attributes = [...each.attributes].toSorted((a, b) => (a.name < b.name ? -1 : 1))
      for (const { name } of attributes) each.removeAttribute(name)
      for (const { name, value } of attributes) each.setAttribute(name, value)
    }
    const { title } = document
    return { title, hash: location.hash, top: Math.round(scrollY), lines: root.outerHTML.split(/(?<=>)\s*(?=<)/) }
  })

/** The end of this line is drawn by what it was before; its length stands among the attributes. */
const style = '.progress-line { visibility: hidden !important }'

async function expectAsFresh({ page, profile }: Watched): Promise<void> {
  await settled(page)
  const { search, hash } = new URL(page.url())
  const fresh = await open(profile, search + hash)
  const wanted = await stateOf(fresh)
  expect(await stateOf(page)).toEqual(wanted)
  // Where the reader is may lie between two pixels.
  for (const each of [page, fresh]) await each.evaluate((top) => scrollTo(0, top), wanted.top)
  const [now, then] = await Promise.all([page, fresh].map((each) => each.screenshot({ style })))
  expect(now?.equals(then ?? Buffer.from('')), page.url()).toBe(true)
  await fresh.close()
}

/** At once: each mostly waits. */
const onBoth = (look: (each: Watched) => Promise<void>) => Promise.all([presented, read].map(look))

const isTheSame = (page: Page) => page.evaluate(() => 'isTheSame' in window)

describe('a page that was there while the deck was edited', () => {
  it.each(Object.entries(EDITS))('is as if it had been loaded after: %s', async (_, { at, isPrivate, ...edit }) => {
    await onBoth(({ page }) => go(page, at))
    const before = await marksOf(presented.page)
    write(edit.file, edit.place, edit.now)
    await onBoth(async (each) => {
      if (!isPrivate) await expect.poll(() => marksOf(each.page)).not.toBe(before)
      await expectAsFresh(each)
      expect(await isTheSame(each.page)).toBe(true)
    })
  })

  it('is as it was when a mistake is mended', async () => {
    await go(presented.page, 'corridor')
    const mend = write('02-ways.md', 'data-layout="figure"', 'data-layout="figre"')
    await presented.page.waitForSelector('vite-error-overlay', { state: 'attached' })
    mend()
    await presented.page.waitForSelector('vite-error-overlay', { state: 'detached' })
    await expectAsFresh(presented)
    expect(await isTheSame(presented.page)).toBe(true)
  })

  it('is loaded again where what stands around the slides is another', async () => {
    write('deck.yaml', 'title: One crossing', 'title: A crossing')
    await onBoth(async ({ page }) => {
      await expect.poll(() => page.title()).toContain('A crossing')
      expect(await isTheSame(page)).toBe(false)
    })
  })
})
