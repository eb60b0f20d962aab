/** Pictures for upright phones, in a file beside the page: nobody else has to fetch them. */
import type { Deck } from '../deck/model'
import { slidesOf } from '../deck/slides-of'
import type { FigureLookup } from './document'
import { renderPortrait } from './figure'
import { expandReferences } from './references/paginate'

/**
 * All portrait pictures of a deck as one SVG document, in the order in which the page has places for them; undefined
 * where no figure has one.
 */
export function renderPortraits(source: Deck, figures: FigureLookup): string | undefined {
  const pictures = slidesOf(expandReferences(source)).flatMap((slide) =>
    slide.figures.flatMap((_, index) => {
      const drawing = figures(slide, index)
      return (drawing && renderPortrait(drawing, slide, index)?.text) ?? []
    }),
  )
  return pictures.length > 0 ? `<svg xmlns="http://www.w3.org/2000/svg">${pictures.join('\n')}</svg>\n` : undefined
}
