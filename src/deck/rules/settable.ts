/** The rules that a deck may set, and what they are where it says nothing. */
import type { Profile } from '../topic/register'
import type { RuleLevels } from './rule-setting'

/** What a seminar wants of every slide and a talk does as it likes: off in the profile `talk`. */
const OF_STYLE = [
  'headline-length',
  'headline-statement',
  'words-body',
  'list-length',
  'table-size',
  'notes-length',
  'figure-long-description',
  'reference-uncited',
]

/** Reported as they are found in any profile, until a deck says otherwise. */
const OF_EVERY_TALK = [
  ...['deck-default', 'notes-missing', 'notes-pace', 'minutes-sum', 'minutes-section', 'interface-language'],
  ...['slide-overlap', 'slide-text-size', 'slide-headline-lines', 'slide-headline-slack'],
  ...[
    'figure-title',
    'figure-description',
    'figure-label-size',
    'figure-colour',
    'chart-width',
    'actor-contrast',
    'theme-contrast',
    'reference-address',
    'font-letters',
  ],
  ...['logo-alt', 'background-alt', 'background-contrast', 'image-small', 'image-heavy', 'image-letters'],
  ...['cut-reference', 'confidence-low', 'register-mixed', 'source-missing', 'ledger-unchecked'],
  ...['claim-uncarried', 'claim-left-out', 'quotation-missing', 'quotation-wording'],
  ...['attachment-missing', 'attachment-wrong', 'as-of-missing', 'as-of-earlier', 'as-of-beyond', 'evidence-missing'],
]

export const SETTABLE_RULES: readonly string[] = [...OF_STYLE, ...OF_EVERY_TALK].sort()

/** What a rule is in a deck: as `deck.yaml` sets it, else as its profile does, else as it was found. */
export function levelOf(
  { rule, severity }: { rule: string; severity: 'error' | 'warning' },
  { profile, rules }: { profile: Profile; rules: RuleLevels },
): RuleLevels[string] {
  if (!SETTABLE_RULES.includes(rule)) return severity
  return rules[rule] ?? (profile === 'talk' && OF_STYLE.includes(rule) ? 'off' : severity)
}
