/** Whether a selector selects an element, of a page as it is written: scripts, pointers and screens may change it. */
import type { Selector, SelectorComponent } from 'lightningcss'

/** Of an element what selectors ask for. */
export interface Written {
  name: string
  classes: ReadonlySet<string>
  parent?: Written
}

/** In no state of the page, in some, in all. */
export type Selects = 0 | 1 | 2

/** Classes that presenting gives to elements of the page. Others that no element is written with are those of new elements. */
const STATES = ['present', 'past', 'future', 'visible', 'current-fragment']

export const isState = (name: string): boolean => STATES.includes(name)

/** `isWritten` tells the classes that some element is written with. */
export function selects(selector: Selector, element: Written, isWritten: (name: string) => boolean): Selects {
  const at = selector.findLastIndex(({ type }) => type === 'combinator')
  const own = least(selector.slice(at + 1).map((part) => partSelects(part, element, isWritten)))
  const combinator = selector[at]
  if (own === 0 || combinator?.type !== 'combinator') return own
  return least([own, beforeSelects(selector.slice(0, at), element, { by: combinator.value, isWritten })])
}

interface Before {
  by: Extract<SelectorComponent, { type: 'combinator' }>['value']
  isWritten: (name: string) => boolean
}

/** What stands before the last combinator. */
function beforeSelects(selector: Selector, { parent }: Written, { by, isWritten }: Before): Selects {
  if (by === 'child') return parent ? selects(selector, parent, isWritten) : 0
  // Siblings are not looked at, only what they stand in.
  if (by !== 'descendant') return 1
  let best: Selects = 0
  for (let above = parent; above && best < 2; above = above.parent) {
    best = most([best, selects(selector, above, isWritten)])
  }
  return best
}

function partSelects(part: SelectorComponent, element: Written, isWritten: (name: string) => boolean): Selects {
  if (part.type === 'type') return part.name.toLowerCase() === element.name ? 2 : 0
  if (part.type === 'class') return element.classes.has(part.name) ? 2 : byScript(part.name, isWritten)
  // What is put before or after an element has rules of its own.
  if (part.type === 'universal' || isGenerated(part)) return 2
  if (part.type !== 'pseudo-class') return 1
  if (part.kind === 'root') return element.parent ? 0 : 2
  if (part.kind !== 'is' && part.kind !== 'where' && part.kind !== 'not') return 1
  const inside = most(part.selectors.map((each) => selects(each, element, isWritten)))
  return part.kind === 'not' ? ((2 - inside) as Selects) : inside
}

/** `::before` or `::after`. */
export const isGenerated = (part: SelectorComponent | undefined): boolean =>
  part?.type === 'pseudo-element' && (part.kind === 'before' || part.kind === 'after')

const byScript = (name: string, isWritten: (name: string) => boolean) => (!isWritten(name) && isState(name) ? 1 : 0)

const least = (all: readonly Selects[]) => Math.min(2, ...all) as Selects
const most = (all: readonly Selects[]) => Math.max(0, ...all) as Selects
