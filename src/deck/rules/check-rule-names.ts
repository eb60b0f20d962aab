/** The names under `rules:` in `deck.yaml`. */
import type { DeckMeta, Span } from '../model'
import { errorAt, type Problem } from '../problem'
import { SETTABLE_RULES } from './settable'
import { unknownRule } from './unknown-rule'

/** Reports `rule-unknown`: a rule that is none, or one that holds in every deck. */
export function checkRuleNames({ rules }: DeckMeta, nameAt: (path: readonly PropertyKey[]) => Span): Problem[] {
  const unknown = Object.keys(rules).filter((name) => !SETTABLE_RULES.includes(name))
  return unknown.map((name) => errorAt(nameAt(['rules', name]), unknownRule(name)))
}
