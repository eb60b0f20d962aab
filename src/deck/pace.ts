/** How long each slide may take: what the speaker page and the script's clock count with. */

import { childrenOf } from './locate'
import { plainText } from './markdown/lexer'
import type { Deck, DeckToken, Section, Slide } from './model'

export interface SlidePace {
  id: string
  /** Planned minutes, a multiple of five seconds; 0 where nothing is planned. */
  minutes: number
  /** Minutes since the start of the talk when the slide begins. */
  from: number
}

/** A clock one glances at counts in steps of five seconds. */
const STEPS_A_MINUTE = 12

/**
 * The plan of the talk, slide by slide in their order.
 *
 * A slide takes its own minutes (`data-minutes`). What is left of its section's minutes is shared by the others as
 * their notes' words are, evenly where no slide has notes. The places between slides are rounded to five seconds, so
 * that the sum of a section stays what its author wrote. A section without minutes has those of its slides.
 */
export function paceOf(deck: Deck): SlidePace[] {
  // Not rounded: what is lost in one section must not add up over many.
  let begun = 0
  return deck.sections.flatMap((section) => {
    const exact = endsOf(section).map((end) => begun + end)
    const ends = exact.map(rounded)
    const paces = section.slides.map((slide, index): SlidePace => {
      const begins = ends[index - 1] ?? rounded(begun)
      return { id: slide.id, minutes: rounded((ends[index] ?? begins) - begins), from: begins }
    })
    begun = exact.at(-1) ?? begun
    return paces
  })
}

/** When each slide of a section ends, in minutes since the section began. */
function endsOf(section: Section): number[] {
  const open = section.slides.filter((slide) => slide.minutes === undefined)
  const taken = section.slides.reduce((sum, slide) => sum + (slide.minutes ?? 0), 0)
  const left = Math.max(0, (section.minutes ?? 0) - taken)
  const words = open.reduce((sum, slide) => sum + notesWords(slide), 0)
  const share = (slide: Slide) => (words > 0 ? notesWords(slide) / words : 1 / open.length)
  let end = 0
  return section.slides.map((slide) => {
    end += slide.minutes ?? left * share(slide)
    return end
  })
}

/** How many words the speaker has to say on a slide. */
export function notesWords(slide: Slide): number {
  return slide.notes.reduce((sum, token) => sum + wordsIn(token), 0)
}

function wordsIn(token: DeckToken): number {
  const children = childrenOf(token)
  const text = children.length > 0 ? children.map((each) => plainText([each])).join(' ') : plainText([token])
  return text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0
}

const rounded = (minutes: number) => Math.round(minutes * STEPS_A_MINUTE) / STEPS_A_MINUTE
