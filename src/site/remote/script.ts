/** What the phone shows of each slide: its number and headline, and what the speaker says. Private. */
import type { Deck } from '../../deck/model'
import { expandReferences } from '../../pages/paginate'
import { Words } from '../../pages/words'
import type { PhoneSlide } from '../../talk/phone'

export interface Script {
  slides: ReadonlyMap<string, PhoneSlide>
  /** Planned minutes. */
  minutes: number
}

export function scriptOf(deck: Deck): Script {
  const words = new Words(deck.references)
  const all = expandReferences(deck).sections.flatMap((section) => section.slides)
  const slides = all.map((slide, index): [string, PhoneSlide] => {
    const next = all[index + 1]?.headlineText ?? ''
    const notes = withoutLinks(words.blocks(slide.notes).text)
    return [slide.id, { number: index + 1, count: all.length, headline: slide.headlineText, next, notes }]
  })
  return { slides: new Map(slides), minutes: deck.meta.minutes }
}

/** A thumb that misses a button must not leave the page. */
const withoutLinks = (text: string) => text.replace(/<(\/?)a\b[^>]*>/g, '<$1span>')
