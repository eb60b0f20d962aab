/** A ledger is kept by somebody who wants it checked. */
import type { Deck } from '../../deck/model'
import type { Problem } from '../../deck/problem'

/** Reports `ledger-unchecked`. */
export function checkProfile({ ledger, meta }: Deck): Problem[] {
  if (!ledger || meta.profile !== 'talk') return []
  return [
    {
      rule: 'ledger-unchecked',
      severity: 'warning',
      file: 'slides/claims.yaml',
      offset: -1,
      length: 1,
      message: 'Nothing is checked against the ledger, since the deck is a plain talk.',
      hint: 'Write "profile: source-criticism" in deck.yaml, or delete claims.yaml.',
    },
  ]
}
