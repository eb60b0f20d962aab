/** Rules found by what an element has: of a sheet's hundred, few come into question for one. */
import type { Selector } from 'lightningcss'
import type { FontRule } from './font-rules'
import { isState, type Selects, selects, type Written } from './selects'

const ANY = '*'

export class RuleIndex {
  readonly #byPart = new Map<string, { rule: FontRule; selector: Selector }[]>()

  constructor(rules: readonly FontRule[]) {
    for (const rule of rules) {
      for (const selector of rule.selectors) {
        const part = partAskedFor(selector)
        this.#byPart.set(part, [...(this.#byPart.get(part) ?? []), { rule, selector }])
      }
    }
  }

  /** The rules that select an element, those that do so at times as such. */
  of(element: Written, isWritten: (name: string) => boolean): FontRule[] {
    const parts = [ANY, element.name, ...[...element.classes].map((name) => `.${name}`)]
    const found = new Map<FontRule, Selects>()
    for (const { rule, selector } of parts.flatMap((part) => this.#byPart.get(part) ?? [])) {
      const how = selects(selector, element, isWritten)
      if (how > (found.get(rule) ?? 0)) found.set(rule, how)
    }
    return [...found].map(([rule, how]) => ({ ...rule, isAlways: rule.isAlways && how === 2 }))
  }
}

/** A class or name without which the selector selects nothing; a state that a script sets is none. */
function partAskedFor(selector: Selector): string {
  const own = selector.slice(selector.findLastIndex(({ type }) => type === 'combinator') + 1)
  const type = own.find((part) => part.type === 'type')
  if (type) return type.name.toLowerCase()
  const named = own.find((part) => part.type === 'class' && !isState(part.name))
  return named?.type === 'class' ? `.${named.name}` : ANY
}
