/**
 * Leaves a reader who loads the page again, or comes back to it, where the browser puts them. Chromium looks for what stood there
 * before fonts and scripts have come, and then moves the page with what it found instead of putting it where it was (CSS Scroll
 * Anchoring): a reload on a busy machine was off by two lines in one of five.
 */
export function keepRestoredPlace(): void {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  if (entry?.type !== 'reload' && entry?.type !== 'back_forward') return
  const { style } = document.documentElement
  style.setProperty('overflow-anchor', 'none')
  const release = () => document.fonts.ready.then(() => style.removeProperty('overflow-anchor'))
  addEventListener('load', () => void release(), { once: true })
}
