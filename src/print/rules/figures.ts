import type { Rule } from '../rule'

/** Every figure says what it shows (PDF/UA-1, 7.3-1), and no figure of the deck is missing. */
export const checkFigures: Rule = ({ pages }, { deck, slides, variant }) => {
  const all = pages.flatMap(({ tags }, page) =>
    tags.filter(({ role }) => role === 'Figure').map((tag) => ({ tag, page })),
  )
  const silent = all.filter(({ tag }) => !tag.alt?.trim())
  const drawn = deck.sections.flatMap((section) => section.slides).filter(({ id }) => slides.includes(id))
  const wanted = drawn.flatMap(({ figures }) => figures).length
  return [
    ...silent.map(({ page }) => `A figure on page ${page + 1} has no alternative text.`),
    ...(variant === 'deck' && all.length < wanted ? [`There are ${all.length} figures, not ${wanted}.`] : []),
  ]
}
