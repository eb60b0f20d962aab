/** Runs in the page: what of the slide on show does not fit its canvas. Stands alone, as it is sent to the browser as text. */
export function faultsOnCanvas(): string[] {
  const canvas = document.querySelector('section.present .canvas')
  if (!canvas) return ['no slide is on show']
  const frame = canvas.getBoundingClientRect()
  const scale = frame.width / 1280
  const faults: string[] = []
  if (frame.left < -1 || frame.top < -1 || frame.right > innerWidth + 1 || frame.bottom > innerHeight + 1) {
    faults.push('the canvas is outside the window')
  }

  interface Box {
    text: string
    owner: Element
    left: number
    top: number
    right: number
    bottom: number
  }
  const boxes: Box[] = []
  const texts = document.createTreeWalker(canvas, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const owner = node.parentElement
    const text = (node.textContent ?? '').trim()
    if (!owner || !text || owner.closest('title, desc') || !owner.checkVisibility({ visibilityProperty: true })) continue
    const style = getComputedStyle(owner)
    const svg = owner.closest('svg')
    const drawn = svg ? (owner as unknown as SVGGraphicsElement).getScreenCTM?.()?.a ?? scale : scale
    const size = (Number.parseFloat(style.fontSize) * drawn) / scale
    if (size === 0) continue
    if (size < 17.95) faults.push(`"${text.slice(0, 30)}" is ${Math.round(size * 10) / 10} px`)
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const rect of range.getClientRects()) {
      if (rect.width < 1) continue
      // The content area of a line is taller than its letters; a fifth at each end is air.
      const air = rect.height * 0.2
      const [left, right] = [rect.left - frame.left, rect.right - frame.left].map((each) => each / scale) as [number, number]
      const [top, bottom] = [rect.top + air - frame.top, rect.bottom - air - frame.top].map((each) => each / scale) as [number, number]
      boxes.push({ text, owner, left, top, right, bottom })
    }
  }

  const bleeds = (box: Box) => box.owner.closest('.proof-sheet, .numeral')
  for (const box of boxes) {
    const side = bleeds(box) ? 24 : 63
    if (box.left < (bleeds(box) ? 24 : 63) || box.right > 1280 - side || box.top < 15 || box.bottom > 690) {
      faults.push(`"${box.text.slice(0, 30)}" is outside the margins`)
    }
    const inBody = box.owner.closest('.body') && !box.owner.closest('.layout-title')
    if (inBody && box.bottom > 650) faults.push(`"${box.text.slice(0, 30)}" runs into the footer`)
  }
  const related = (a: Box, b: Box) => a.owner === b.owner || a.owner.contains(b.owner) || b.owner.contains(a.owner)
  boxes.forEach((a, index) => {
    for (const b of boxes.slice(index + 1)) {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
      if (across > 2 && down > 2 && !related(a, b)) faults.push(`"${a.text.slice(0, 30)}" overlaps "${b.text.slice(0, 30)}"`)
    }
  })

  const headline = canvas.querySelector('.headline')
  if (headline && !canvas.closest('.layout-section, .layout-title')) {
    const style = getComputedStyle(headline)
    const range = document.createRange()
    range.selectNodeContents(headline)
    const lines = new Set([...range.getClientRects()].map((rect) => Math.round(rect.top))).size
    if (lines > 2) faults.push(`the headline has ${lines} lines`)
    if (Number.parseFloat(style.fontSize) < 36) faults.push('the headline is under 36 px')
  }
  for (const part of canvas.querySelectorAll('.body, .proof, .proof-sheet, .figure, .columns')) {
    if (part.scrollHeight > part.clientHeight + 2 || part.scrollWidth > part.clientWidth + 2) {
      faults.push(`.${part.className.toString().split(' ')[0]} has more in it than it shows`)
    }
  }
  return faults
}
