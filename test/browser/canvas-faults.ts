/** Runs in the page: what of the slide on show does not fit its canvas. Stands alone, as it is sent to the browser as text. */
export function faultsOnCanvas(): string[] {
  interface Box {
    text: string
    owner: Element
    left: number
    top: number
    right: number
    bottom: number
  }
  const canvas = document.querySelector('section.present .canvas')
  if (!canvas) return ['no slide is on show']
  const frame = canvas.getBoundingClientRect()
  const scale = frame.width / 1280
  const brief = (text: string) => `"${text.slice(0, 30)}"`

  const textNodes = (): { owner: Element; text: string; node: Node }[] => {
    const found: { owner: Element; text: string; node: Node }[] = []
    const walker = document.createTreeWalker(canvas, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const owner = node.parentElement
      const text = (node.textContent ?? '').trim()
      const shown = owner && !owner.closest('title, desc') && owner.checkVisibility({ visibilityProperty: true })
      if (owner && shown && text) found.push({ owner, text, node })
    }
    return found
  }

  /** In px of the canvas; a drawing's own scale counts. */
  const sizeOf = (owner: Element): number => {
    const drawn = owner.closest('svg') ? ((owner as SVGGraphicsElement).getScreenCTM?.()?.a ?? scale) : scale
    return (Number.parseFloat(getComputedStyle(owner).fontSize) * drawn) / scale
  }

  const boxOf = (owner: Element, text: string, rect: DOMRect): Box => {
    // The content area of a line is taller than its letters; a fifth at each end is air.
    const air = rect.height * 0.2
    const across = (x: number) => (x - frame.left) / scale
    const down = (y: number) => (y - frame.top) / scale
    const [left, right] = [across(rect.left), across(rect.right)]
    return { text, owner, left, right, top: down(rect.top + air), bottom: down(rect.bottom - air) }
  }

  const linesOf = (node: Node): DOMRect[] => {
    const range = document.createRange()
    range.selectNodeContents(node)
    return [...range.getClientRects()].filter((rect) => rect.width >= 1)
  }

  const windowFaults = (): string[] => {
    const inside =
      frame.left >= -1 && frame.top >= -1 && frame.right <= innerWidth + 1 && frame.bottom <= innerHeight + 1
    return inside ? [] : ['the canvas is outside the window']
  }

  const sizeFaults = (texts: { owner: Element; text: string }[]): string[] =>
    texts
      .map(({ owner, text }) => ({ text, size: sizeOf(owner) }))
      .filter(({ size }) => size > 0 && size < 17.95)
      .map(({ text, size }) => `${brief(text)} is ${Math.round(size * 10) / 10} px`)

  const marginFaults = (box: Box): string[] => {
    const side = box.owner.closest('.proof-sheet, .numeral') ? 24 : 63
    const outside = box.left < side || box.right > 1280 - side || box.top < 15 || box.bottom > 690
    const body = box.owner.closest('.body') && !box.owner.closest('.layout-title')
    return [
      ...(outside ? [`${brief(box.text)} is outside the margins`] : []),
      ...(body && box.bottom > 650 ? [`${brief(box.text)} runs into the footer`] : []),
    ]
  }

  const related = (a: Box, b: Box) => a.owner === b.owner || a.owner.contains(b.owner) || b.owner.contains(a.owner)
  const overlaps = (a: Box, b: Box) => {
    const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
    const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
    return across > 2 && down > 2 && !related(a, b)
  }
  const overlapFaults = (boxes: Box[]): string[] =>
    boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => overlaps(a, b))
        .map((b) => `${brief(a.text)} overlaps ${brief(b.text)}`),
    )

  const headlineFaults = (): string[] => {
    const headline = canvas.querySelector('.headline')
    if (!headline || canvas.closest('.layout-section, .layout-title')) return []
    const lines = new Set(linesOf(headline).map((rect) => Math.round(rect.top))).size
    const small = Number.parseFloat(getComputedStyle(headline).fontSize) < 36
    return [
      ...(lines > 2 ? [`the headline has ${lines} lines`] : []),
      ...(small ? ['the headline is under 36 px'] : []),
    ]
  }

  const hiddenFaults = (): string[] =>
    [...canvas.querySelectorAll('.body, .proof, .proof-sheet, .figure, .columns')]
      .filter((part) => part.scrollHeight > part.clientHeight + 2 || part.scrollWidth > part.clientWidth + 2)
      .map((part) => `.${part.className.toString().split(' ')[0]} has more in it than it shows`)

  const texts = textNodes()
  const boxes = texts.flatMap(({ owner, text, node }) => linesOf(node).map((rect) => boxOf(owner, text, rect)))
  return [
    ...windowFaults(),
    ...sizeFaults(texts),
    ...boxes.flatMap(marginFaults),
    ...overlapFaults(boxes),
    ...headlineFaults(),
    ...hiddenFaults(),
  ]
}
