/**
 * Runs in the page: an enlarged figure that does not fill the window, gains little, cannot be seen whole by moving it, or is
 * drawn at another size than its box. Stands alone.
 */
export function zoomFaults(): string[] {
  const figure = document.querySelector('.figure[data-zoomed]')
  const svg = figure?.querySelector('svg')
  if (!figure || !svg) return ['no figure is enlarged']
  const faults: string[] = []
  const frame = figure.getBoundingClientRect()
  const whole = frame.left <= 0 && frame.top <= 0 && frame.right >= innerWidth && frame.bottom >= innerHeight
  if (!whole) faults.push('the figure does not fill the window')
  const box = svg.getBoundingClientRect()
  const [left, top] = [box.left + figure.scrollLeft, box.top + figure.scrollTop]
  const reached =
    left >= 0 && top >= 0 && left + box.width <= figure.scrollWidth && top + box.height <= figure.scrollHeight + 1
  if (!reached) faults.push('the drawing runs out of what can be reached')
  const headline = document.querySelector('.present .headline')
  if (headline && !headline.checkVisibility({ visibilityProperty: true })) faults.push('nothing says what is shown')
  const view = svg.viewBox.baseVal
  const wanted = Math.min(box.width / view.width, box.height / view.height)
  // Drawn for the slide, some a little smaller than for their own box.
  const slide = Math.min(innerWidth / 1280, innerHeight / 720)
  if (wanted < 1.4 * slide) faults.push('the drawing is small')
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
