/** What is said of a name that is no rule of the list. */
import { nearest } from '../problem'
import { SETTABLE_RULES } from './settable'

/** `rule-unknown`, at whatever place names the rule. */
export function unknownRule(name: string) {
  const near = nearest(name, SETTABLE_RULES)
  const message = `"${name}" is no rule that a deck may set. What would lose words, show notes or break a page holds always.`
  const hint = `${near ? `Did you mean "${near}"? ` : ''}docs/writing-slides.md lists those that may be set.`
  return { rule: 'rule-unknown', message, hint }
}
