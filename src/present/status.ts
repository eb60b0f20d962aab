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
  announce(`${number.replace(/(.+) \/ /, 'Slide $1 of ')}. ${shortened(name, LONGEST_NAME)}`)
  document.title = `${number} ${name} – ${title}`
}

function announceStep({ reveal }: Stage): void {
  const slide = reveal.getCurrentSlide()
  const { shown, total } = stepsOf(slide)
  const came = wordsOf([...slide.querySelectorAll('.current-fragment')])
  announce(shortened(`Step ${shown} of ${total}${came && `: ${came}`}`, LONGEST_STEP))
}

/** In characters: a headline is on the slide as well, what a step draws is told here alone. */
const LONGEST_NAME = 140
const LONGEST_STEP = 300

/** Ends with a whole word. */
function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text
  return `${text.slice(0, longest).replace(/\s+\S*$/, '')} …`
}
