/**
 * Whether letters are as large and as far apart as the style sheet sets them. A reader's own style (WCAG 1.4.12) or a
 * browser that enlarges text alone changes that at any time; the canvas has no room for it, the article has.
 */
import { element } from '../../ui/element'

/** One line, in px (text-setting in stage.css). */
const LINE = 100

let probe: HTMLElement | undefined

export function isTextAsSet(): boolean {
  if (!probe) return true
  const { letterSpacing, wordSpacing } = getComputedStyle(probe)
  const isNone = (spacing: string) => spacing === 'normal' || Number.parseFloat(spacing) === 0
  return Math.abs(probe.offsetHeight - LINE) <= 1 && isNone(letterSpacing) && isNone(wordSpacing)
}

/** Tells at once and at each change. */
export function watchText(look: () => void): void {
  probe = element('p', { class: 'text-probe', 'aria-hidden': 'true' }, 'x x')
  document.body.append(probe)
  new ResizeObserver(look).observe(probe)
}
