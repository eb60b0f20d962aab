/** A hand with a pointer or a pen over a slide: what it does, in px of the canvas. */

export type HandTool = 'pointer' | 'pen'

export interface Hand {
  /** What it holds; undefined: it only looks. */
  tool(): HandTool | undefined
  /** From px of the window to px of the canvas. */
  toCanvas(x: number, y: number): [x: number, y: number]
  point(at: [x: number, y: number] | null): void
  /** More of a line; `id` is new for each. */
  draw(id: string, points: number[]): void
}

/** Follows mouse, finger and pen over an element until the signal. Reports at most once a frame. */
export function followHand(surface: Element, hand: Hand, signal: AbortSignal): void {
  let line: string | undefined
  let waiting: number[] = []
  let at: [number, number] | null | undefined
  let frame = 0
  const flush = () => {
    frame = 0
    if (line && waiting.length > 0) hand.draw(line, waiting)
    waiting = []
    if (at !== undefined) hand.point(at)
    at = undefined
  }
  const soon = () => {
    frame ||= requestAnimationFrame(flush)
  }
  const on = (type: string, listener: (event: PointerEvent) => void) =>
    surface.addEventListener(type, listener as EventListener, { signal })
  on('pointerdown', (event) => {
    if (event.button !== 0 || hand.tool() !== 'pen') return
    surface.setPointerCapture(event.pointerId)
    line = Math.random().toString(36).slice(2, 12)
    waiting.push(...hand.toCanvas(event.clientX, event.clientY))
    event.preventDefault()
    soon()
  })
  on('pointermove', (event) => {
    if (hand.tool() === 'pointer') at = hand.toCanvas(event.clientX, event.clientY)
    else if (line) waiting.push(...pointsOf(event).flatMap((each) => hand.toCanvas(each.clientX, each.clientY)))
    else return
    soon()
  })
  const up = () => {
    flush()
    line = undefined
  }
  on('pointerup', up)
  on('pointercancel', up)
  on('pointerleave', () => {
    if (hand.tool() !== 'pointer') return
    at = null
    soon()
  })
  signal.addEventListener('abort', () => cancelAnimationFrame(frame))
}

/** Where a pen was between two frames, as far as the browser tells. */
function pointsOf(event: PointerEvent): PointerEvent[] {
  const between = event.getCoalescedEvents?.() ?? []
  return between.length > 0 ? between : [event]
}
