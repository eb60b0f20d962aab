/** Where a drawing that is larger than its box begins to be looked at. */

/** Scrolls a figure's box so that what matters in its drawing (`data-focus`, shares of width and height) is in the middle. */
export function showFocus(figure: HTMLElement): void {
  const drawing = [...figure.querySelectorAll<SVGSVGElement>('svg.drawing')].find((each) => each.clientWidth > 0)
  const [x, y] = (drawing?.dataset.focus ?? '').split(' ').map(Number)
  if (!drawing || x === undefined || y === undefined) return
  const shown = drawing.getBoundingClientRect()
  const room = figure.getBoundingClientRect()
  // By how far it is moved: the same where a line begins on the right.
  figure.scrollBy({
    left: shown.left + x * shown.width - (room.left + room.width / 2),
    top: shown.top + y * shown.height - (room.top + room.height / 2),
    behavior: 'instant',
  })
}
