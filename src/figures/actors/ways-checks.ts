/** Which ways lines of an `actors` fence may take. */
import type { ActorPlace } from '../../deck/topic/actor'
import type { FigureProblem } from '../problems'
import type { ActorsFields } from './actors-fields'
import { rowsOf, standing, wayOf } from './ways'

type SpanOf = (path: readonly PropertyKey[]) => { start: number; end: number }
interface Placed {
  key: string
  place: ActorPlace
}
type At = (name: string) => ActorPlace | undefined

/** Reports `actors-line`. */
export function checkWays(fields: ActorsFields, actors: readonly Placed[], spanOf: SpanOf): FigureProblem[] {
  const at = standing(fields, actors)
  return [
    ...checkLines(fields, at, spanOf),
    ...checkForks(fields, at, spanOf),
    ...checkExchange(fields, actors, at, spanOf),
  ]
}

function checkLines(fields: ActorsFields, at: At, spanOf: SpanOf): FigureProblem[] {
  return fields.lines.flatMap(({ from, to }, index): FigureProblem[] => {
    const way = wayOf(at(from), at(to))
    const path = spanOf(['lines', index, 'to'])
    if (!way) {
      const hint =
        'Lines join an actor at the edge with the middle or with what is around it, and the middle with that.'
      return [found(path, `No line leads from "${from}" to "${to}".`, hint)]
    }
    if (way === 'edge' && [from, to].some((end) => fields.people.some(({ name }) => name === end))) {
      const message = 'A line to all around the middle is an actor’s, not a person’s.'
      return [found(path, message, 'Let it begin at the actor.')]
    }
    const same = fields.lines.findIndex((each) => {
      const other = wayOf(at(each.from), at(each.to))
      return other === way && way !== 'middle' && outer(each, at) === outer({ from, to }, at)
    })
    if (same === index || way === 'middle') return []
    return [found(path, TWICE, 'Write both words on one line, in two rows.')]
  })
}

const TWICE = 'Two lines take this way: one would lie on the other.'

const outer = (line: { from: string; to: string }, at: At) =>
  [line.from, line.to].find((end) => at(end) !== 'around' && at(end) !== 'centre') ?? ''

/** A fork begins in the middle, and takes the ways of both on the right. */
function checkForks({ forks, lines }: ActorsFields, at: At, spanOf: SpanOf): FigureProblem[] {
  return forks.flatMap(({ from, to }, index): FigureProblem[] => {
    const span = spanOf(['forks', index, 'to'])
    const isFork = at(from) === 'centre' && to.map(at).sort().join() === 'lower right,upper right'
    if (!isFork)
      return [found(span, 'A fork leads from the middle to the two on the right.', 'Draw two lines for others.')]
    const isTaken = lines.some((line) => to.includes(outer(line, at)) && wayOf(at(line.from), at(line.to)) === 'middle')
    return isTaken ? [found(span, TWICE, 'Leave out the line or the fork.')] : []
  })
}

/** An exchange has the room of the rows on the left. */
function checkExchange(fields: ActorsFields, actors: readonly Placed[], at: At, spanOf: SpanOf): FigureProblem[] {
  const { exchange } = fields
  if (!exchange) return []
  const span = spanOf(['exchange', 'to'])
  const isThere = at(exchange.from) === 'left' && at(exchange.to) === 'centre'
  if (!isThere)
    return [found(span, 'An exchange is one of the actor on the left with the middle.', 'Draw lines for others.')]
  if (rowsOf(fields, actors, exchange.from).length === 0) return []
  return [found(span, TWICE, 'Leave out the exchange, or the people and lines of the actor on the left.')]
}

const found = (at: FigureProblem['at'], message: string, hint: string): FigureProblem => ({
  ...{ rule: 'actors-line', at, message, hint },
})
