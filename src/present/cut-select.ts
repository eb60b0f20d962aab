/** The list of a deck's cuts, for the room and for the speaker page. */
import { cutsIn, cutsOf } from '../talk/plan'
import { element } from './element'

/** A labelled list of the cuts, the present one chosen, 0 for the whole deck; nothing for a deck without cuts. */
export function cutSelect(
  slides: readonly HTMLElement[],
  presented: number,
  choose: (cut: number) => void,
): HTMLElement[] {
  const cuts = cutsIn(slides.map((slide) => ({ cuts: cutsOf(slide) })))
  if (cuts.length === 0) return []
  const option = (cut: number, name: string, count: number) =>
    element('option', { value: String(cut || ''), selected: cut === presented && '' }, `${name} (${count} slides)`)
  const countOf = (cut: number) => slides.filter((slide) => cutsOf(slide).includes(cut)).length
  const select = element(
    'select',
    { id: 'cut-choice' },
    option(0, 'The whole deck', slides.length),
    ...cuts.map((cut) => option(cut, `The ${cut}-minute cut`, countOf(cut))),
  )
  select.addEventListener('change', () => choose(Number(select.value)))
  return [element('div', { class: 'switch' }, element('label', { for: select.id }, 'Present'), select)]
}
