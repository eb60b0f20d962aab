/** Pointer and pen in the room: what a speaker page sends is drawn, what is done here is sent. */
import { inkOn, type Piece } from '../../talk/ink'
import type { Peer } from '../../talk/peer'
import { adoptStyles } from '../../ui/adopt-styles'
import { PART } from '../../ui/element'
import { CANVAS_WIDTH, InkLayer, type Mapping, toCanvas } from '../../ui/ink/ink-layer'
import { followPointer, type PointerTool, pointerToolWords } from '../../ui/ink/pointer'
import { figureZoomed } from '../article/zoom'
import type { Stage } from '../stage/stage'
import styles from './room.css?inline'

const page = document.documentElement

export class RoomInk {
  readonly #stage: Stage
  readonly #peer: Peer
  readonly #layer = new InkLayer(PART)
  #tool: PointerTool | undefined

  constructor(stage: Stage, peer: Peer) {
    this.#stage = stage
    this.#peer = peer
    const { signal, deck } = stage
    const takeOff = adoptStyles('components', styles)
    if (takeOff) signal.addEventListener('abort', takeOff)
    document.body.append(this.#layer.element)
    const hand = {
      tool: () => this.#tool,
      toCanvas: (x: number, y: number) => toCanvas(mappingOf(this.#stage.reveal.getCurrentSlide()), x, y),
      point: (at: [number, number] | null) => this.#point(at),
      draw: (id: string, points: number[]) => this.#draw(id, points),
    }
    followPointer(this.#layer.element, hand, signal)
    addEventListener('resize', () => this.#place(), { signal })
    // An enlarged figure is moved about under the ink.
    document.addEventListener('scroll', () => 'zoomed' in page.dataset && this.#place(), { capture: true, signal })
    deck.addEventListener('slidechanged', () => this.show(), { signal })
    signal.addEventListener('abort', () => this.hold(undefined))
    this.show()
  }

  /** Takes a tool into the hand; the same again, or undefined, puts it away. Tells what is held now. */
  hold(tool: PointerTool | undefined): PointerTool | undefined {
    this.#tool = tool === this.#tool ? undefined : tool
    if (this.#tool) page.dataset.hand = this.#tool
    else delete page.dataset.hand
    this.#point(null)
    for (const each of ['pointer', 'pen']) {
      document
        .querySelector(`.toolbar [data-command="${each}"]`)
        ?.setAttribute('aria-pressed', String(each === this.#tool))
    }
    return this.#tool
  }

  /** The same in words, for who does not see it; empty where nothing was held and nothing is. */
  holdInWords(tool: PointerTool | undefined): string {
    const before = this.#tool
    const now = this.hold(tool)
    if (now) return pointerToolWords(now)
    return before ? pointerToolWords(undefined) : ''
  }

  /** Draws a change from another window: one more piece of a stroke, or all strokes anew. */
  take(piece?: Piece): void {
    if (!piece) this.show()
    else if (piece.slide === this.#slide) {
      this.#place()
      this.#layer.add(piece)
    }
  }

  /** The pointer of another window. */
  see(slide: string, at: readonly [number, number] | null): void {
    if (at) this.#place()
    this.#layer.point(slide === this.#slide ? at : null)
  }

  /** The strokes of the slide on screen, where it is. */
  show(): void {
    const { strokes } = inkOn(this.#peer.ink, this.#slide)
    // Without strokes nothing is measured: measuring would force a second layout on every key press.
    if (strokes.length > 0 || 'zoomed' in page.dataset) this.#place()
    this.#layer.point(null)
    this.#layer.show(strokes)
  }

  get #slide(): string {
    return this.#stage.reveal.getCurrentSlide().id
  }

  #place(): void {
    this.#layer.place(mappingOf(this.#stage.reveal.getCurrentSlide()))
  }

  #point(at: [number, number] | null): void {
    if (at) this.#place()
    this.#layer.point(at)
    this.#peer.say({ type: 'pointer', slide: this.#slide, at })
  }

  #draw(id: string, points: number[]): void {
    const { revision } = inkOn(this.#peer.ink, this.#slide)
    this.#place()
    this.#peer.draw({ slide: this.#slide, revision, id, points })
  }
}

/** Where the slide's canvas is in the window; while a figure is enlarged, computed from the place of its drawing. */
function mappingOf(slide: HTMLElement): Mapping {
  const figure = figureZoomed()
  const drawing = figure?.querySelector('svg')
  if (figure && drawing) return throughFigure(figure, drawing)
  const { x, y, width } = (slide.querySelector('.canvas') ?? slide).getBoundingClientRect()
  return { x, y, scale: width / CANVAS_WIDTH || 1 }
}

function throughFigure(figure: HTMLElement, drawing: SVGSVGElement): Mapping {
  const now = drawing.getScreenCTM()
  const own = placeInCanvas(figure, drawing)
  if (!now || !own) return { x: 0, y: 0, scale: 1 }
  const scale = now.a / own.scale
  return { x: now.e - own.x * scale, y: now.f - own.y * scale, scale }
}

/** Places of drawings on their slides, in px of the canvas. They never change, so each is measured once. */
const places = new WeakMap<Element, Mapping>()

function placeInCanvas(figure: HTMLElement, drawing: SVGSVGElement): Mapping | undefined {
  const known = places.get(drawing)
  if (known) return known
  const { scrollLeft, scrollTop } = figure
  // The drawing is put back into its slide, measured, and enlarged again before the next paint.
  delete page.dataset.zoomed
  delete figure.dataset.zoomed
  const canvas = figure.closest('.canvas')?.getBoundingClientRect()
  const matrix = drawing.getScreenCTM()
  page.dataset.zoomed = ''
  figure.dataset.zoomed = ''
  figure.scrollTo({ left: scrollLeft, top: scrollTop, behavior: 'instant' })
  if (!canvas || !matrix) return undefined
  const scale = canvas.width / CANVAS_WIDTH
  const place = { x: (matrix.e - canvas.x) / scale, y: (matrix.f - canvas.y) / scale, scale: matrix.a / scale }
  places.set(drawing, place)
  return place
}
