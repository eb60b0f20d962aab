/** A slide is seen while somebody speaks: few words, short lists, small tables. */

import { figureKind } from '../deck/fence'
import { childrenOf } from '../deck/markdown/locate'
import type { Deck, DeckToken, Slide } from '../deck/model'
import { count, type Problem } from '../deck/problem'
import { countWords } from '../deck/text/count-words'
import { problemAt, textOfBlocks } from './slide-text'

const BODY = 40
const LIST = { items: 4, words: 12 }
const TABLE = { rows: 7, columns: 5 }
const EXEMPT = ['title', 'references']

/**
 * Reports `words-body`, `list-length` and `table-size` (warnings).
 *
 * Counted are all words beside headline and figure; marks of sources and the place of a quotation are not. A quotation or a
 * table may have more than fits, but then stands alone.
 */
export function checkWordCount(slide: Slide, _deck: Deck): Problem[] {
  if (EXEMPT.includes(slide.layout)) return []
  const found = slide.body.flatMap((token) => [...checkList(slide, token), ...checkTable(slide, token)])
  const body = slide.body.filter((token) => !figureKind(token))
  const [whole, beside] = [body, body.filter(({ type }) => type !== 'table' && type !== 'blockquote')].map(wordsIn)
  if (whole === undefined || beside === undefined || whole <= BODY || (beside === 0 && whole > 0)) return found
  const alone = whole > beside ? ` A quotation or a table may have more, with nothing beside it.` : ''
  const message = `The slide has ${whole} words beside its headline and figure; a room reads about ${BODY} while listening.${alone}`
  const hint = 'Move the detail to "Handout:".'
  return [...found, problemAt(slide, { rule: 'words-body', severity: 'warning', message, hint })]
}

const wordsIn = (body: readonly DeckToken[]): number => countWords(textOfBlocks(body.flatMap(withoutPlaces)))

/** Blocks without the paragraphs that only say where a quotation stands. */
function withoutPlaces(token: DeckToken): DeckToken[] {
  if (token.type === 'blockquote') return childrenOf(token).flatMap(withoutPlaces)
  if (token.type === 'list') return childrenOf(token).flatMap(childrenOf).flatMap(withoutPlaces)
  const [only, ...more] = childrenOf(token)
  const isPlace = only?.type === 'span' && only.classes.includes('where')
  return isPlace && more.length === 0 ? [] : [token]
}

function checkList(slide: Slide, token: DeckToken): Problem[] {
  if (token.type !== 'list') return []
  const { items } = token
  const longest = Math.max(...items.map((item) => countWords(textOfBlocks([item]))))
  if (items.length <= LIST.items && longest <= LIST.words) return []
  const message = `The list has ${count(items.length, 'item')}, the longest of ${count(longest, 'word')}; ${LIST.items} items of ${LIST.words} words can be taken in.`
  return [
    problemAt(
      slide,
      { rule: 'list-length', severity: 'warning', message, hint: 'Shorten it, or make two slides.' },
      token,
    ),
  ]
}

function checkTable(slide: Slide, token: DeckToken): Problem[] {
  if (token.type !== 'table') return []
  const [rows, columns] = [token.rows.length, token.header.length]
  if (rows <= TABLE.rows && columns <= TABLE.columns) return []
  const message = `The table has ${count(rows, 'row')} and ${count(columns, 'column')}; ${TABLE.rows} by ${TABLE.columns} can be read from the back row.`
  return [
    problemAt(
      slide,
      {
        rule: 'table-size',
        severity: 'warning',
        message,
        hint: 'Keep what the headline speaks of; the rest goes to "Handout:".',
      },
      token,
    ),
  ]
}
