/** The text of a `map` fence, checked before anything is drawn. */
import type { z } from 'zod'
import type { Actors, Figure } from '../../deck/model'
import { readYaml } from '../../deck/yaml/read'
import type { FigureSource } from '../figure-source'
import type { MapClash } from '../page/map/map-clashes'
import type { FigureProblem } from '../problems'
import { checkMap } from './map-checks'
import { fields, type MapFields, type SpanOf } from './map-fields'

/**
 * Reads a map. Complains about `map` and `map-syntax` (fields), about what `checkMap` finds, and, once it is drawn, about
 * `map-label`: words cut off by the frame, on a line, or two on one spot.
 */
export function readMap({ text }: Figure, actors: Actors = {}): FigureSource {
  const span = { file: '', start: 0, end: text.length }
  const schema = fields as unknown as z.ZodType<MapFields>
  const { value, problems, spanOf } = readYaml({ path: '', text }, span, 'map', schema)
  const found = problems.map(({ rule, message, hint, offset, length }): FigureProblem => {
    return { rule, message, hint, at: { start: offset, end: offset + length } }
  })
  if (value) found.push(...checkMap(value, actors, spanOf))
  const { title = '', description = '' } = value ?? {}
  const drawingProblem = (error: string) => unreadable(JSON.parse(error) as MapClash[], value, spanOf)
  return { title, description, text: JSON.stringify(value), problems: found, drawingProblem }
}

function unreadable(clashes: readonly MapClash[], map: MapFields | undefined, spanOf: SpanOf): FigureProblem {
  const [first] = clashes
  return {
    rule: 'map-label',
    at: map && placeOf(map, first?.name, spanOf),
    message: clashes.map(sentenceOf).join(' '),
    hint: 'Move one of them ("at", or "side" of a place), shorten it, or leave it out.',
  }
}

function sentenceOf({ name, other, line }: MapClash): string {
  const said = quoted(name)
  if (other !== undefined) return `The labels ${said} and ${quoted(other)} lie on each other.`
  if (!line) return `The label ${said} is cut off by the frame.`
  return `The label ${said} lies on ${line.route === undefined ? 'a coast or a border' : `the line of ${quoted(line.route)}`}.`
}

const quoted = (words: string) => `"${words.replaceAll('\n', ' ')}"`

/** Where the fence has these words; undefined for the sheet's own. */
function placeOf(map: MapFields, words: string | undefined, spanOf: SpanOf): FigureProblem['at'] {
  const { states, labels, waters, places, routes } = map
  for (const [group, list] of Object.entries({ states, labels, waters, places, routes })) {
    const index = list.findIndex(
      (each) => ('label' in each && each.label === words) || ('name' in each && each.name === words),
    )
    if (index >= 0) return spanOf([group, index])
  }
  return undefined
}
