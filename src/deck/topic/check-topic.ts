/** What the names in `deck.yaml` may not be, though each field is of the right kind. */
import { SPAN_MARKS } from '../markdown/marks'
import type { DeckMeta, Span } from '../model'
import { errorAt, type Problem } from '../problem'

/** The place of a name in the file. */
type NameAt = (path: readonly PropertyKey[]) => Span

/** Classes that have a meaning in texts and figures already. */
const isTaken = (name: string) => [...SPAN_MARKS, 'default', 'end'].includes(name) || /^step\d+$/.test(name)

/**
 * Reports `actor-name` and `register-name` (what cannot be a name, or means something else), `actor-centre` (a second one),
 * `actor-place` (two at one place)
 * and `source-unnamed` (profile or registers speak of a text, and no `source` says which).
 */
export function checkTopic(meta: DeckMeta, nameAt: NameAt): Problem[] {
  return [...checkActorNames(meta, nameAt), ...checkRegisterNames(meta, nameAt), ...checkSource(meta, nameAt)]
}

function checkActorNames({ actors }: DeckMeta, nameAt: NameAt): Problem[] {
  const names = Object.keys(actors)
  const [centre, ...more] = names.filter((name) => actors[name]?.centre)
  const wrong = names.flatMap((name) => {
    const message = /^[a-z][a-z\d]{0,15}$/.test(name)
      ? isTaken(name) && `".${name}" marks something else on a slide or in a figure.`
      : `"${name}" cannot stand in a figure or behind a word.`
    const hint = 'Call the actor by one to sixteen small letters a to z and digits, a letter first: "eu".'
    return message ? [errorAt(nameAt(['actors', name]), { rule: 'actor-name', message, hint })] : []
  })
  const second = more.map((name) => {
    const message = `"${centre}" is the centre of the figures already, and there is one: a line between two could be either's.`
    const hint = 'Leave "centre" out at one of them.'
    return errorAt(nameAt(['actors', name]), { rule: 'actor-centre', message, hint })
  })
  return [...wrong, ...second, ...checkPlaces(actors, nameAt)]
}

function checkPlaces(actors: DeckMeta['actors'], nameAt: NameAt): Problem[] {
  const placed = Object.entries(actors).flatMap(([name, { place }]) => (place ? [{ name, place }] : []))
  return placed.flatMap(({ name, place }, index) => {
    const first = placed.findIndex((each) => each.place === place)
    if (first === index) return []
    const message = `"${placed[first]?.name}" has this place already: "${place}".`
    const hint = 'Give each actor a place of its own, or none.'
    return [errorAt(nameAt(['actors', name, 'place']), { rule: 'actor-place', message, hint })]
  })
}

function checkRegisterNames({ registers }: DeckMeta, nameAt: NameAt): Problem[] {
  const wrong = Object.keys(registers).filter((name) => !/^[a-z][a-z\d-]*$/.test(name))
  return wrong.map((name) => {
    const message = `"${name}" cannot be the name of a register, as data-register has it.`
    const hint = 'Call it by small letters a to z, digits and "-", a letter first; "label" says how it reads.'
    return errorAt(nameAt(['registers', name]), { rule: 'register-name', message, hint })
  })
}

function checkSource({ source, profile, registers }: DeckMeta, nameAt: NameAt): Problem[] {
  if (source) return []
  const register = Object.keys(registers).find((name) => registers[name]?.cites !== 'any')
  if (profile === 'talk' && register === undefined) return []
  const at = nameAt(profile === 'talk' ? ['registers', register ?? ''] : ['profile'])
  const message = 'This speaks of a text that the deck reads, and no "source" says which one it is.'
  return [errorAt(at, { rule: 'source-unnamed', message, hint: 'Write "source:" with the id of its reference.' })]
}
