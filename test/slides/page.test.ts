/** The built page of this talk: all its words and links, without a script and with, narrow and wide, and what it weighs. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, inject, it } from 'vitest'
import { slidesOf } from '../../src/deck/slides-of'
import { BUDGETS } from '../../src/site/hosting/weight-budget'
import { fitFaults } from '../browser/support/article-fit'
import { addAxe, violations } from '../browser/support/axe'
import { browser } from '../browser/support/browser'
import { crawlFolder } from '../browser/support/crawl'
import { deckOf, documentFaults, publicWords, publishedNotes } from '../browser/support/document-faults'
import { figureNames } from '../browser/support/figure-names'
import { weighFirstVisit } from '../browser/support/first-visit'
import { complete, openDialog, visit } from '../browser/support/present-page'
import { PLACES } from '../setup/places'

const deck = await deckOf(process.cwd())
const slides = slidesOf(deck)
const talk = deck.sections.filter(({ appendix }) => !appendix).flatMap((section) => section.slides)

/** Pictures for phones, which stand beside the page. */
function portraits(): string {
  const names = readdirSync(join(inject('dist'), 'assets')).filter((name) => name.startsWith('portraits-'))
  expect(names).toHaveLength(1)
  return readFileSync(join(inject('dist'), 'assets', names[0] ?? ''), 'utf8')
}

const built = () => readFileSync(join(inject('dist'), 'index.html'), 'utf8')

describe('the page of this talk', () => {
  it('has every public word, every headline as a heading, and every link leads somewhere, without scripts', async () => {
    expect(publicWords(deck).length).toBeGreaterThan(3000)
    expect(deck.references.length).toBeGreaterThan(50)
    await visit({ browser, context: { javaScriptEnabled: false } }, async ({ page }) => {
      await page.waitForLoadState()
      expect(await documentFaults(page, deck)).toEqual([])
    })
  })

  it('has 34 to 45 slides beside the appendix', () => {
    expect(talk.length).toBeGreaterThanOrEqual(34)
    expect(talk.length).toBeLessThanOrEqual(45)
  })

  it('holds no word of the notes, no style and no handler', () => {
    const { sentences, published } = publishedNotes(built(), deck)
    expect(sentences).toBeGreaterThan(150)
    expect(published).toEqual([])
    expect(`${built()}${portraits()}`.match(/<[^>]+\s(style|on\w+)=/g)).toBeNull()
  })
})

describe('the article of this talk', () => {
  it('fits every width, has figures with names of their own and no fault that axe finds, and finds names in both scripts', async () => {
    await visit({ browser, path: '?view=read', context: { reducedMotion: 'reduce' } }, async ({ page, faults }) => {
      await complete(page)
      const { drawings, faults: unnamed } = await figureNames(page)
      expect(unnamed).toEqual([])
      expect(drawings).toBe(slides.flatMap(({ figures }) => figures).length)
      expect(drawings).toBeGreaterThanOrEqual(8)
      expect(await fitFaults(page)).toEqual([])

      await addAxe(page)
      expect(await violations(page, 'html', ['light']), '1440 px').toEqual([])
      await page.setViewportSize({ width: 390, height: 800 })
      await complete(page)
      expect(await violations(page), '390 px').toEqual([])

      await page.keyboard.press('/')
      await openDialog(page).waitFor()
      const hits = openDialog(page).getByRole('option')
      await page.keyboard.insertText('Tokayev')
      await expect.poll(() => hits.count()).toBeLessThan(slides.length)
      const latin = await hits.count()
      expect(latin).toBeGreaterThan(5)
      await page.keyboard.press('Control+a')
      await page.keyboard.insertText('Токаев')
      expect(await hits.count()).toBe(latin)
      expect(faults).toEqual([])
    })
  })
})

describe('this talk on a host', () => {
  it('leads nowhere in vain, and asks nothing of another host', async () => {
    const { fetched, broken, elsewhere, slugs } = await crawlFolder(inject('dist'), '/a/b/')
    expect(broken).toEqual([])
    expect(elsewhere).toEqual([])
    expect(slugs).toEqual(slides.map(({ id }) => id))
    expect(fetched.filter((each) => each.includes('/s/')).length).toBeGreaterThanOrEqual(slugs.length)
  })

  it('weighs no more than its budgets: 28 kB of script to present, 160 kB for a first visit, 90 kB of drawings, 1 MB in one file', async () => {
    const { script, all, files } = await weighFirstVisit()
    expect(script).toBeGreaterThan(10_000)
    expect(script).toBeLessThanOrEqual(BUDGETS.script)
    expect(all, files.join('\n')).toBeLessThanOrEqual(BUDGETS.firstVisit)
    const drawings = [
      ...`${built()}${portraits()}`.matchAll(/<svg [^>]*class="(?:drawing|figure-links)\b.*?<\/svg>/gs),
    ].map(([svg]) => svg)
    expect(drawings.length).toBeGreaterThan(8)
    expect(gzipSync(drawings.join('\n'), { level: 9 }).length).toBeLessThanOrEqual(90_000)
    expect(statSync(PLACES.talkPacked).size).toBeLessThanOrEqual(BUDGETS.packed)
  })
})
