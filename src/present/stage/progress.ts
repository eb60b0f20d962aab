/** A thin line along the bottom: how much of the talk is behind us, steps included. */
import { element, PART } from '../../ui/element'
import { stepsOf } from '../../ui/slides'
import type { Stage } from './stage'

/** Draws the line and moves it until the presentation ends. */
export function startProgress(stage: Stage): void {
  const line = element('div', { class: `${PART} progress-line`, 'aria-hidden': 'true' })
  const draw = () => line.style.setProperty('--done', String(doneOf(stage)))
  for (const change of ['slidechanged', 'fragmentshown', 'fragmenthidden']) {
    stage.deck.addEventListener(change, draw, { signal: stage.signal })
  }
  document.body.append(line)
  draw()
}

/** From 0 on the first slide to 1 on the last. */
function doneOf({ reveal, sequence }: Stage): number {
  const slide = reveal.getCurrentSlide()
  const { shown, total } = stepsOf(slide)
  const last = sequence.slides.length - 1
  return last > 0 ? Math.min(1, (sequence.indexOf(slide) + shown / (total + 1)) / last) : 1
}
