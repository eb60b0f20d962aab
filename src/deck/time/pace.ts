/** How long each slide may take: what the speaker page and the script's clock count with. */

import { plainText } from '../markdown/lexer'
import { childrenOf } from '../markdown/locate'
import type { Deck, DeckToken, Section, Slide } from '../model'
import { isPrompt, promptMinutes } from '../slide/prompts'
import { countWords } from '../text/count-words'

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
 * A slide takes its own minutes (`data-minutes`). The others take the time of their prompts, and what is left of the
 * section's minutes is shared by them as their notes' words are, evenly where no slide has notes. The places between slides are rounded to five seconds, so
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
  const taken = section.slides.reduce((sum, slide) => sum + (slide.minutes ?? promptMinutes(slide)), 0)
  const left = Math.max(0, (section.minutes ?? 0) - taken)
  const words = open.reduce((sum, slide) => sum + notesWords(slide), 0)
  const share = (slide: Slide) => (words > 0 ? notesWords(slide) / words : 1 / open.length)
  let end = 0
  return section.slides.map((slide) => {
    end += slide.minutes ?? promptMinutes(slide) + left * share(slide)
    return end
  })
}

/**
 * The slides of a cut with their minutes, rescaled so that they fill its length; not rounded. Empty for a cut that no
 * slide belongs to.
 */
export function paceOfCut(deck: Deck, cut: number): { slide: Slide; minutes: number }[] {
  const planned = new Map(paceOf(deck).map(({ id, minutes }) => [id, minutes]))
  const kept = deck.sections.flatMap(({ slides }) => slides.filter(({ cuts }) => cuts.includes(cut)))
  const sum = kept.reduce((minutes, { id }) => minutes + (planned.get(id) ?? 0), 0)
  const share = (id: string) => (sum > 0 ? (planned.get(id) ?? 0) / sum : 1 / kept.length)
  return kept.map((slide) => ({ slide, minutes: share(slide.id) * cut }))
}

/** How many words the speaker has to say on a slide; prompts are counted by their time instead. */
export function notesWords(slide: Slide): number {
  return slide.notes.reduce((sum, token) => sum + wordsIn(token), 0)
}

function wordsIn(token: DeckToken): number {
  const text = childrenOf(token).length > 0 ? childrenOf(token).map(spoken).join(' ') : spoken(token)
  return countWords(text)
}

function spoken(token: DeckToken): string {
  if (isPrompt(token)) return ''
  const children = childrenOf(token)
  return children.some(isPrompt) ? children.map(spoken).join(' ') : plainText([token])
}

const rounded = (minutes: number) => Math.round(minutes * STEPS_A_MINUTE) / STEPS_A_MINUTE
