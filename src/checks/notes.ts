/** Somebody else may have to give the talk: every content slide has notes to speak from. */
import type { Deck, Slide } from '../deck/model'
import type { Problem } from '../deck/problem'
import { countWords, finding, wordsOf } from './finding'

const WORDS = [40, 180] as const
const EXEMPT = ['title', 'section', 'references']

/** Reports `notes-length` (a warning). */
export function checkNotes(slide: Slide, _deck: Deck): Problem[] {
  if (EXEMPT.includes(slide.layout)) return []
  const words = countWords(wordsOf(slide.notes))
  if (words >= WORDS[0] && words <= WORDS[1]) return []
  const message = `The notes have ${words} words; ${WORDS[0]} to ${WORDS[1]} are what is said on one slide.`
  const hint = words === 0 ? 'Write "Note:" and what is to be said.' : 'Shorten or fill them out.'
  return [finding(slide, { rule: 'notes-length', severity: 'warning', message, hint })]
}
