/** Names and classes that go on living in a figure: what steps refer to and what the theme paints by. */
import { actorClass } from '../../../deck/topic/actor'

/** Mermaid's classes that say what a part is; all others were for its own style. */
const PARTS = new Set([
  ...['node', 'cluster', 'edgeLabel', 'note'],
  ...['taskWrapper', 'eventWrapper', 'data-point', 'pieCircle', 'legend'],
  // Our own: what a picture begins to be looked at by (focus.ts), charts and maps.
  'focus',
  ...[
    'bar',
    'outlined',
    'hatching',
    'line',
    'point',
    'land',
    'grid',
    'route',
    'place',
    'edge',
    'stroke',
    'sea',
    'head',
  ],
  // Strips and grids: our own.
  ...['mark', 'sign', 'stem', 'way', 'way-name', 'dotted', 'rise', 'band'],
  ...['measured', 'casing', 'named'],
  // Actors at their places, and arguments: our own.
  ...['thick', 'heavy', 'broad', 'trunk', 'hair', 'arrow'],
  // Pages of claims: our own.
  ...['claim', 'travel', 'serif'],
])

/** The classes an element keeps: its part, its actor and its steps. */
export function keptClasses(element: Element): string[] {
  const own = [...element.classList].filter((each) => PARTS.has(each) || isActor(each) || isStep(each))
  if (!isParticipant(element)) return own
  return ['node', ...[...element.classList].filter(isActor), ...stepClasses(element)]
}

/** `step2`: the step with which an element appears, in the order of the drawing. */
export function stepClasses(element: Element): string[] {
  return [...element.classList].filter(isStep)
}

/** The actor a node or a participant stands for, or undefined. */
export function actorOf(element: Element): string | undefined {
  return [...element.classList].find(isActor)?.slice(PREFIX.length)
}

/** `data-node` and `data-edge`: an element by the name the diagram's text gives it; `data-link`: where it leads; `data-says`: what it says without words. */
export function namesOf(element: Element): Record<string, string> {
  const id = element.getAttribute('data-id')
  const link = named('data-link', element.getAttribute('data-link'))
  const says = named('data-says', element.getAttribute('data-says'))
  if (element.classList.contains('node')) return { ...named('data-node', nodeName(element.id)), ...link, ...says }
  return { ...(isParticipant(element) ? named('data-node', id) : named('data-edge', id)), ...link, ...says }
}

function named(attribute: string, name: string | null | undefined): Record<string, string> {
  return name ? { [attribute]: name } : {}
}

/** Mermaid's id is `<drawing>-<kind>-<name>-<running number>`. */
export function nodeName(id: string): string | undefined {
  return /^[^-]+-(?:flowchart|state|classId|entity|mindmap)-(.+)-\d+$/.exec(id)?.[1]
}

function isParticipant(element: Element): boolean {
  return element.getAttribute('data-et') === 'participant'
}

const isStep = (name: string) => /^step\d+$/.test(name)

const PREFIX = actorClass('')

const isActor = (name: string) => name.startsWith(PREFIX)
