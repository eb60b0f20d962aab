import type { Rule } from './rule'

/** Nothing is made of pixels: it would blur, and its words could not be read. */
export const checkPictures: Rule = ({ images }) => (images > 0 ? [`${images} pictures are made of pixels.`] : [])
