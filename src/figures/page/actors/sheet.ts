/** What is drawn of actors, and the words that lie beside lines. */
import type { ActorsFields } from '../../actors/actors-fields'
import type { PlacedActor } from '../../actors/read-actors'
import { part } from '../parts'
import type { Segment } from '../place'
import { type SetWords, setLabel } from './labels'
import { plain } from './rows-of-words'
import type { LabelPlan, Scene } from './scene'

export interface Input {
  fields: ActorsFields
  actors: PlacedActor[]
}

/** What is drawn, in the order in which it lies over each other, and what words may not lie on. */
export interface Sheet {
  under: SVGElement[]
  over: SVGElement[]
  words: SetWords[]
  lines: Segment[]
}

interface Said {
  ends: readonly string[]
  words: string
  step?: number | undefined
}

/** Words of a line at their place; heard with the names of its ends. */
export function addLabel(
  { ends, words, step }: Said,
  plan: LabelPlan,
  { actors }: Input,
  scene: Scene,
  sheet: Sheet,
): void {
  const names = ends.map((end) => actors.find(({ key }) => key === end)?.name ?? end)
  const set = setLabel(words, plan, scene)
  const group = part('place', { step }, set.drawn)
  group.setAttribute('data-says', `${names.join(', ')}: ${plain(words)}`)
  sheet.over.push(group)
  sheet.words.push(set)
}
