import type { Page } from 'playwright-core'

/**
 * Shows a slide of a presented deck with all its steps, and waits until it stands with its pictures, in its own letters: a font's
 * subset is asked for when the first text that needs it is laid out.
 */
export async function showSlide(page: Page, slug: string): Promise<void> {
  await page.evaluate((id) => {
    location.hash = id
  }, slug)
  await page.waitForFunction((id) => document.querySelector('section.present')?.id === id, slug)
  await page.evaluate(async () => {
    for (const step of document.querySelectorAll('.present .fragment')) step.classList.add('visible')
    document.body.getBoundingClientRect()
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))
    await document.fonts.ready
    // What is folded away is not loaded, and none of the picture.
    const pictures = [...document.querySelectorAll<HTMLImageElement>('.present img')]
    await Promise.allSettled(pictures.filter((each) => each.checkVisibility()).map((each) => each.decode()))
    // Steps fade in; one that is cancelled is over, too.
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
  })
}
