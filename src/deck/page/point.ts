/** The words of an opener that points at claims. */
import type { DeckToken, HeadingToken } from '../model'

/** The most letters, signs and spaces of the large line. */
export const LARGEST = 14

interface PointParts {
  before: DeckToken[]
  /** The subhead. */
  large?: HeadingToken | undefined
  after: DeckToken[]
}

/** Divided at the first subhead. */
export function partsOfPoint(body: readonly DeckToken[]): PointParts {
  const at = body.findIndex(({ type }) => type === 'heading')
  const large = body[at]
  if (large?.type !== 'heading') return { before: [...body], after: [] }
  return { before: body.slice(0, at), large, after: body.slice(at + 1) }
}

/** A count stands beside its words. */
export const isNumber = (text: string): boolean => /^[\d.,]{1,3}$/.test(text)
