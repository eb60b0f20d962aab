/** Where drawings are measured: those of the slide on show, or all of the article. */
export interface Wanted {
  /** Around the drawings that are looked at. */
  within: string
  /** The least size of a label, in px of the canvas on stage, of the page in the article. */
  label: number
}

/**
 * Runs in the page: drawings that are not as large as the page has room for and as their labels need, whose inside is not
 * as large as their outside, or part of which cannot be brought into sight. Stands alone.
 */
export function figureFaults({ within, label }: Wanted): string[] {
  const TOLERANCE = 0.005
  const NARROW = 832
  /** The widest that a picture for a telephone is drawn, px. */
  const PORTRAIT = 480
  const canvas = document.querySelector('section.present .canvas')
  const unit =
    document.documentElement.dataset.view === 'present' && canvas ? canvas.getBoundingClientRect().width / 1280 : 1
  const differ = (a: number, b: number) => Math.abs(a / b - 1) > TOLERANCE

  /** What the drawing's text measures against what its numbers say, in screen px per unit of the drawing. */
  const labelFaults = (svg: SVGSVGElement, scale: number, name: string): string[] =>
    [...svg.querySelectorAll<SVGTextElement>('text')]
      .filter((text) => (text.textContent ?? '').trim() && text.checkVisibility({ visibilityProperty: true }))
      .flatMap((text) => {
        const own = text.getBBox()
        const shown = text.getBoundingClientRect()
        const words = `${name}: "${text.textContent?.trim().slice(0, 20)}"`
        const size = (Number.parseFloat(getComputedStyle(text).fontSize) * scale) / unit
        const drawn = svg.getBoundingClientRect()
        const inside = shown.left >= drawn.left - 2 && shown.right <= drawn.right + 2
        return [
          ...(size < label - 0.05 ? [`${words} has ${size.toFixed(2)} px`] : []),
          // Turned labels and outlines have other boxes.
          ...(shown.width / (own.width * scale) < 0.9 && shown.height / (own.width * scale) < 0.9
            ? [`${words} is drawn smaller than its size says`]
            : []),
          ...(inside ? [] : [`${words} is drawn outside its figure`]),
        ]
      })

  /** What the page has room for, and what the labels need. */
  const articleFaults = (svg: SVGSVGElement, figure: Element, name: string): string[] => {
    const { width } = svg.getBoundingClientRect()
    const view = svg.viewBox.baseVal
    const room = figure.clientWidth / view.width
    const labels = Number(svg.dataset.labels ?? figure.querySelector<SVGSVGElement>('svg.drawing')?.dataset.labels)
    const scaled = innerWidth <= NARROW ? Math.max(11.25 / labels, room) : Math.min(1, room)
    const wanted = svg.classList.contains('portrait') ? Math.min(room, PORTRAIT / view.width) : scaled
    const scrolls = ['auto', 'scroll'].includes(getComputedStyle(figure).overflowX)
    const hidden = width - (scrolls ? figure.scrollWidth : figure.clientWidth)
    return [
      ...(differ(width / view.width, wanted)
        ? [`${name}: scaled by ${(width / view.width).toFixed(3)}, not ${wanted.toFixed(3)}`]
        : []),
      ...(hidden > 2 ? [`${name}: ${Math.round(hidden)} px cannot be brought into sight`] : []),
    ]
  }

  const sizeFaults = (svg: SVGSVGElement, figure: Element, name: string): string[] => {
    const { width, height } = svg.getBoundingClientRect()
    const view = svg.viewBox.baseVal
    const [across, down] = [width / view.width, height / view.height]
    const reads = document.documentElement.dataset.view === 'read'
    return [
      // On stage a drawing has all the room there is, and lies in the middle of it.
      ...(reads && differ(across, down) ? [`${name}: ${width} × ${height}, not the shape it was drawn in`] : []),
      ...(reads ? articleFaults(svg, figure, name) : []),
      ...labelFaults(svg, Math.min(across, down), name),
    ]
  }

  return [...document.querySelectorAll(within)].flatMap((part) =>
    [...part.querySelectorAll<SVGSVGElement>('.figure svg')]
      .filter((svg) => !svg.parentElement?.closest('svg') && svg.checkVisibility())
      .flatMap((svg) => {
        const figure = svg.closest('.figure') ?? svg
        return sizeFaults(svg, figure, svg.closest('section')?.id ?? '')
      }),
  )
}
