/** A page of claims as its module of `page/` gets it. The deck has read and checked it. */
import type { Figure } from '../../deck/model'
import type { FigureSource } from '../figure-source'

/** Undefined when the deck could not read the page. Complains about `page-label`: words that have no room. */
export function readPageFence({ page }: Figure): FigureSource | undefined {
  if (!page) return undefined
  return {
    title: page.title,
    description: page.description,
    text: JSON.stringify(page),
    problems: [],
    drawingProblem: (error) => ({
      rule: 'page-label',
      message: `There is no room for these words: ${error}.`,
      hint: 'Shorten "label" or "note", or show fewer claims.',
    }),
  }
}
