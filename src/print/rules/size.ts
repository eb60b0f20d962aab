import type { Rule } from './rule'

/** In bytes. */
const BUDGET = 1_500_000

/** The deck is light enough to be mailed. */
export const checkSize: Rule = ({ bytes }, { variant }) =>
  variant === 'deck' && bytes.length > BUDGET ? [`The file has ${bytes.length} bytes; ${BUDGET} are its budget.`] : []
