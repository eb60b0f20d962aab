/** Which cut is presented: a choice in the list of keys, and what is said where an address names one that is not there. */
import * as strings from '../../strings/browser/tools'
import { cutsIn, cutsOf } from '../../talk/plan'
import { queryOption } from '../../talk/query-option'
import { cutOption } from '../../ui/cut-option'
import { showDialog } from '../../ui/dialog'
import { element } from '../../ui/element'
import { presentCut, presentFirstCut } from '../stage/cut'
import type { Stage } from '../stage/stage'

/** A labelled list of the cuts, the present one chosen; nothing for a deck without cuts. */
export function cutChoice(stage: Stage): HTMLElement[] {
  const { slides, sequence } = stage
  const cuts = cutsIn(slides.map((slide) => ({ cuts: cutsOf(slide) })))
  if (cuts.length === 0) return []
  const countOf = (cut: number) => slides.filter((slide) => cutsOf(slide).includes(cut)).length
  const select = element(
    'select',
    { id: 'cut-choice' },
    cutOption(0, slides.length - sequence.appendix.length, presented()),
    ...cuts.map((cut) => cutOption(cut, countOf(cut), presented())),
  )
  select.addEventListener('change', () => presentCut(stage, Number(select.value)))
  return [element('div', { class: 'switch' }, element('label', { for: select.id }, strings.present), select)]
}

const presented = () => Number(document.documentElement.dataset.cut ?? 0)

/** Says that the address asks for a cut that is not there, and presents the whole deck. */
export function presentAskedCut(stage: Stage): void {
  const asked = new URLSearchParams(location.search).get('cut') ?? queryOption(location.search, 'cut')
  if (presentFirstCut(stage) || !asked || stage.signal.aborted) return
  presentCut(stage, 0)
  const message = strings.wholeDeckInstead(asked)
  showDialog('cut', strings.noSuchCut, element('p', {}, message), ...cutChoice(stage))
}
