/** Where things are on a small or enlarged screen: in sight, large enough to hit, over nothing else. */
import type { Page } from 'playwright-core'

/** What of an open dialog is out of sight that must be in it, too small, or wider than its place. */
export const faultsOfDialog = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const dialog = document.querySelector('dialog[open]') as HTMLElement
    const name = (each: Element) => `${each.tagName} ${each.id || each.className || each.textContent}`.slice(0, 60)
    const unseen = (each: Element) => {
      const { left, right, top, bottom } = each.getBoundingClientRect()
      const shown = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
      const inside = left >= 0 && top >= 0 && right <= innerWidth + 0.5 && bottom <= innerHeight + 0.5
      return !inside || !shown || !(each.contains(shown) || shown.contains(each))
    }
    const kept = [...dialog.querySelectorAll('h2, .sheet-close, #go-to-words, [aria-selected="true"]')]
    const controls = [...dialog.querySelectorAll('button, input, select, [role="option"]')]
    const small = controls.filter((each) => {
      const { width, height } = each.getBoundingClientRect()
      return width < 24 || height < 24
    })
    return [
      ...kept.filter(unseen).map((each) => `out of sight: ${name(each)}`),
      ...small.map((each) => `too small: ${name(each)}`),
      ...(dialog.scrollWidth > dialog.clientWidth + 1 ? [`wider than its place: ${dialog.dataset.command}`] : []),
    ]
  })

/** What has the focus where something else hides it: a part of a control, or all of what is larger than its place. */
export const focusHidden = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const each = document.activeElement as HTMLElement
    // Tab has led out of the dialog, to the browser's own controls.
    if (each === document.body) return []
    const { left, top, width, height } = each.getBoundingClientRect()
    const shares = [0.1, 0.3, 0.5, 0.7, 0.9]
    const points = shares.flatMap((x) => shares.map((y) => [left + width * x, top + height * y] as const))
    const hidden = points.filter(([x, y]) => {
      const shown = document.elementFromPoint(x, y)
      return !shown || !(each.contains(shown) || shown.contains(each))
    })
    const allowed = height > 60 ? points.length - 1 : 0
    return hidden.length > allowed ? [`${each.tagName} ${each.className} ${each.textContent?.slice(0, 20)}`] : []
  })

/** Words of the speaker page that lie over each other, or wider than the window. */
const overlaps = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const labels = '.elapsed, .of, .pace-words, .pace-section, .day, .ends, .place, .flags, .coming, .notes-head h2'
    const words = [...document.querySelectorAll<HTMLElement>(labels)]
      .filter((each) => each.getClientRects().length > 0 && each.textContent)
      .map((each) => {
        const range = document.createRange()
        range.selectNodeContents(each)
        const [text, own] = [range.getBoundingClientRect(), each.getBoundingClientRect()]
        const clips = getComputedStyle(each).overflowX !== 'visible'
        return { name: each.className, text, right: clips ? Math.min(text.right, own.right) : text.right }
      })
    const found = words.flatMap((one, index) =>
      words.slice(index + 1).flatMap((other) => {
        const wide = Math.min(one.right, other.right) - Math.max(one.text.left, other.text.left)
        const high = Math.min(one.text.bottom, other.text.bottom) - Math.max(one.text.top, other.text.top)
        return wide > 2 && high > 4 ? [`${one.name} over ${other.name}`] : []
      }),
    )
    return [...found, ...(document.documentElement.scrollWidth > innerWidth + 1 ? ['wider than the window'] : [])]
  })

/** Buttons of the speaker page that cannot be brought into sight, are under 32 px, or cut their words off. */
const badButtons = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const buttons = [...document.querySelectorAll<HTMLElement>('button')].filter(
      (each) => each.getClientRects().length > 0 && !each.closest('.message'),
    )
    return buttons.flatMap((button) => {
      button.scrollIntoView({ block: 'nearest' })
      const { left, right, top, bottom } = button.getBoundingClientRect()
      const hit = button.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2))
      const name = `“${button.textContent?.slice(0, 20)}” ${button.className}`
      return [
        ...(hit ? [] : [`covered: ${name}`]),
        ...(bottom - top < 31.5 || right - left < 31.5 ? [`too small: ${name}`] : []),
        ...(button.scrollWidth > button.clientWidth + 1 ? [`words cut off: ${name}`] : []),
      ]
    })
  })

export const faultsOfSpeaker = async (page: Page): Promise<string[]> => [
  ...(await overlaps(page)),
  ...(await badButtons(page)),
]
