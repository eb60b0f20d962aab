/** Tells where the talk is and what a step brought: in words for screen readers, and in the window's title. */
import * as strings from '../../strings/browser/stage'
import { afterPaint, announce, statusPlace } from '../../ui/announce'
import { slideNumber } from '../../ui/slide-number'
import { slideName, stepsOf, textOfParts } from '../../ui/slides'
import type { Stage } from './stage'

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

function announceSlide({ reveal, sequence, signal, title }: Stage): void {
  const slide = reveal.getCurrentSlide()
  const number = slideNumber(sequence, slide)
  const name = slideName(slide)
  const [at, count] = number.split(' / ')
  const place = at && count ? strings.slideOf(at, count) : number
  announce(`${place}. ${shortened(name, LONGEST_NAME)}`, 'slide')
  afterPaint(() => {
    if (!signal.aborted) document.title = `${number} ${name} – ${title}`
  })
}

function announceStep({ reveal }: Stage): void {
  const slide = reveal.getCurrentSlide()
  const { shown, total } = stepsOf(slide)
  const came = textOfParts([...slide.querySelectorAll('.current-fragment')])
  announce(shortened(`${strings.stepOf(shown, total)}${came && `: ${came}`}`, LONGEST_STEP), 'step')
}

/** In characters: a headline is on the slide as well, what a step draws is told here alone. */
const LONGEST_NAME = 140
const LONGEST_STEP = 300

/** Ends with a whole word. */
function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text
  return `${text.slice(0, longest).replace(/\s+\S*$/, '')} …`
}
