import type { Rule } from './rule'

/** Nothing is made of pixels but the deck's own pictures: words would blur, and could not be read. */
export const checkPictures: Rule = ({ images }, { deck }) => {
  const own = Object.values(deck.images ?? {}).length
  return images > 0 && own === 0 ? [`${images} pictures are made of pixels.`] : []
}
