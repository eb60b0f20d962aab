/** The classes that a diagram's text gives its parts, `:::eu:::step2` or `class A,B eu`, as Mermaid can take them. */

import { suggest } from '../../deck/problem'
import type { Actors } from '../../deck/topic/actor'
import type { FigureProblem } from '../problems'
import { PARTICIPANT } from './participants'
import type { Line } from './steps'

const MARKED = /:::(\w+)(?::::(\w+))?/g
const STEP = /^step\d+$/

/** `class A,B eu` of flowcharts and states, `cssClass "A" eu` of class diagrams. */
const STATEMENT = /^(\s*(?:class|cssClass)\s+(?!.*:::)\S.*\s)(\w+)(\s*;?\s*)$/gm

/**
 * Mermaid takes one class by `:::`, so an actor's and a step's come as one, `actor__eu__step2`; `page/mermaid` takes them
 * apart again. An actor's name goes in disguise: it may be a class that Mermaid has itself.
 */
export function joinClasses(text: string, actors: Actors): string {
  const disguised = (name: string | undefined) => (name && Object.hasOwn(actors, name) ? `actor__${name}` : undefined)
  return text
    .replace(MARKED, (whole, one: string, two?: string) => {
      const [first, second] = [disguised(one), disguised(two)]
      if (first) return STEP.test(two ?? '') ? `:::${first}__${two}` : `:::${first}${two ? `:::${two}` : ''}`
      return second && STEP.test(one) ? `:::${second}__${one}` : whole
    })
    .replace(STATEMENT, (whole, before: string, name: string, after: string) => {
      const actor = disguised(name)
      return actor ? `${before}${actor}${after}` : whole
    })
}

/** Reports `figure-actor`: a class that is no actor's, no step's, and that no `classDef` gives a look. */
export function checkClasses(lines: readonly Line[], actors: Actors): FigureProblem[] {
  const isSequence = lines.some(({ text }) => /^\s*sequenceDiagram\b/.test(text))
  const own = lines.flatMap(({ text }) => /^\s*classDef\s+([\w,]+)/.exec(text)?.[1]?.split(',') ?? [])
  const isKnown = (name: string) => Object.hasOwn(actors, name) || STEP.test(name) || own.includes(name)
  return lines.flatMap(({ text, start }) => {
    if (isSequence && !PARTICIPANT.test(text)) return []
    const bare = text.replace(/"[^"]*"/g, (words) => ' '.repeat(words.length))
    return [...bare.matchAll(/:::(\w+)/g)].flatMap(({ 1: name = '', index }) =>
      isKnown(name) ? [] : [unknown(name, start + index + 3, actors)],
    )
  })
}

function unknown(name: string, start: number, actors: Actors): FigureProblem {
  const known = Object.keys(actors)
  return {
    rule: 'figure-actor',
    at: { start, end: start + name.length },
    message: `"${name}" is no actor of this deck, and no step: the part would look like any other.`,
    hint: known.length > 0 ? suggest(name, known) : 'Write who it is under "actors" in deck.yaml, or leave it out.',
  }
}
