/** Tells where the talk is and what a step brought: a short polite message for screen readers, and the window's title. */
import { element, PART } from './element'
import { nameOf, stepsOf, wordsOf } from './slides'
import type { Stage } from './stage'
import { numberIn, walkOf } from './walk'

const CLASS = 'stage-status'

/** Follows every change of slide and step until the presentation ends. */
export function startStatus(stage: Stage): void {
  const { deck, signal } = stage
  document.body.append(element('p', { class: `${PART} ${CLASS}`, role: 'status' }))
  deck.addEventListener('slidechanged', () => announceSlide(stage), { signal })
  for (const step of ['fragmentshown', 'fragmenthidden']) {
    deck.addEventListener(step, () => announceStep(stage), { signal })
  }
  announceSlide(stage)
}

/** Says something once, politely. */
export function announce(text: string): void {
  const status = document.querySelector(`.${CLASS}`)
  if (status) status.textContent = text
}

function announceSlide({ reveal, slides, title }: Stage): void {
  const slide = reveal.getCurrentSlide()
  const number = numberIn(walkOf(slides), slide)
  const name = nameOf(slide)
  announce(`${number.replace(/(.+) \/ /, 'Slide $1 of ')}. ${shortened(name)}`)
  document.title = `${number} ${name} – ${title}`
}

function announceStep({ reveal }: Stage): void {
  const slide = reveal.getCurrentSlide()
  const { shown, total } = stepsOf(slide)
  const came = wordsOf([...slide.querySelectorAll('.current-fragment')])
  announce(shortened(`Step ${shown} of ${total}${came && `: ${came}`}`))
}

const LONGEST = 140

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text
}
