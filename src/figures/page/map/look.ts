/** Sizes of all that is on a map, px: on the slide, and on a telephone. */
import type { FigureForm } from '../form'

export interface Look {
  /** Names of places, waters and neighbours. */
  plain: number
  /** Names of routes. */
  route: number
  /** The name of the first state, and of all that are named as actors. */
  strong: number
  /** A share, in per cent. */
  number: number
  /** Radius of a place's dot. */
  dot: number
  /** Radius of the burst around a place that was struck. */
  burst: number
  /** Width of a route whose width says nothing, and of one that carries all there is. */
  line: number
  all: number
  /** The longest that the scale may be. */
  scale: number
}

export const LOOKS: Record<FigureForm, Look> = {
  landscape: { plain: 18, route: 20, strong: 26, number: 64, dot: 5.5, burst: 22, line: 6, all: 20, scale: 150 },
  portrait: { plain: 12, route: 12.5, strong: 15, number: 30, dot: 3.5, burst: 9, line: 3, all: 11, scale: 90 },
}
