import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { browser } from '../support/browser'
import { openDialog, staged, told, visit, walkOf } from '../support/present-page'
import { openTalk } from '../support/speaker-page'
import { missingInTargets, takeAway } from './newer-interfaces'
import { builtStyles, newerStyles } from './newer-styles'

const missing = missingInTargets()
const isMissing = (owner: string, member: string) =>
  missing.some((each) => each.owner === owner && each.member === member)

it('knows what the oldest browsers lack, and what they have', () => {
  expect(isMissing('AbortSignal', 'any')).toBe(true)
  expect(isMissing('Element', 'checkVisibility')).toBe(true)
  expect(isMissing('Keyboard', 'lock')).toBe(true)
  expect(isMissing('Element', 'closest')).toBe(false)
  expect(isMissing('Array', 'findLast')).toBe(false)
  expect(isMissing('HTMLDialogElement', 'showModal')).toBe(false)
})

/** What the oldest browsers do not know of the style, and what happens there. */
const DISPENSABLE = {
  ':has': 'the stage is not offered; the article has all words',
  'grid-template-columns: subgrid': 'the stage is not offered',
  'grid-template-rows: subgrid': 'the stage is not offered',
  '@property': 'the scale is measured before the stage is offered',
  '::highlight': 'found words are not marked',
  'contain: style': 'a key among a thousand slides takes longer',
  'content-visibility': 'a move or the overview takes longer',
  'text-wrap': 'lines are of less even length',
  'accent-color': 'a switch has the colour of the system',
  'scrollbar-color': 'a bar has the colour of the system',
  'overscroll-behavior': 'a scroll that has come to its end moves the page',
  'overscroll-behavior-inline': 'a scroll that has come to its end moves the page',
  'forced-color-adjust': 'where no colours are forced, nothing',
  'font-size-adjust': 'formulas are as large as their numbers say',
  'display: math': 'a formula is laid out as MathML is by itself',
  'font-family: math': 'the next font is taken',
  'math-shift': 'raised signs stand a little higher',
  '@page': 'paper has the browser’s margins',
  size: 'paper has the browser’s size',
}

it('style has nothing that the oldest browsers do not know, but what they can do without', () => {
  const styles = builtStyles(inject('dist'))
  // Of the page, of a script, of a dialog.
  for (const part of ['.canvas', '::highlight(', '.sheet']) expect(styles).toContain(part)
  expect(newerStyles(styles)).toEqual(Object.keys(DISPENSABLE).sort())
})

it('style that they do not know is found, but for what stands behind something they know', () => {
  const styles = `a { color: light-dark(red, blue); anchor-name: --a } b { &:hover { color: red } }
    @scope (.b) { .c:user-invalid { display: ruby; text-box: trim-both cap } }
    d { color: red; color: light-dark(red, blue); -webkit-user-select: none; user-select: none; display: grid }`
  const newer = ['anchor-name', 'display: ruby', 'light-dark()', 'nesting', 'text-box', ':user-invalid', '@scope']
  expect(newerStyles(styles)).toEqual(newer.sort())
})

it('stage and article run with no interface that the oldest browsers of the build have not', async () => {
  const before = (page: Page) => page.addInitScript(takeAway, missing)
  await visit({ browser, before }, async ({ page, faults }) => {
    await staged(page)
    expect(await page.evaluate(() => 'any' in AbortSignal)).toBe(false)
    await stage(page)
    await article(page)
    expect(faults).toEqual([])
  })
})

it('the speaker page leads the room there, too', async () => {
  const { profile, room, speaker, faults } = await openTalk((context) => context.addInitScript(takeAway, missing))
  try {
    expect(await speaker.evaluate(() => 'any' in AbortSignal)).toBe(false)
    const slides = (await walkOf(room)).map(({ id }) => id)
    const leads = async (key: string, slide: string | undefined) => {
      await speaker.keyboard.press(key)
      await expect.poll(async () => (await told(room)).slide).toBe(slide)
    }
    await leads('End', slides.at(-1))
    await leads('Home', slides[0])
    for (const key of ['o', 'g', '?']) {
      await speaker.keyboard.press(key)
      await openDialog(speaker).waitFor()
      await speaker.keyboard.press('Escape')
      await openDialog(speaker).waitFor({ state: 'detached' })
    }
    await leads('End', slides.at(-1))
    await leads('Home', slides[0])
    expect(faults).toEqual([])
  } finally {
    await profile.close()
  }
})

async function stage(page: Page): Promise<void> {
  const shows = () => page.evaluate(() => document.documentElement.dataset.stage)
  await page.keyboard.press('o')
  await expect.poll(shows).toBe('overview')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await told(page)).title).toMatch(/^2 /)
  expect(await shows()).toBe('slide')
  for (const key of ['g', '?']) {
    await page.keyboard.press(key)
    await openDialog(page).waitFor()
    await page.keyboard.press('Escape')
    await openDialog(page).waitFor({ state: 'detached' })
  }
  await page.keyboard.press('b')
  expect(await page.locator('.blackout').isVisible()).toBe(true)
  for (const key of ['Space', 'd', 'd', 'l', 'w', 'c', 'Escape', 'z']) await page.keyboard.press(key)
  // What is typed while a part loads is meant for the part.
  const atEnd = async () => {
    await page.keyboard.press('End')
    return (await told(page)).slide
  }
  await expect.poll(atEnd).toBe((await walkOf(page)).at(-1)?.id)
}

async function article(page: Page): Promise<void> {
  await page.keyboard.press('r')
  await page.waitForFunction(() => document.documentElement.dataset.view === 'read')
  await page.keyboard.press('/')
  await openDialog(page).getByRole('combobox').fill('the')
  await openDialog(page).getByRole('option').first().waitFor()
  await page.keyboard.press('Enter')
  await page.locator('.present-switch').click()
  await staged(page)
}
