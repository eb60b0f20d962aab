/** Whether this browser can present: scaling is measured, since what it says it supports may be wrong. */

/** Difference in scale that is not visible. */
const TOLERANCE = 0.005

/** As far as the browser says so itself: to measure it the page is styled, which the first paint need not wait for. */
export const mayPresent = (): boolean =>
  'adoptedStyleSheets' in document && CSS.supports('grid-template-rows', 'subgrid') && CSS.supports('selector(:has(a))')

export const canPresent = (): boolean => mayPresent() && scales()

/** Measures `--scale` of the page against the room it stands for. Needs the page's style sheet, not its body. */
function scales(): boolean {
  const page = document.documentElement
  const probe = document.createElement('div')
  // By its own interface, which the content policy allows.
  Object.assign(probe.style, { position: 'fixed', width: '100vw', height: '100dvh', transform: 'scale(var(--scale))' })
  page.append(probe)
  const { offsetWidth, offsetHeight } = probe
  const style = getComputedStyle(probe)
  const [transform, height] = [style.transform, Number.parseFloat(style.getPropertyValue('--canvas-height'))]
  probe.remove()
  const wanted = Math.min(offsetWidth / 1280, offsetHeight / height)
  const measured = Number(/^matrix\(([^,]+),/.exec(transform)?.[1])
  return Math.abs(measured / wanted - 1) < TOLERANCE
}
