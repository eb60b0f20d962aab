/** Which way a line takes, and in which rows people and lines begin. Knows no DOM. */
import type { ActorPlace } from '../../deck/topic/actor'
import type { ActorsFields } from './actors-fields'

interface Placed {
  key: string
  place: ActorPlace
}

/** To what is around the middle, to the middle, or from the middle to the members of what is around it. */
type Way = 'edge' | 'middle' | 'inner'

const isOuter = (place: ActorPlace | undefined) => place !== undefined && place !== 'centre' && place !== 'around'

export function wayOf(from: ActorPlace | undefined, to: ActorPlace | undefined): Way | undefined {
  const ends = [from, to]
  if (ends.includes('centre') && ends.includes('around')) return 'inner'
  if (!ends.some(isOuter)) return undefined
  return ends.includes('around') ? 'edge' : ends.includes('centre') ? 'middle' : undefined
}

/** The place of an actor, or of the actor whose person it is. */
export function standing({ people }: Pick<ActorsFields, 'people'>, actors: readonly Placed[]) {
  return (name: string): ActorPlace | undefined => {
    const of = people.find((person) => person.name === name)?.of ?? name
    return actors.find(({ key }) => key === of)?.place
  }
}

/** Rows of people and lines that an edge has room for. */
export const MOST_ROWS: Record<ActorPlace, number> = {
  left: 3,
  'upper right': 1,
  'lower right': 1,
  centre: 1,
  around: 0,
}

/** What stands in a row below an actor at an edge: a person, a line to the middle, or both. */
interface Row {
  person?: number
  line?: number
}

/** The rows of an actor: its people, each with its line, then its own lines to the middle. */
export function rowsOf(fields: ActorsFields, actors: readonly Placed[], key: string): Row[] {
  const { people, lines } = fields
  const at = standing(fields, actors)
  const lineOf = (name: string) =>
    lines.findIndex(({ from, to }) => (from === name || to === name) && wayOf(at(from), at(to)) === 'middle')
  const persons = people.flatMap(({ of, name }, person): Row[] => {
    if (of !== key) return []
    const line = lineOf(name)
    return [line >= 0 ? { person, line } : { person }]
  })
  const isPlaced = isOuter(actors.find((actor) => actor.key === key)?.place)
  const own = lines.flatMap(({ from, to }, line): Row[] =>
    isPlaced && (from === key || to === key) && wayOf(at(from), at(to)) === 'middle' ? [{ line }] : [],
  )
  return [...persons, ...own]
}
