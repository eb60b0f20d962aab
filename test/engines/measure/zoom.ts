/** Runs in the page: an enlarged figure that does not fill the window, or is drawn at another size than it fills. Stands alone. */
export function zoomFaults(): string[] {
  const figure = document.querySelector('.figure[data-zoomed]')
  const svg = figure?.querySelector('svg')
  if (!figure || !svg) return ['no figure is enlarged']
  const faults: string[] = []
  const frame = figure.getBoundingClientRect()
  const whole = frame.left <= 0 && frame.top <= 0 && frame.right >= innerWidth && frame.bottom >= innerHeight
  if (!whole) faults.push('the figure does not fill the window')
  const box = svg.getBoundingClientRect()
  const inside = box.left >= 0 && box.top >= 0 && box.right <= innerWidth + 1 && box.bottom <= innerHeight + 1
  if (!inside) faults.push('the drawing runs out of the window')
  const view = svg.viewBox.baseVal
  const wanted = Math.min(box.width / view.width, box.height / view.height)
  if (box.width < innerWidth * 0.85 && box.height < innerHeight * 0.6) faults.push('the drawing is small')
  // The longest label that is not turned.
  const [label] = [...svg.querySelectorAll<SVGTextElement>('text')]
    .filter(
      (text) =>
        text.checkVisibility({ visibilityProperty: true }) && text.getBBox().width > 1.2 * text.getBBox().height,
    )
    .filter((text) => text.getBoundingClientRect().width > text.getBoundingClientRect().height)
    .sort((a, b) => b.getBBox().width - a.getBBox().width)
  const drawn = label ? label.getBoundingClientRect().width / label.getBBox().width : Number.NaN
  if (!(Math.abs(drawn / wanted - 1) < 0.03)) faults.push(`its labels are drawn at ${drawn}, its box at ${wanted}`)
  return faults
}
