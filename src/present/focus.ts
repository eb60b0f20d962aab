/** Puts the reader's place where a jump led. */

/**
 * Moves the focus to an element, also to one that is not in the tab order, without scrolling. Its place in the tab order
 * is as before once the focus has left it.
 */
export function focusOn(target: HTMLElement): void {
  if (target.tabIndex < 0 && !target.hasAttribute('tabindex')) {
    target.setAttribute('tabindex', '-1')
    target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true })
  }
  target.focus({ preventScroll: true })
}
