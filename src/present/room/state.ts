/** What the stage shows as a value, and how the stage is brought to show one. */
import type { RoomRequest } from '../../talk/message'
import { type Move, type Position, positionIn, type RoomState, type Stop } from '../../talk/state'
import { openDialog } from '../../ui/element'
import type { SlideSequence } from '../../ui/slide-sequence'
import { stepsOf } from '../../ui/slides'
import { chooseTheme, isDark } from '../../ui/theme/theme-switch'
import { closeZoom, figureZoomed, openZoom } from '../article/zoom'
import { presentCut } from '../stage/cut'
import type { Stage } from '../stage/stage'

/** What the room shows; `speaker` is where the speaker is while it is frozen. */
export function stateOf({ reveal }: Stage, speaker: Position | undefined): RoomState {
  const slide = reveal.getCurrentSlide()
  const { shown, total } = stepsOf(slide)
  const place = { slide: slide.id, step: shown }
  const figure = figureZoomed()
  return {
    ...place,
    steps: total,
    black: reveal.isPaused(),
    frozen: speaker !== undefined,
    speaker: speaker ?? place,
    zoomed: figure ? figuresOf(slide).indexOf(figure) + 1 : 0,
    theme: isDark() ? 'dark' : 'light',
    cut: Number(document.documentElement.dataset.cut) || 0,
  }
}

/** The slides as moves see them. Read once for each cut: a speaker's key asks for them. */
export function stopsOf({ slides, sequence }: Stage): readonly Stop[] {
  const before = known.get(sequence)
  if (before) return before
  const stops = slides.map((slide) => ({
    id: slide.id,
    steps: stepsOf(slide).total,
    outside: slide.dataset.outside !== undefined,
    appendix: slide.dataset.appendix !== undefined,
  }))
  known.set(sequence, stops)
  return stops
}

const known = new WeakMap<SlideSequence, readonly Stop[]>()

/** Shows a place; an unknown one changes nothing. */
export function showPosition(stage: Stage, place: Position): void {
  const to = positionIn(stopsOf(stage), place)
  if (to) stage.reveal.slide(indexOf(stage, to), 0, to.step - 1)
}

/** Does a request that changes the window, not the position in the talk. */
export function act(stage: Stage, request: Extract<RoomRequest, { do: 'black' | 'zoom' | 'theme' | 'cut' }>): void {
  const { reveal } = stage
  if (request.do === 'cut') presentCut(stage, request.cut)
  else if (request.do === 'theme') chooseTheme(request.theme)
  else if (request.do === 'zoom') enlarge(reveal.getCurrentSlide(), request.figure)
  else if (reveal.isPaused() !== request.on) reveal.togglePause(request.on)
}

/** Enlarges the n-th figure of the slide, from 1; 0 and what is not there give the slide back. */
function enlarge(slide: HTMLElement, figure: number): void {
  const wanted = figuresOf(slide)[figure - 1]
  if (!wanted) closeZoom()
  else if (wanted !== figureZoomed()) openZoom(wanted)
}

const figuresOf = (slide: HTMLElement) => [...slide.querySelectorAll<HTMLElement>('.figure')]

export const isMove = (request: RoomRequest): request is { do: Move } =>
  ['next', 'previous', 'first', 'last'].includes(request.do)

/** Closes dialogs and the overview before a move that came from another window. */
export function stepOutOf({ overview }: Stage): void {
  overview?.close()
  openDialog()?.close()
}

/** Whether a place is further in the talk than another. */
export function isAhead(stage: Stage, before: Position, now: Position): boolean {
  const further = indexOf(stage, now) - indexOf(stage, before)
  return further > 0 || (further === 0 && now.step > before.step)
}

const indexOf = ({ slides }: Stage, { slide }: Position): number =>
  slides.indexOf(document.getElementById(slide) as HTMLElement)
