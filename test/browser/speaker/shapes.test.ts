import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browser } from '../support/browser'
import { openTalk, type Talk } from '../support/speaker-page'

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

let talk: Talk
beforeAll(async () => {
  talk = await openTalk(browser)
  await talk.speaker.evaluate(AXE)
})
afterAll(async () => {
  await talk.profile.close()
  expect(talk.faults).toEqual([])
})

describe('the speaker page', () => {
  it.each([
    [1024, 768],
    [820, 1180],
    [390, 844],
    [844, 390],
  ])('has its place at %d × %d, in both themes: nothing cut off, targets to hit, nothing for axe', async (width, height) => {
    const { speaker } = talk
    await speaker.setViewportSize({ width, height })
    for (const theme of ['light', 'dark']) {
      await speaker.evaluate((value) => {
        document.documentElement.dataset.theme = value
      }, theme)
      const found = await speaker.evaluate(
        `axe.run('html', { runOnly: ${JSON.stringify(TAGS)}, resultTypes: ['violations'] })
          .then((result) => result.violations.flatMap((each) => each.nodes.map((node) => each.id + ': ' + node.html.slice(0, 120))))`,
      )
      expect(found).toEqual([])
    }
    const faults = await speaker.evaluate(() => {
      const shown = [
        ...document.querySelectorAll<HTMLElement>('.elapsed, .pace-words, .place, .notes-text, button'),
      ].filter((each) => each.getClientRects().length > 0)
      return shown.flatMap((each) => {
        const { left, right, top, bottom, width, height } = each.getBoundingClientRect()
        const inside = left >= 0 && right <= innerWidth + 0.5 && top >= 0 && bottom <= innerHeight + 0.5
        const large = !each.matches('button') || (width >= 24 && height >= 24)
        return inside && large ? [] : [each.outerHTML.slice(0, 80)]
      })
    })
    expect(faults).toEqual([])
  })
})
