import * as strings from '../strings/browser/tools'
import { element } from './element'

/** A cut in a list of cuts, by its minutes, 0 for the whole deck; with the number of its slides. */
export function cutOption(cut: number, slides: number, presented: number): HTMLOptionElement {
  const name = cut > 0 ? strings.cutOf(cut, slides) : strings.wholeDeck(slides)
  return element('option', { value: String(cut), selected: cut === presented && '' }, name)
}
