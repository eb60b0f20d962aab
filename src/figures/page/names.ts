/** Names and classes that go on living in a figure: what steps refer to and what the theme paints by. */

/** Mermaid's classes that say what a part is; all others were for its own style. */
const PARTS = new Set([
  ...['node', 'cluster', 'edgeLabel', 'note'],
  ...['taskWrapper', 'eventWrapper', 'data-point', 'pieCircle', 'legend'],
])

export const ACTORS = ['kz', 'us', 'ru', 'cn', 'ca', 'other'] as const
export type Actor = (typeof ACTORS)[number]

/** The classes an element keeps: its part, its actor and its steps. */
export function keptClasses(element: Element): string[] {
  const own = [...element.classList].filter((each) => PARTS.has(each) || isActor(each) || /^step\d+$/.test(each))
  if (!isParticipant(element)) return own
  const actor = actorOf(element)
  return ['node', ...(actor ? [actor] : [])]
}

/** The actor a node or a participant stands for, or undefined. */
export function actorOf(element: Element): Actor | undefined {
  return isParticipant(element) ? actorOfName(element.getAttribute('data-id')) : [...element.classList].find(isActor)
}

/** A participant of a sequence takes no class, so its name says whose it is: `KZ`, `US`, `US_Gor`, `ru2`. */
export function actorOfName(name: string | null): Actor | undefined {
  const code = /^(kz|us|ru|cn|ca)(?![a-z])/i.exec(name ?? '')?.[1]?.toLowerCase()
  return ACTORS.find((actor) => actor === code)
}

/** `data-node` and `data-edge`: an element by the name the diagram's text gives it. */
export function namesOf(element: Element): Record<string, string> {
  const id = element.getAttribute('data-id')
  if (element.classList.contains('node')) return named('data-node', nodeName(element.id))
  return isParticipant(element) ? named('data-node', id) : named('data-edge', id)
}

function named(attribute: string, name: string | null | undefined): Record<string, string> {
  return name ? { [attribute]: name } : {}
}

/** Mermaid's id is `<drawing>-<kind>-<name>-<running number>`. */
function nodeName(id: string): string | undefined {
  return /^[^-]+-(?:flowchart|state|classId|entity|mindmap)-(.+)-\d+$/.exec(id)?.[1]
}

function isParticipant(element: Element): boolean {
  return element.getAttribute('data-et') === 'participant'
}

function isActor(name: string): name is Actor {
  return (ACTORS as readonly string[]).includes(name)
}
