/** What an `actors` fence may not say, though each of its fields is of the right kind. */

import { suggest } from '../../deck/problem'
import type { ActorPlace } from '../../deck/topic/actor'
import type { FigureProblem } from '../problems'
import type { ActorsFields } from './actors-fields'
import { MOST_ROWS, rowsOf } from './ways'
import { checkWays } from './ways-checks'

type SpanOf = (path: readonly PropertyKey[]) => { start: number; end: number }
interface Placed {
  key: string
  place: ActorPlace
  code?: string | undefined
}

/** A name in the fence, where it stands, and which are known there. */
interface Named {
  name: string
  path: readonly PropertyKey[]
  known: readonly string[]
}

/** Reports `actors-name`, `actors-line`, `actors-rows` and `actors-step`. */
export function checkActors(fields: ActorsFields, actors: readonly Placed[], spanOf: SpanOf): FigureProblem[] {
  const names = checkNames(fields, actors, spanOf)
  if (names.length > 0) return names
  return [
    ...checkWays(fields, actors, spanOf),
    ...checkRows(fields, actors, spanOf),
    ...checkMembers(fields, actors, spanOf),
    ...checkSteps(fields, spanOf),
  ]
}

function checkNames(fields: ActorsFields, actors: readonly Placed[], spanOf: SpanOf): FigureProblem[] {
  const keys = actors.map(({ key }) => key)
  const named = [...namesOfActors(fields, keys), ...namesOfEnds(fields, keys)]
  return named
    .filter(({ name, known }) => !known.includes(name))
    .map(({ name, path, known }) => ({
      rule: 'actors-name',
      at: spanOf(path),
      message: `"${name}" stands nowhere in this figure.`,
      hint:
        known.length > 0 ? suggest(name, known) : 'Give actors in deck.yaml a "place": left, centre, around and so on.',
    }))
}

function namesOfActors({ people, notes, forks, exchange }: ActorsFields, known: readonly string[]): Named[] {
  return [
    ...people.map(({ of }, index) => ({ name: of, path: ['people', index, 'of'], known })),
    ...notes.map(({ of }, index) => ({ name: of, path: ['notes', index, 'of'], known })),
    ...forks.flatMap(({ from, to }, index) => [
      { name: from, path: ['forks', index, 'from'], known },
      ...to.map((name, at) => ({ name, path: ['forks', index, 'to', at], known })),
    ]),
    ...(exchange
      ? (['from', 'to'] as const).map((end) => ({ name: exchange[end], path: ['exchange', end], known }))
      : []),
  ]
}

/** A line may begin at a person as well. */
function namesOfEnds({ people, lines }: ActorsFields, keys: readonly string[]): Named[] {
  const known = [...keys, ...people.map(({ name }) => name)]
  return lines.flatMap(({ from, to }, index) => [
    { name: from, path: ['lines', index, 'from'], known },
    { name: to, path: ['lines', index, 'to'], known },
  ])
}

function checkRows(fields: ActorsFields, actors: readonly Placed[], spanOf: SpanOf): FigureProblem[] {
  return actors.flatMap(({ key, place }): FigureProblem[] => {
    const rows = rowsOf(fields, actors, key)
    const isRight = place === 'upper right' || place === 'lower right'
    const last = isRight ? rows.find(({ person }) => person !== undefined) : rows[MOST_ROWS[place]]
    if (!last) return []
    const at = spanOf(last.person !== undefined ? ['people', last.person] : ['lines', last.line ?? 0])
    const message = isRight
      ? 'People stand on the left and in the middle.'
      : `There is room for ${MOST_ROWS[place]} rows of people and lines here, and ${rows.length} are written.`
    return [{ rule: 'actors-rows', at, message, hint: 'Join some, or leave them out.' }]
  })
}

function checkMembers({ members }: ActorsFields, actors: readonly Placed[], spanOf: SpanOf): FigureProblem[] {
  if (!members) return []
  const isEither = (members.names === undefined) !== (members.unnamed === undefined)
  if (members.equal && !members.names)
    return [memberProblem(spanOf, 'Cells of one size have names.', 'Write "names: [A, B]".')]
  if (members.equal && !actors.find(({ place }) => place === 'centre')?.code) {
    const hint = 'Write "code" for it in deck.yaml, as short as the names of the others.'
    return [memberProblem(spanOf, 'Among cells of one size the one in the middle has no code.', hint)]
  }
  if (isEither && actors.some(({ place }) => place === 'around')) return []
  const message = 'Members are written as names, or as how many have none, of an actor whose place is "around".'
  const hint = 'Write "names: [A, B]" or "unnamed: 2".'
  return [memberProblem(spanOf, message, hint)]
}

const memberProblem = (spanOf: SpanOf, message: string, hint: string): FigureProblem => ({
  ...{ rule: 'actors-members', at: spanOf(['members']), message, hint },
})

function checkSteps({ people, members, lines, forks, exchange, notes }: ActorsFields, spanOf: SpanOf): FigureProblem[] {
  const all = [
    ...people.map(({ step }, index) => ({ step, path: ['people', index, 'step'] })),
    ...(members ? [{ step: members.step, path: ['members', 'step'] }] : []),
    ...lines.map(({ step }, index) => ({ step, path: ['lines', index, 'step'] })),
    ...forks.map(({ step }, index) => ({ step, path: ['forks', index, 'step'] })),
    ...(exchange ? [{ step: exchange.step, path: ['exchange', 'step'] }] : []),
    ...notes.map(({ step }, index) => ({ step, path: ['notes', index, 'step'] })),
  ]
  const steps = all.map(({ step }) => step ?? 0)
  return all.flatMap(({ step = 0, path }): FigureProblem[] => {
    if (step <= 1 || steps.includes(step - 1)) return []
    const message = `Nothing appears with step ${step - 1}, so one press would do nothing.`
    return [{ rule: 'actors-step', at: spanOf(path), message, hint: 'Count the steps from 1, without a gap.' }]
  })
}
