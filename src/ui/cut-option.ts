import { element } from './element'

/** A cut in a list of cuts, by its minutes, 0 for the whole deck; with the number of its slides. */
export function cutOption(cut: number, slides: number, presented: number): HTMLOptionElement {
  const name = cut > 0 ? `The ${cut}-minute cut` : 'The whole deck'
  return element('option', { value: String(cut), selected: cut === presented && '' }, `${name} (${slides} slides)`)
}
