import type { Rule } from '../verify'

const BUDGET = 1_500_000

/** The deck is light and holds no picture made of pixels. */
export const checkWeight: Rule = ({ bytes, images }, { variant }) => [
  ...(variant === 'deck' && bytes.length > BUDGET
    ? [`The file has ${bytes.length} bytes; ${BUDGET} are its budget.`]
    : []),
  ...(images > 0 ? [`${images} pictures are made of pixels and would blur.`] : []),
]
