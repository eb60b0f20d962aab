/** Whether the article fits narrow and wide windows, as it is and with the text spacing a reader may set. */
import type { Page } from 'playwright-core'
import { complete } from './present-page'
import { setSpacing } from './text-spacing'

export const WIDTHS = [320, 390, 820, 1440] as const

/** Goes through the widths in an open article; one line for each fault. */
export async function fitFaults(page: Page): Promise<string[]> {
  const faults: string[] = []
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 })
    await complete(page)
    const found = [...(await figureFaults(page)), ...(await widthFaults(page)), ...(await brokenMarks(page))]
    await setSpacing(page, true)
    found.push(...(await widthFaults(page)).map((each) => `spaced ${each}`))
    await setSpacing(page, false)
    faults.push(...found.map((each) => `${width} px: ${each}`))
  }
  return faults
}

const widthFaults = async (page: Page): Promise<string[]> => [
  ...(await page.evaluate(() => {
    const { scrollWidth } = document.documentElement
    return scrollWidth > innerWidth ? [`the page is ${scrollWidth} px wide`] : []
  })),
  ...(await cutOff(page)),
]

/** Text that is cut off by its own box. */
const cutOff = (page: Page) =>
  page.$$eval('main *, .reading-bar *, .masthead *', (all) =>
    all
      .filter((each) => each instanceof HTMLElement && !each.closest('.figure, .visually-hidden, [hidden]'))
      .filter((each) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(each)
        // What is there for the ear alone is no text that is cut off.
        if (clipPath === 'inset(50%)') return false
        const clips = overflowX !== 'visible' || overflowY !== 'visible'
        return clips && (each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1)
      })
      .map((each) => `${each.closest('section')?.id} cuts off ${each.tagName} ${each.className}`),
  )

/** Labels have 11 px or more on a phone, and shrink with the whole picture on what is narrower; a box that scrolls, and no other, takes the focus and has a name. */
const figureFaults = (page: Page) =>
  page.$$eval('.figure', (figures) =>
    figures.flatMap((figure) => {
      const sizes = [...figure.querySelectorAll('text')].map((text) => {
        const { a, b } = text.getScreenCTM() ?? new DOMMatrix()
        return Number.parseFloat(getComputedStyle(text).fontSize) * Math.hypot(a, b)
      })
      const id = figure.closest('section')?.id
      const smallest = Math.min(...sizes)
      const least = innerWidth < 390 ? (11 * innerWidth) / 390 : 11
      const scrolls = figure.scrollWidth > figure.clientWidth + 1
      const isPlace = figure.getAttribute('tabindex') === '0' && Boolean(figure.getAttribute('aria-label'))
      const isNone = !figure.hasAttribute('tabindex') && !figure.hasAttribute('aria-label')
      return [
        ...(smallest < least ? [`${id} has a label of ${smallest.toFixed(1)} px`] : []),
        ...((scrolls ? isPlace : isNone) ? [] : [`${id} scrolls: ${scrolls}, is a place to be: ${isPlace}`]),
      ]
    }),
  )

/** Marks of references that stand on two lines, such as "35 /" and "36"; words beside one may break. */
const brokenMarks = (page: Page) =>
  page.$$eval('sup.cite:not(.worded)', (all) =>
    all
      .filter((each) => new Set([...each.getClientRects()].map(({ top }) => Math.round(top))).size > 1)
      .map((each) => `${each.closest('section')?.id} breaks ${each.textContent}`),
  )
