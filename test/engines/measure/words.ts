/** Runs in the page: words of the slide on show, outside its drawings, that are under 18 px of the canvas. Stands alone. */
export function smallWords(): string[] {
  const canvas = document.querySelector('section.present .canvas')
  if (!canvas) return ['no slide is on show']
  const walker = document.createTreeWalker(canvas, NodeFilter.SHOW_TEXT)
  const found = new Map<Element, string>()
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const owner = node.parentElement
    const text = (node.textContent ?? '').trim()
    if (owner && text && !owner.closest('svg, math, .visually-hidden') && owner.checkVisibility())
      found.set(owner, text)
  }
  // A formula is one thing: its indices are as small as they have to be.
  for (const formula of canvas.querySelectorAll('math')) {
    if (formula.checkVisibility()) found.set(formula, formula.getAttribute('alttext') ?? '')
  }
  return (
    [...found]
      .map(([owner, text]) => ({ text, size: Number.parseFloat(getComputedStyle(owner).fontSize) }))
      // What is only read aloud may have no size at all.
      .filter(({ size }) => size > 0 && size < 17.95)
      .map(({ text, size }) => `"${text.slice(0, 30)}" has ${size} px`)
  )
}
