/** In a deck with notes, a slide without any is a slip more often than a choice: they may stand there in another form. */
import type { Deck, Slide } from '../../deck/model'
import type { Problem } from '../../deck/problem'
import { problemAt } from '../slide-text'

const EXEMPT = ['title', 'section', 'references']

/** Reports `notes-missing` (a warning). What is shown after the talk needs no notes. */
export function checkNotesMissing(slide: Slide, { sections }: Deck): Problem[] {
  const section = sections.find(({ slides }) => slides.includes(slide))
  if (EXEMPT.includes(slide.layout) || section?.appendix || slide.notes.length > 0) return []
  if (!sections.some(({ slides }) => slides.some(({ notes }) => notes.length > 0))) return []
  const message =
    'The slide has no notes, and others of the deck have: if they stand here in another form, they are public.'
  return [
    problemAt(slide, {
      rule: 'notes-missing',
      severity: 'warning',
      message,
      hint: 'Write "Note:" and what is to be said.',
    }),
  ]
}
