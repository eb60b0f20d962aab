/** The presentation: reveal.js on the document's slides, and everything that listens to it. */

import { adoptStyles } from '../../ui/adopt-styles'
import { PART } from '../../ui/element'
import { SlideSequence } from '../../ui/slide-sequence'
import { headlineId, slideElements } from '../../ui/slides'
import { closeZoom } from '../article/zoom'
import { startMagnified } from '../screen/magnified'
import { restIfDue } from '../screen/rest'
import { startWakeLock } from '../screen/wake-lock'
import toolStyles from '../tools/tools.css?inline'
import { startBlackout } from './blackout'
import { fetchAhead, run } from './commands'
import { presentFirstCut } from './cut'
import { startEscape } from './escape'
import { startKeys } from './key-input'
import { startLayoutAhead } from './layout-ahead'
import { startPrinting } from './printing'
import { startProgress } from './progress'
import { startReveal, stopReveal } from './reveal'
import { Router } from './router'
import type { Stage } from './stage'
import { startStatus } from './status'
import { startToolbar } from './toolbar'
import { startLost } from './unknown-address'

/**
 * Takes over the document's slides. `leave` is what the reader's wish to read calls. Resolves to what ends the
 * presentation, gives the document back and tells the slide it was on; to nothing if it is not wanted any more once
 * reveal.js is there. Whatever fails on the way, the document is given back first.
 */
export async function startStage(wanted: () => boolean, leave: () => void): Promise<(() => HTMLElement) | undefined> {
  const deck = document.querySelector<HTMLElement>('main.deck')
  if (!deck) throw new Error('The page has no deck to present.')
  await restIfDue()
  const reveal = await startReveal(deck)
  await restIfDue()
  if (!wanted()) {
    stopReveal(reveal, deck)
    return undefined
  }
  const ending = new AbortController()
  const stage = stageOf({ deck, reveal, signal: ending.signal, leave })
  const end = () => endStage(stage, ending)
  try {
    if (await startParts(stage, wanted)) return end
  } catch (error) {
    end()
    throw error
  }
  end()
  return undefined
}

function stageOf(given: Pick<Stage, 'deck' | 'reveal' | 'signal' | 'leave'>): Stage & { router: Router } {
  const slides = slideElements(given.deck)
  // On the stage a slide is a group, which its headline names; in the article headings are enough.
  for (const slide of slides) slide.setAttribute('aria-labelledby', headlineId(slide))
  const router = new Router({ ...given, slides })
  return { ...given, slides, sequence: new SlideSequence(slides), router, title: document.title }
}

/** False, as soon as it is not wanted any more. */
async function startParts(stage: Stage & { router: Router }, wanted: () => boolean): Promise<boolean> {
  // First, so that all other parts begin at the slide that the address names.
  for (const start of [() => stage.router.start(), ...PARTS]) {
    start(stage)
    await restIfDue()
    if (!wanted()) return false
  }
  document.documentElement.dataset.stage = 'slide'
  // A cut holds before the first key is pressed. One that does not exist is reported by the command, which is loaded for it.
  if (!presentFirstCut(stage)) run(stage, 'cut')
  fetchAhead(stage)
  return true
}

const PARTS: readonly ((stage: Stage) => void)[] = [
  adoptStageStyles,
  startKeys,
  startBlackout,
  startStatus,
  startLost,
  startProgress,
  startToolbar,
  startPrinting,
  startEscape,
  startMagnified,
  startWakeLock,
  startLayoutAhead,
]

function endStage({ deck, reveal, title }: Stage, ending: AbortController): HTMLElement {
  const slide = reveal.getCurrentSlide()
  closeZoom()
  ending.abort()
  delete document.documentElement.dataset.stage
  document.title = title
  for (const part of document.querySelectorAll(`.${PART}`)) part.remove()
  stopReveal(reveal, deck)
  return slide
}

function adoptStageStyles({ signal }: Stage): void {
  const takeOff = adoptStyles('components', toolStyles)
  if (takeOff) signal.addEventListener('abort', takeOff)
}
