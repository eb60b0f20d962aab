/** The slide on screen, and what comes next: pictures with a line that says which slide and which step they are. */

import * as strings from '../../strings/browser/speaker'
import * as stage from '../../strings/browser/stage'
import { inkOn, type Piece } from '../../talk/ink'
import { applyMove, isSamePosition, type Position, type RoomState } from '../../talk/state'
import { announce } from '../../ui/announce'
import { element } from '../../ui/element'
import { CANVAS_WIDTH, InkLayer, toCanvas } from '../../ui/ink/ink-layer'
import { followPointer, type PointerTool } from '../../ui/ink/pointer'
import { whyOutside } from '../../ui/slide-number'
import type { Frame } from '../page/landmarks'
import type { Session } from '../session/session'
import type { SpeakerSlide } from '../source/deck'
import { changesOf, flagsOf } from '../source/flags'
import { Picture } from './slide-picture'
import { wordsOfStep } from './steps'

export class SlidesView {
  #tool: PointerTool | undefined
  readonly #session: Session
  readonly #now = new Picture('now-picture')
  readonly #next = new Picture('next-picture')
  readonly #layer = new InkLayer('')
  readonly #surface = element('div', { class: 'surface' }, this.#now.element)
  readonly #place = element('h2', { class: 'place' })
  readonly #flags = element('div', { class: 'flags' })
  readonly #coming = element('h2', { class: 'coming' })
  readonly #comingWords = element('div', { class: 'coming-words' })
  #shown: Position = { slide: '', step: -1 }
  /** The state that was last announced. */
  #told: RoomState | undefined

  constructor(frame: Frame, session: Session) {
    this.#session = session
    this.#now.cover(this.#layer.element)
    frame.now.append(
      element('div', { class: 'caption' }, this.#place, this.#flags),
      element('div', { class: 'fit' }, this.#surface),
    )
    frame.next.append(
      element('div', { class: 'caption' }, this.#coming, this.#comingWords),
      element('div', { class: 'fit' }, this.#next.element),
    )
    new ResizeObserver(() => this.#layer.place({ x: 0, y: 0, scale: this.#scale })).observe(this.#surface)
    const hand = {
      tool: () => this.#tool,
      toCanvas: (x: number, y: number) => this.#toCanvas(x, y),
      point: (at: [number, number] | null) => this.#point(at),
      draw: (id: string, points: number[]) => this.#draw(id, points),
    }
    followPointer(this.#surface, hand, new AbortController().signal)
  }

  /** Shows where the speaker is, of the slides of the cut. */
  show(slides: readonly SpeakerSlide[]): void {
    const { state } = this.#session
    const here = slides.find(({ id }) => id === state.speaker.slide)
    if (!here) return
    const { step } = state.speaker
    const isOther = here.id !== this.#shown.slide
    const place = this.#placeOf(here, slides)
    this.#now.show(here, step, `${place}. ${here.name}`)
    this.#now.theme = this.#next.theme = state.theme
    this.#place.textContent = place
    this.#flags.textContent = flagsOf(state, slides)
    const coming = this.#showNext(here, slides)
    if (isOther) this.showInk()
    for (const change of changesOf(this.#told, state, slides)) announce(change)
    if (!isSamePosition(state.speaker, this.#shown))
      announce(`${isOther ? `${place}. ${here.name}. ` : `${place}. `}${coming}`)
    this.#shown = { ...state.speaker }
    this.#told = state
  }

  /** More of a stroke, or all strokes of the slide. */
  showInk(piece?: Piece): void {
    const { slide } = this.#session.state.speaker
    if (!piece) this.#layer.show(inkOn(this.#session.peer.ink, slide).strokes)
    else if (piece.slide === slide) this.#layer.add(piece)
  }

  /** The pointer of the room or of another speaker page. */
  see(slide: string, at: readonly [number, number] | null): void {
    this.#layer.point(slide === this.#session.state.speaker.slide ? at : null)
  }

  /** Takes pointer or pen into the hand, or puts it away. */
  hold(tool: PointerTool | undefined): void {
    this.#tool = tool
    if (tool) this.#surface.dataset.tool = tool
    else delete this.#surface.dataset.tool
    this.#point(null)
  }

  get tool(): PointerTool | undefined {
    return this.#tool
  }

  #point(at: [number, number] | null): void {
    this.#layer.point(at)
    this.#session.peer.say({ type: 'pointer', slide: this.#session.state.speaker.slide, at })
  }

  #placeOf({ id, steps, section }: SpeakerSlide, slides: readonly SpeakerSlide[]): string {
    const sequence = slides.filter(({ outside }) => !outside)
    const number = sequence.findIndex((each) => each.id === id) + 1
    const { step } = this.#session.state.speaker
    const slide = number > 0 ? stage.slideOf(number, sequence.length) : whyOutside(section)
    if (steps === 0) return slide
    return step > 0 ? strings.atStep(slide, step, steps) : strings.stepsToCome(slide, steps)
  }

  #showNext(here: SpeakerSlide, slides: readonly SpeakerSlide[]): string {
    const { speaker } = this.#session.state
    const to = applyMove(speaker, 'next', slides)
    const slide = slides.find(({ id }) => id === to.slide) ?? here
    const isEnd = isSamePosition(to, speaker)
    const isStep = slide === here
    const words = isEnd ? '' : isStep ? wordsOfStep(here.section, to.step) : slide.name
    this.#coming.textContent = isEnd ? strings.endOfTalk : isStep ? strings.nextStep(to.step, here.steps) : strings.next
    this.#comingWords.textContent = words
    this.#next.element.hidden = isEnd
    this.#next.show(slide, to.step, strings.nextIs(words))
    if (isEnd) return `${strings.endOfTalk}.`
    return strings.nextIs(isStep ? strings.stepIs(to.step, words) : words)
  }

  get #scale(): number {
    return this.#surface.clientWidth / CANVAS_WIDTH || 1
  }

  #toCanvas(left: number, top: number): [number, number] {
    const { x, y } = this.#surface.getBoundingClientRect()
    return toCanvas({ x, y, scale: this.#scale }, left, top)
  }

  #draw(id: string, points: number[]): void {
    const { peer, state } = this.#session
    const { slide } = state.speaker
    peer.draw({ slide, revision: inkOn(peer.ink, slide).revision, id, points })
  }
}
