/** The numbers of slides as they are shown: "1", "2" … in the talk, "A1", "A2" … in the appendix, which is not counted. */
import type { Deck } from '../deck/model'
import { stringsOf } from '../strings/strings'

interface SlideNumbers {
  /** By the slide's id. */
  byId: ReadonlyMap<string, string>
  /** How many slides the talk has. */
  total: number
}

/** Of a deck whose list of references is spread over slides already. */
export function slideNumbers({ sections }: Deck): SlideNumbers {
  const byId = new Map<string, string>()
  let [talk, appendix] = [0, 0]
  for (const section of sections) {
    for (const { id } of section.slides) byId.set(id, section.appendix ? `A${++appendix}` : String(++talk))
  }
  return { byId, total: talk }
}

/** "5 / 34", or "Appendix 2", which has no whole to be a part of. */
export const placeInDeck = (number: string, total: number, lang: string): string =>
  number.startsWith('A') ? stringsOf(lang).page.appendix(number.slice(1)) : `${number} / ${total}`
