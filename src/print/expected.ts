/** What a paper will be, known from the deck and from the words of its document, before Chromium has printed it. */
import type { Deck } from '../deck/model'
import { expandReferences } from '../pages/references/paginate'
import type { Finishing } from './finish'
import { targetsOf } from './links'
import { dateOf } from './metadata'
import type { Variant } from './options'
import { bookmarksOf } from './outline'
import { PAPERS_BY_VARIANT } from './paper-documents'
import { expectedSlides } from './read-back/slide-pages'
import { wordsToCompare } from './rules/notes'
import { textsOf } from './rules/order'
import type { Expected } from './rules/rule'
import { Source } from './structure/source'

/** What a file is finished with, and what it has to be then. */
export interface Promised {
  finishing: Finishing
  expected: Expected
}

/** `deck` is the printed one, `text` what its document says. */
export function promisedBy({ deck, slides, variant, steps }: Omit<Expected, 'meta'>, text: string): Promised {
  const expected = expectedOf(deck, slides, variant, steps)
  const targets = targetsOf(expandReferences(deck))
  const bookmarks = bookmarksOf(expected.deck, slides)
  // Both are kept for the rules, which come to them when Chromium has printed.
  wordsToCompare(expected.deck)
  expectedSlides(expected).forEach(textsOf)
  return { expected, finishing: { meta: expected.meta, bookmarks, targets, source: new Source(text) } }
}

/** What a paper has to be, by the deck it is printed from. */
export function expectedOf(deck: Deck, slides: readonly string[], variant: Variant, steps = false): Expected {
  const { title, author, description, keywords, lang, date } = deck.meta
  const { kind } = PAPERS_BY_VARIANT[variant]
  const meta = {
    ...{ author, keywords, lang, subject: description },
    title: kind ? `${title} – ${kind}` : title,
    date: dateOf(date, process.env.SOURCE_DATE_EPOCH),
  }
  return { deck: variant === 'deck' ? expandReferences(deck) : deck, slides, variant, steps, meta }
}
