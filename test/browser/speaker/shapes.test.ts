import { beforeAll, describe, expect, it } from 'vitest'
import { addAxe, violations } from '../support/axe'
import { sharedTalk } from '../support/speaker-page'

const talk = sharedTalk()
beforeAll(() => addAxe(talk().speaker))

describe('the speaker page', () => {
  it.each([
    [1024, 768],
    [820, 1180],
    [390, 844],
    [844, 390],
  ])('has its place at %d × %d, in both themes: nothing cut off, targets to hit, nothing for axe', async (width, height) => {
    const { speaker } = talk()
    await speaker.setViewportSize({ width, height })
    expect(await violations(speaker)).toEqual([])
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
