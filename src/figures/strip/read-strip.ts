/** A strip as its module of `page/` gets it. The deck has read and checked it. */
import type { Actors, Figure } from '../../deck/model'
import type { NodeShape } from '../../deck/topic/actor'
import type { FigureSource } from '../figure-source'
import type { LabelClash } from '../page/label-clashes'
import type { FigureProblem } from '../problems'

/** Shapes of the actors' signs, by the actors' names. */
export type Signs = Readonly<Record<string, NodeShape>>

/** What of the actors is part of a drawing with signs: all else is style of the page. */
export const signsOf = (actors: Actors): Signs =>
  Object.fromEntries(Object.entries(actors).map(([key, { shape }]) => [key, shape ?? 'circle']))

/** Undefined when the deck could not read the strip. Once it is drawn, complains about `strip-label`: words without room. */
export function readStripFence({ strip }: Figure, actors: Actors = {}): FigureSource | undefined {
  if (!strip) return undefined
  return {
    title: strip.title,
    description: strip.description,
    text: JSON.stringify({ strip, signs: signsOf(actors) }),
    problems: [],
    drawingProblem: (error) => unreadable(JSON.parse(error) as LabelClash[]),
  }
}

function unreadable(clashes: readonly LabelClash[]): FigureProblem {
  const sentences = clashes.map(([name, other]) =>
    other === undefined
      ? `The label "${name}" has no room beside its mark.`
      : `The labels "${name}" and "${other}" have no room beside each other.`,
  )
  return {
    rule: 'strip-label',
    message: sentences.join(' '),
    hint: 'In the data, shorten one of them, break it into two lines, free it from its "side", or leave it out; or show fewer days.',
  }
}
