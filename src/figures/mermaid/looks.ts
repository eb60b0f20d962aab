/** What of the actors' looks is part of a drawing: all else is style of the page. */
import { type Actors, centreOf, NODE_SHAPES } from '../../deck/topic/actor'

export interface Looks {
  /** Whose lines are the others'. */
  centre?: string | undefined
  /** Whose lines are double. */
  double: string[]
  /** Mermaid's names of the shapes of their nodes. */
  shapes: Record<string, string>
}

/** The looks of those actors that a diagram's text names; undefined when it names none. */
export function looksOf(text: string, actors: Actors): Looks | undefined {
  const named = Object.entries(actors).filter(([key]) => new RegExp(`\\b${key}\\b`).test(text))
  if (named.length === 0) return undefined
  return {
    centre: centreOf(Object.fromEntries(named)),
    double: named.flatMap(([key, { dash }]) => (dash === 'double' ? [key] : [])),
    shapes: Object.fromEntries(named.flatMap(([key, { shape }]) => (shape ? [[key, NODE_SHAPES[shape]]] : []))),
  }
}
