/** Follows mouse, finger or pen over a slide, in px of the canvas. */
import * as strings from '../../strings/browser/room'

export type PointerTool = 'pointer' | 'pen'

/** The announcement when a tool is chosen, or put away. */
export function pointerToolWords(tool: PointerTool | undefined): string {
  if (!tool) return strings.putAway
  return tool === 'pen' ? strings.penInHand : strings.pointerInHand
}

interface PointerTarget {
  /** The chosen tool; undefined without one. */
  tool(): PointerTool | undefined
  /** From px of the window to px of the canvas. */
  toCanvas(x: number, y: number): [x: number, y: number]
  point(at: [x: number, y: number] | null): void
  /** More of a line; `id` is new for each. */
  draw(id: string, points: number[]): void
}

/** Follows mouse, finger and pen over an element until the signal. Reports at most once a frame. */
export function followPointer(surface: Element, target: PointerTarget, signal: AbortSignal): void {
  const tracker = new PointerTracker(surface, target)
  const on = (type: string, listen: (event: PointerEvent) => void) =>
    surface.addEventListener(type, listen as EventListener, { signal })
  on('pointerdown', (event) => tracker.down(event))
  on('pointermove', (event) => tracker.move(event))
  on('pointerup', () => tracker.up())
  on('pointercancel', () => tracker.up())
  on('pointerleave', () => tracker.leave())
  signal.addEventListener('abort', () => tracker.end())
}

/** Collects what mouse, finger or pen did since the last frame. */
class PointerTracker {
  readonly #surface: Element
  readonly #target: PointerTarget
  /** The line being drawn. */
  #line: string | undefined
  #points: number[] = []
  /** Where the pointer went; null: away. */
  #at: [number, number] | null | undefined
  #frame = 0

  constructor(surface: Element, target: PointerTarget) {
    this.#surface = surface
    this.#target = target
  }

  down(event: PointerEvent): void {
    if (event.button !== 0 || this.#target.tool() !== 'pen') return
    this.#surface.setPointerCapture(event.pointerId)
    this.#line = Math.random().toString(36).slice(2, 12)
    this.#draw([event])
    event.preventDefault()
  }

  move(event: PointerEvent): void {
    if (this.#target.tool() === 'pointer') this.#point(this.#target.toCanvas(event.clientX, event.clientY))
    else if (this.#line) this.#draw(pointsOf(event))
  }

  up(): void {
    this.#report()
    this.#line = undefined
  }

  leave(): void {
    if (this.#target.tool() === 'pointer') this.#point(null)
  }

  end(): void {
    cancelAnimationFrame(this.#frame)
  }

  #draw(events: readonly PointerEvent[]): void {
    this.#points.push(...events.flatMap(({ clientX, clientY }) => this.#target.toCanvas(clientX, clientY)))
    this.#soon()
  }

  #point(at: [number, number] | null): void {
    this.#at = at
    this.#soon()
  }

  #soon(): void {
    this.#frame ||= requestAnimationFrame(() => this.#report())
  }

  #report(): void {
    this.#frame = 0
    if (this.#line && this.#points.length > 0) this.#target.draw(this.#line, this.#points)
    this.#points = []
    if (this.#at !== undefined) this.#target.point(this.#at)
    this.#at = undefined
  }
}

/** Where a pen was between two frames, as far as the browser tells. */
function pointsOf(event: PointerEvent): PointerEvent[] {
  const between = event.getCoalescedEvents?.() ?? []
  return between.length > 0 ? between : [event]
}
