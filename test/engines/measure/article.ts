/** Runs in the page: what of the article is cut off, runs out of the window or lies on something else. Stands alone. */
export function articleFaults(): string[] {
  const page = document.documentElement
  const brief = (node: Node) => `"${(node.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 30)}"`
  const scrolls = (element: Element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX)
  const scroller = (element: Element) => {
    for (let each: Element | null = element; each && each !== document.body; each = each.parentElement) {
      if (scrolls(each)) return each
    }
    return undefined
  }

  const faults: string[] = []
  if (page.scrollWidth > innerWidth + 1) faults.push(`the page is ${page.scrollWidth} px wide`)
  const blocks = [
    ...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3, p, li, td, th, blockquote, figcaption, dt, dd)'),
  ].filter(
    (block) => block.checkVisibility() && !block.closest('.visually-hidden, svg') && block.getClientRects().length > 0,
  )
  for (const block of blocks) {
    const { left, right } = block.getBoundingClientRect()
    if ((left < -1 || right > innerWidth + 1) && !scroller(block)) faults.push(`${brief(block)} is outside the window`)
    // What has no width at all spills out of it on purpose, so that its column keeps its own.
    const { scrollWidth, clientWidth } = block
    const cut = clientWidth > 0 && scrollWidth > clientWidth + 2 && getComputedStyle(block).display !== 'inline'
    if (cut && !scroller(block)) faults.push(`${brief(block)} is wider than its box`)
  }
  // One below the other: what begins a line above the end of what came before lies on it.
  const slides = [...document.querySelectorAll<HTMLElement>('.slides > section')]
  for (const [index, slide] of slides.entries()) {
    const next = slides[index + 1]
    if (next && next.getBoundingClientRect().top < slide.getBoundingClientRect().bottom - 1)
      faults.push(`${slide.id} runs into the next`)
    if (slide.scrollHeight > slide.clientHeight + 2) faults.push(`${slide.id} is higher than its box`)
  }
  return faults
}
