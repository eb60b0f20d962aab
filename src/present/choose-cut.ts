/** Which cut is presented: a choice in the list of keys, and what is said where an address names one that is not there. */
import { presentCut } from './cut'
import { cutSelect } from './cut-select'
import { element } from './element'
import { openSheet } from './sheet'
import type { Stage } from './stage'

/** The list of the cuts; nothing for a deck without cuts. */
export const cutChoice = (stage: Stage): HTMLElement[] =>
  cutSelect(stage.slides, Number(document.documentElement.dataset.cut ?? 0), (cut) => presentCut(stage, cut))

/** Presents the cut that the address asks for; where there is none of that name, says so and presents the whole deck. */
export function presentAskedCut(stage: Stage): void {
  const asked = new URLSearchParams(location.search).get('cut')
  if (presentCut(stage, Number(asked)) || !asked || stage.signal.aborted) return
  const message = `The address asks for “${asked}”. No slide belongs to that cut, so the whole deck is presented.`
  openSheet('cut', 'There is no such cut', element('p', {}, message), ...cutChoice(stage))
}
