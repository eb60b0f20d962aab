/** An enlarged figure is larger than the window: it is moved by arrow keys and by dragging; fingers scroll it as any page. */

/** Of the window, with each press of an arrow key. */
const STRIDE = 0.25
/** So far (px) a pointer may slip while it clicks. */
const SLIP = 5

const WAYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** Until the signal is aborted. An arrow key along which the figure has no more than the window shows is left alone. */
export function startPan(figure: HTMLElement, signal: AbortSignal): void {
  const keys = (event: KeyboardEvent) => pressed(event, figure)
  addEventListener('keydown', keys, { capture: true, signal })
  figure.addEventListener('pointerdown', (event) => drag(event, figure, signal), { signal })
}

function pressed(event: KeyboardEvent, figure: HTMLElement): void {
  const way = WAYS[event.key]
  const modified = event.ctrlKey || event.altKey || event.metaKey || event.shiftKey
  if (!way || modified || document.querySelector('dialog[open]')) return
  const [x, y] = way
  const isWider = figure.scrollWidth > figure.clientWidth + 1
  const isHigher = figure.scrollHeight > figure.clientHeight + 1
  if (x !== 0 ? !isWider : !isHigher) return
  // The slides' own keys do not hear of it.
  event.preventDefault()
  event.stopImmediatePropagation()
  figure.scrollBy({ left: x * STRIDE * figure.clientWidth, top: y * STRIDE * figure.clientHeight, behavior: 'instant' })
}

function drag(start: PointerEvent, figure: HTMLElement, signal: AbortSignal): void {
  if (start.pointerType === 'touch' || start.button !== 0) return
  const [left, top] = [figure.scrollLeft, figure.scrollTop]
  const end = new AbortController()
  signal.addEventListener('abort', () => end.abort(), { signal: end.signal })
  const listening = { signal: end.signal }
  let isDragged = false
  const move = ({ clientX, clientY }: PointerEvent) => {
    const [x, y] = [clientX - start.clientX, clientY - start.clientY]
    isDragged ||= Math.hypot(x, y) > SLIP
    if (isDragged) figure.scrollTo({ left: left - x, top: top - y, behavior: 'instant' })
  }
  addEventListener('pointermove', move, listening)
  addEventListener('pointerup', () => end.abort(), listening)
  addEventListener('pointercancel', () => end.abort(), listening)
  end.signal.addEventListener('abort', () => isDragged && swallowClick())
}

/** The click that ends a drag is none. */
function swallowClick(): void {
  const stop = (event: Event) => event.stopImmediatePropagation()
  addEventListener('click', stop, { capture: true, once: true })
  setTimeout(() => removeEventListener('click', stop, { capture: true }))
}
