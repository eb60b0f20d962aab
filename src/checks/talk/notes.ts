/** Somebody else may have to give the talk: every content slide has notes to speak from. */
import type { Deck, Slide } from '../../deck/model'
import type { Problem } from '../../deck/problem'
import { notesWords } from '../../deck/time/pace'
import { problemAt } from '../slide-text'

const WORDS = [40, 180] as const
const EXEMPT = ['title', 'section', 'references']

/** Reports `notes-length` (a warning). What is shown after the talk needs no notes. */
export function checkNotes(slide: Slide, { sections }: Deck): Problem[] {
  const isAppendix = sections.some((section) => section.appendix && section.slides.includes(slide))
  if (EXEMPT.includes(slide.layout) || isAppendix) return []
  const words = notesWords(slide)
  // A slide without any is another rule's.
  if (words === 0 || (words >= WORDS[0] && words <= WORDS[1])) return []
  const message = `The notes have ${words} words; ${WORDS[0]} to ${WORDS[1]} are what is said on one slide.`
  return [problemAt(slide, { rule: 'notes-length', severity: 'warning', message, hint: 'Shorten or fill them out.' })]
}
