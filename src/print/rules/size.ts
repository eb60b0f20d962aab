import type { Rule } from './rule'

/** In bytes: words and drawings, and more for each picture. */
const BUDGET = 1_500_000
const PICTURE = 600_000

/** The deck is light enough to be mailed. */
export const checkSize: Rule = ({ bytes }, { variant, deck }) => {
  const budget = BUDGET + PICTURE * Object.keys(deck.images ?? {}).length
  return variant === 'deck' && bytes.length > budget
    ? [`The file has ${bytes.length} bytes; ${budget} are its budget.`]
    : []
}
