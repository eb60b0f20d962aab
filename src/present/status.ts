/** Tells where the talk is and what a step brought: a short polite message for screen readers, and the window's title. */
import { element, PART } from './element'
import { nameOf, stepsOf, wordsOf } from './slides'
import type { Stage } from './stage'
import { numberIn, walkOf } from './walk'

const CLASS = 'stage-status'

/** Follows every change of slide and step until the presentation ends. */
export function startStatus(stage: Stage): void {
  const { deck, signal } = stage
  document.body.append(statusPlace())
  // The end of a black screen brings the slide back.
  for (const change of ['slidechanged', 'resumed']) {
    deck.addEventListener(change, () => announceSlide(stage), { signal })
  }
  for (const step of ['fragmentshown', 'fragmenthidden']) {
    deck.addEventListener(step, () => announceStep(stage), { signal })
  }
  announceSlide(stage)
}

/** What was said since the last turn of the browser, by what it is about. */
const said = new Map<string, string>()

/**
 * Says something once, politely. What is said in one go is one message, or the last would be all that is heard; of what
 * is said about the same only the last. An open dialog silences the page around it, so it says it itself.
 */
export function announce(text: string, about = text): void {
  if (said.size === 0) queueMicrotask(say)
  said.delete(about)
  said.set(about, text)
}

/** Takes back what was said before: something else begins. */
export function announceNothing(): void {
  said.clear()
  say()
}

function say(): void {
  const status = document.querySelector(`dialog[open] .${CLASS}`) ?? document.querySelector(`body > .${CLASS}`)
  const sentences = [...said.values()]
  said.clear()
  if (status) status.textContent = sentences.map((each, index) => (sentences[index + 1] ? ended(each) : each)).join(' ')
}

const ended = (sentence: string) => (/[.!?…]$/.test(sentence) ? sentence : `${sentence}.`)

/** Where `announce` says it in a page or a dialog of its own. */
export const statusPlace = (): HTMLElement =>
  element('p', { class: `${PART} ${CLASS} visually-hidden`, role: 'status' })

function announceSlide({ reveal, slides, title }: Stage): void {
  const slide = reveal.getCurrentSlide()
  const number = numberIn(walkOf(slides), slide)
  const name = nameOf(slide)
  announce(`${number.replace(/(.+) \/ /, 'Slide $1 of ')}. ${shortened(name, LONGEST_NAME)}`, 'slide')
  document.title = `${number} ${name} – ${title}`
}

function announceStep({ reveal }: Stage): void {
  const slide = reveal.getCurrentSlide()
  const { shown, total } = stepsOf(slide)
  const came = wordsOf([...slide.querySelectorAll('.current-fragment')])
  announce(shortened(`Step ${shown} of ${total}${came && `: ${came}`}`, LONGEST_STEP), 'step')
}

/** In characters: a headline is on the slide as well, what a step draws is told here alone. */
const LONGEST_NAME = 140
const LONGEST_STEP = 300

/** Ends with a whole word. */
function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text
  return `${text.slice(0, longest).replace(/\s+\S*$/, '')} …`
}
