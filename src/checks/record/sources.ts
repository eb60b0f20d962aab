/** Every number, quotation and figure on a slide can be followed to a source. */
import { type Deck, isUnread, type Slide } from '../../deck/model'
import type { Problem } from '../../deck/problem'
import { problemAt, textOfBlocks } from '../slide-text'

const EXEMPT = ['title', 'section', 'references']

/** Reports `source-missing` on slides of a register. */
export function checkSources(slide: Slide, _deck: Deck): Problem[] {
  if (!slide.register || EXEMPT.includes(slide.layout) || slide.cites.length > 0) return []
  const what = claimed(slide)
  if (!what) return []
  const message = `The slide shows ${what} and names no source.`
  return [problemAt(slide, { rule: 'source-missing', severity: 'error', message, hint: 'Cite one: [@its-id].' })]
}

function claimed(slide: Slide): string | undefined {
  if (slide.figures.length > 0) return slide.figures.some(isUnread) ? undefined : 'a figure'
  const text = textOfBlocks(slide.body)
  if (/[“"][^”"]+[”"]/.test(text)) return 'a quotation'
  return /\d/.test(text) ? 'a number' : undefined
}
