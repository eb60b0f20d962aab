/** Marked content of formulas. */
import type { Reading } from '../read-back/read-document'
import { contentsIn, elementsIn } from '../structure/tree'

/** `markKey`s of the content of all formulas. */
export const marksInFormulas = ({ tree }: Reading): ReadonlySet<string> =>
  new Set(
    [...elementsIn(tree)]
      .filter(({ role }) => role === 'Formula')
      .flatMap((formula) => [...contentsIn(formula)].map(({ key }) => key)),
  )
