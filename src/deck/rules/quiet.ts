/** Comments that quiet one rule at one place, with the reason: `<!-- .quiet: words-body (it is read aloud) -->`. */
import type { SourceFile } from '../model'
import { errorAt, type Problem } from '../problem'
import type { Quiet } from './rule-setting'
import { SETTABLE_RULES } from './settable'
import { unknownRule } from './unknown-rule'

const FORM = /^\s*\.quiet\s*:\s*([\w-]*)\s*(?:\(\s*([^()\s][\s\S]*?)\s*\)\s*$)?/

/**
 * What the text of a comment quiets, if it is such a comment. `offset` is where the text begins in the file.
 *
 * Reports `quiet-form` (no rule, or no reason) and `rule-unknown`.
 */
export function readQuiet(
  file: SourceFile,
  text: string,
  offset: number,
): { quiet?: Quiet | undefined; problems: Problem[] } {
  const match = FORM.exec(text)
  if (!match) return { problems: [] }
  const [, rule = '', reason] = match
  const start = offset + (rule ? text.indexOf(rule, text.indexOf(':')) : text.indexOf('.quiet'))
  const span = { file: file.path, start, end: start + (rule || '.quiet').length }
  if (rule && !SETTABLE_RULES.includes(rule)) return { problems: [errorAt(span, unknownRule(rule))] }
  if (rule && reason) return { quiet: { rule, span }, problems: [] }
  const message = 'This quiets a rule without saying which, or why: nobody could tell later whether it still has to.'
  const hint = 'Write the rule and, in brackets, the reason: <!-- .quiet: words-body (the poem is read aloud) -->'
  return { problems: [errorAt(span, { rule: 'quiet-form', message, hint })] }
}
