/** Which cut is presented: a choice in the list of keys, and what is said where an address names one that is not there. */
import { cutsOf, presentCut } from './cut'
import { element } from './element'
import { openSheet } from './sheet'
import type { Stage } from './stage'

/** A labelled list of the cuts, the present one chosen; nothing for a deck without cuts. */
export function cutChoice(stage: Stage): HTMLElement[] {
  const { slides } = stage
  const cuts = [...new Set(slides.flatMap(cutsOf))].sort((a, b) => Number(a) - Number(b))
  if (cuts.length === 0) return []
  const option = (cut: string, name: string, count: number) =>
    element('option', { value: cut, selected: cut === presented() && '' }, `${name} (${count} slides)`)
  const select = element(
    'select',
    { id: 'cut-choice' },
    option('', 'The whole deck', slides.length),
    ...cuts.map((cut) =>
      option(cut, `The ${cut}-minute cut`, slides.filter((slide) => cutsOf(slide).includes(cut)).length),
    ),
  )
  select.addEventListener('change', () => presentCut(stage, select.value))
  return [element('div', { class: 'switch' }, element('label', { for: select.id }, 'Present'), select)]
}

const presented = () => document.documentElement.dataset.cut ?? ''

/** Presents the cut that the address asks for; where there is none of that name, says so and presents the whole deck. */
export function presentAskedCut(stage: Stage): void {
  const asked = new URLSearchParams(location.search).get('cut')
  if (presentCut(stage, asked ?? '') || !asked || stage.signal.aborted) return
  const message = `The address asks for “${asked}”. No slide belongs to that cut, so the whole deck is presented.`
  openSheet('cut', 'There is no such cut', element('p', {}, message), ...cutChoice(stage))
}
