/** Puts the reader's place where a jump led, and gives it back. */

/**
 * Moves the focus to an element, also to one that is not in the tab order, without scrolling. Its place in the tab order
 * is as before once the focus has left it.
 */
export function focusOn(target: HTMLElement): void {
  if (target.tabIndex < 0 && !target.hasAttribute('tabindex')) {
    target.setAttribute('tabindex', '-1')
    target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true })
  }
  // WebKit refuses what was hidden, or inert behind a dialog, until the page is laid out anew.
  target.getBoundingClientRect()
  target.focus({ preventScroll: true })
}

/** Gives the focus back to where it was; to nothing where it was nowhere. */
export function focusAgain(before: Element | null): void {
  if (before instanceof HTMLElement && before !== document.body) focusOn(before)
}
