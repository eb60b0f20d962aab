import { describe, expect, it } from 'vitest'
import { addAxe, violations } from '../support/axe'
import { browser } from '../support/browser'
import { complete, visit } from '../support/present-page'

describe('the article', () => {
  it('has no fault that axe finds, narrow and wide; and a missing name would be found', async () => {
    const context = { viewport: { width: 390, height: 800 }, reducedMotion: 'reduce' } as const
    await visit({ browser, path: '?view=read', context }, async ({ page }) => {
      await complete(page)
      await addAxe(page)
      expect(await violations(page), '390 px').toEqual([])
      await page.setViewportSize({ width: 1280, height: 800 })
      await complete(page)
      expect(await violations(page), '1280 px').toEqual([])
      await page.evaluate(() => document.querySelector('.figure svg')?.removeAttribute('aria-labelledby'))
      await page.evaluate(() => document.querySelector('.figure svg title')?.remove())
      expect((await violations(page, '.figure', ['light'])).join()).toContain('svg-img-alt')
    })
  })
})
