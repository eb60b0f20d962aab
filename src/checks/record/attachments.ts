/** A slide that speaks for the source says only what the source says, of the words of which the source says it. */

import { plainText } from '../../deck/markdown/lexer'
import { childrenOf, walk } from '../../deck/markdown/locate'
import type { Deck, DeckToken, Ledger, Passage, Slide } from '../../deck/model'
import type { Problem } from '../../deck/problem'
import { slidesOf } from '../../deck/slides-of'
import { speaksForSource } from '../../deck/topic/voice'
import { problemAt } from '../slide-text'

/**
 * Reports `attachment-missing` (the ledger does not say what the source attaches to a quotation) and `attachment-wrong`: a
 * margin note of a slide that speaks for it quotes words that the source does not attach to the quotation it stands beside.
 *
 * A margin note is a paragraph after a blockquote. Words between “ and ” in it have to stand in the quotation, or in what the
 * ledger keeps under `attaches` for it.
 */
export function checkAttachments(deck: Deck): Problem[] {
  const { ledger } = deck
  if (!ledger) return []
  const bare = Object.entries(ledger.quotations).filter(([, { attaches }]) => attaches.length === 0)
  const slides = slidesOf(deck).filter((each) => speaksForSource(each, deck))
  return [...bare.map(([id]) => missing(id)), ...slides.flatMap((slide) => checkNotes(slide, ledger))]
}

function missing(id: string): Problem {
  return {
    rule: 'attachment-missing',
    severity: 'error',
    file: 'slides/claims.yaml',
    offset: -1,
    length: 1,
    message: `The ledger does not say what the source attaches to the quotation ${id}.`,
    hint: 'List its words under "attaches": who speaks, how it is called, what is concluded from it.',
  }
}

function checkNotes(slide: Slide, ledger: Ledger): Problem[] {
  const texts: Passage[] = [...Object.values(ledger.quotations), ...Object.values(ledger.passages)]
  let beside: Passage[] = []
  return slide.body.flatMap((token) => {
    if (token.type === 'blockquote') {
      beside = texts.filter(({ text }) => shows(token, text))
      return []
    }
    if (token.type !== 'paragraph' || beside.length === 0) return []
    const allowed = beside.flatMap(({ text, attaches }) => [text, ...attaches])
    const wrong = quotedIn(token).filter((words) => !allowed.some((each) => each.includes(words)))
    return wrong.map((words) => misattached(slide, words, token))
  })
}

/** Whether a blockquote prints this text, or a part of it. */
function shows(blockquote: DeckToken, text: string): boolean {
  const said = quotedIn(blockquote)
  return said.some((words) => words.split('…').some((piece) => piece.trim() !== '' && text.includes(piece.trim())))
}

/** What stands between “ and ” in a block. */
function quotedIn(token: DeckToken): string[] {
  const blocks =
    token.type === 'blockquote' ? walk(childrenOf(token)).filter(({ type }) => type === 'paragraph') : [token]
  return blocks.flatMap((block) =>
    [...plainText(childrenOf(block)).matchAll(/“([^”]*)”/g)].map((match) =>
      (match[1] ?? '').replace(/ ?\[sic\]/g, '').trim(),
    ),
  )
}

function misattached(slide: Slide, words: string, token: DeckToken): Problem {
  const message = `By the ledger, the source does not say “${words}” of the quotation beside it.`
  const hint = 'Put the note beside what it is said of, or add the words to its "attaches" if the source says so.'
  return problemAt(slide, { rule: 'attachment-wrong', severity: 'error', message, hint }, token)
}
