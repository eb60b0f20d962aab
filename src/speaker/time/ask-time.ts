/** Asks what is presented, the whole deck or a cut of it, and how many minutes there are for it today. */
import * as strings from '../../strings/browser/speaker'
import * as tools from '../../strings/browser/tools'
import { cutOption } from '../../ui/cut-option'
import { showDialog } from '../../ui/dialog'
import { element } from '../../ui/element'

/** The whole deck, or a cut of it. */
export interface Length {
  /** Minutes that name the cut; 0 for the whole deck. */
  cut: number
  /** Minutes of its plan. */
  planned: number
  /** How many slides. */
  slides: number
}

/** `set` is called with a cut and the minutes there are; null gives its plan its own again. */
interface TimeQuestion {
  lengths: readonly Length[]
  cut: number
  minutes: number
  set(cut: number, minutes: number | null): void
}

/** Opens the dialog; choosing another cut proposes the minutes of its plan. */
export function askTime({ lengths, cut, minutes, set }: TimeQuestion): void {
  const { form, select, input, asPlanned } = timeForm(lengths, cut, minutes)
  const chosen = () => lengths.find((each) => each.cut === Number(select.value))
  const planned = () => chosen()?.planned ?? minutes
  const name = () => asPlanned.replaceChildren(strings.asPlanned(planned()))
  const dialog = showDialog('total', strings.howMuchTime, element('p', {}, strings.planStretched), form)
  name()
  select.addEventListener('change', () => {
    input.value = String(planned())
    name()
  })
  asPlanned.addEventListener('click', () => {
    set(chosen()?.cut ?? cut, null)
    dialog.close()
  })
  form.addEventListener('submit', () => {
    const wanted = input.valueAsNumber
    set(chosen()?.cut ?? cut, wanted === planned() ? null : wanted)
  })
  input.focus()
  input.select()
}

function timeForm(lengths: readonly Length[], cut: number, minutes: number) {
  const select = element('select', { id: 'cut' }, ...lengths.map((each) => cutOption(each.cut, each.slides, cut)))
  const input = minutesField(minutes)
  const asPlanned = element('button', { type: 'button' })
  const fields = [
    ...(lengths.length > 1 ? [element('label', { for: 'cut' }, tools.present), select] : []),
    element('label', { for: 'total' }, strings.minutesToday),
    input,
  ]
  const strong = element('button', { class: 'strong' }, strings.set)
  const buttons = element('div', { class: 'ask' }, strong, asPlanned)
  const form = element('form', { method: 'dialog' }, element('div', { class: 'fields' }, ...fields), buttons)
  return { form, select, input, asPlanned }
}

const minutesField = (minutes: number) =>
  element('input', {
    id: 'total',
    type: 'number',
    min: '1',
    max: '1440',
    step: 'any',
    value: String(minutes),
    required: '',
  })
