/** What stands in quotation marks on a slide that speaks for the source is the source's own words, character for character. */

import { plainText } from '../../deck/markdown/lexer'
import { childrenOf } from '../../deck/markdown/locate'
import type { Deck, DeckToken, Ledger, Slide } from '../../deck/model'
import type { Problem } from '../../deck/problem'
import { slidesOf } from '../../deck/slides-of'
import { sourceRegister, speaksForSource } from '../../deck/topic/voice'
import { problemAt } from '../slide-text'

/**
 * Reports `quotation-wording` (words in such a slide's blockquote that the ledger does not have) and `quotation-missing`
 * (a quotation of the ledger that no slide shows whole, neither to the room nor to readers).
 *
 * Quotation marks around, `[sic]`, and the ellipsis sign at a cut are the deck's; all else has to match.
 */
export function checkQuotations(deck: Deck): Problem[] {
  const { ledger } = deck
  if (!ledger) return []
  const slides = slidesOf(deck).filter((slide) => quotes(slide, deck))
  const shown = slides.flatMap((slide) => quoted(slide).map((each) => each.words))
  const missing = Object.entries(ledger.quotations).filter(([, { text }]) => !shown.includes(text))
  return [...slides.flatMap((slide) => wording(slide, ledger)), ...missing.map(([id]) => notShown(id, deck))]
}

const quotes = (slide: Slide, deck: Deck) => speaksForSource(slide, deck) || slide.layout === 'title'

function wording(slide: Slide, ledger: Ledger): Problem[] {
  const texts = [
    ...Object.values(ledger.quotations).map((each) => each.text),
    ...Object.values(ledger.passages).map((each) => each.text),
  ]
  const wrong = quoted(slide).filter(
    ({ words }) => !pieces(words).every((piece) => texts.some((text) => text.includes(piece))),
  )
  return wrong.map(({ words, token }) => {
    const message = `“${words}” is not in the ledger, word for word, so it may not be what the source prints.`
    const hint = 'Correct it after the source, mark a cut with "…", or add the passage to slides/claims.yaml.'
    return problemAt(slide, { rule: 'quotation-wording', severity: 'error', message, hint }, token)
  })
}

const pieces = (words: string) =>
  words
    .split('…')
    .map((piece) => piece.trim())
    .filter(Boolean)

/** What stands between “ and ” in a slide's blockquotes, those of its text for readers included. */
function quoted(slide: Slide): { words: string; token: DeckToken }[] {
  return [...slide.body, ...slide.handout]
    .filter((token) => token.type === 'blockquote')
    .flatMap((token) => childrenOf(token).map((block) => ({ block, text: plainText(childrenOf(block)) })))
    .flatMap(({ block, text }) => between(text).map((words) => ({ words: clean(words), token: block })))
}

/** From each “ to the next ”. */
function between(text: string): string[] {
  const found: string[] = []
  for (let open = text.indexOf('“'); open >= 0; ) {
    const close = text.indexOf('”', open)
    if (close < 0) break
    found.push(text.slice(open + 1, close))
    open = text.indexOf('“', close)
  }
  return found
}

const clean = (words: string) => words.replace(/ ?\[sic\]/g, '').trim()

function notShown(id: string, deck: Deck): Problem {
  return {
    rule: 'quotation-missing',
    severity: 'error',
    file: 'slides/claims.yaml',
    offset: -1,
    length: 1,
    message: `No slide that speaks for the source shows the quotation ${id} whole.`,
    hint: `Quote it in a blockquote, between “ and ”, on a slide with ${sourceRegister(deck)} or in its "Handout:".`,
  }
}
