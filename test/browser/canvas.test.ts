import type { Browser, CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../../src/chromium/launch'
import { showSlide } from '../../src/site/show-slide'
import { faultsOnCanvas } from './canvas-faults'
import { slidesOf, staged, visit } from './present-page'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

/** Shows every slide in turn, all its steps shown, and hands it to the check. */
async function everySlide(size: { width: number; height: number }, check: (page: Page, id: string) => Promise<void>) {
  await visit({ browser, context: { viewport: size } }, async ({ page }) => {
    await staged(page)
    for (const { id } of await slidesOf(page)) {
      await showSlide(page, id)
      await check(page, id)
    }
  })
}

const SIZES = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
]

describe('every slide', () => {
  it.each(
    SIZES,
  )('is whole on its canvas at $width × $height: nothing clipped, overlapping or under 18 px', async (size) => {
    const faults: string[] = []
    await everySlide(size, async (page, id) => {
      faults.push(...(await page.evaluate(faultsOnCanvas)).map((fault) => `${id}: ${fault}`))
    })
    expect(faults).toEqual([])
  })

  it('finds what it looks for: a long word, a small label, two texts on one place', async () => {
    await visit({ browser, path: '#registers' }, async ({ page }) => {
      await staged(page)
      await page.evaluate(() => {
        const [first, second, third] = document.querySelectorAll<HTMLElement>('.present .column p:not(.subhead)')
        if (first) first.textContent = 'x'.repeat(200)
        if (second) second.style.fontSize = '14px'
        if (third) third.style.transform = 'translateY(-60px)'
      })
      const faults = (await page.evaluate(faultsOnCanvas)).join('\n')
      expect(faults).toMatch(/outside/)
      expect(faults).toMatch(/14 px/)
      expect(faults).toMatch(/overlaps/)
    })
  })

  it('is set in the deck’s own fonts, every glyph', async () => {
    const foreign = new Set<string>()
    let glyphs = 0
    await everySlide({ width: 1280, height: 720 }, async (page, id) => {
      const session = await page.context().newCDPSession(page)
      for (const font of await platformFonts(session)) {
        glyphs += font.glyphCount
        if (!font.isCustomFont) foreign.add(`${id}: ${font.familyName}, ${font.glyphCount} glyphs`)
      }
      await session.detach()
    })
    expect(glyphs).toBeGreaterThan(5000)
    expect([...foreign]).toEqual([])
  })
})

interface PlatformFont {
  familyName: string
  isCustomFont: boolean
  glyphCount: number
}

async function platformFonts(session: CDPSession): Promise<PlatformFont[]> {
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root } = await session.send('DOM.getDocument', { depth: 0 })
  const { nodeIds } = await session.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: '.present .canvas *',
  })
  const fonts: PlatformFont[] = []
  for (const nodeId of nodeIds) fonts.push(...(await session.send('CSS.getPlatformFontsForNode', { nodeId })).fonts)
  return fonts
}
