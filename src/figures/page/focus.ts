/** Where a picture that is larger than its window begins to be looked at. */

const STEP = /^step(\d+)$/

/**
 * Writes the middle of what matters on the picture as `data-focus="x y"`, shares of its width and height, and takes the
 * class `focus` away. What matters is what its kind gave that class, else what appears with the last step.
 */
export function setFocus(svg: SVGSVGElement): void {
  document.body.append(svg)
  const meant = [...svg.querySelectorAll('.focus')]
  const { left, top, width, height } = svg.getBoundingClientRect()
  const boxes = (meant.length > 0 ? meant : lastStep(svg)).map((each) => each.getBoundingClientRect())
  if (boxes.length > 0) {
    const x = (Math.min(...boxes.map((box) => box.left)) + Math.max(...boxes.map((box) => box.right))) / 2 - left
    const y = (Math.min(...boxes.map((box) => box.top)) + Math.max(...boxes.map((box) => box.bottom))) / 2 - top
    svg.setAttribute('data-focus', `${(x / width).toFixed(2)} ${(y / height).toFixed(2)}`)
  }
  for (const each of meant) each.classList.remove('focus')
  svg.remove()
}

function lastStep(svg: SVGSVGElement): Element[] {
  const stepped = [...svg.querySelectorAll('[class*="step"]')].map((element) => ({ element, step: stepOf(element) }))
  const last = Math.max(0, ...stepped.map(({ step }) => step))
  return stepped.filter(({ step }) => step > 0 && step === last).map(({ element }) => element)
}

const stepOf = (element: Element) =>
  Math.max(0, ...[...element.classList].map((name) => Number(STEP.exec(name)?.[1] ?? 0)))
