/** A slide is seen while somebody speaks: few words, short lists, small tables. */
import type { Deck, DeckToken, Slide } from '../deck/model'
import { count, type Problem } from '../deck/problem'
import { countWords, finding, wordsOf } from './finding'

const BODY = 40
const LIST = { items: 4, words: 12 }
const TABLE = { rows: 6, columns: 5 }
const EXEMPT = ['title', 'section', 'references']

/** Reports `words-body`, `list-length` and `table-size` (warnings). */
export function checkWordCount(slide: Slide, _deck: Deck): Problem[] {
  if (EXEMPT.includes(slide.layout)) return []
  const counted = slide.body.filter((token) => !['table', 'code', 'blockquote'].includes(token.type))
  const words = countWords(wordsOf(counted))
  const found = slide.body.flatMap((token) => [...checkList(slide, token), ...checkTable(slide, token)])
  if (words > BODY) {
    const message = `The slide has ${words} words beside quotations, tables and figures; a room reads about ${BODY} while listening.`
    found.push(
      finding(slide, { rule: 'words-body', severity: 'warning', message, hint: 'Move the detail to "Handout:".' }),
    )
  }
  return found
}

function checkList(slide: Slide, token: DeckToken): Problem[] {
  if (token.type !== 'list') return []
  const items = token.items as DeckToken[]
  const longest = Math.max(...items.map((item) => countWords(wordsOf([item]))))
  if (items.length <= LIST.items && longest <= LIST.words) return []
  const message = `The list has ${count(items.length, 'item')}, the longest of ${count(longest, 'word')}; ${LIST.items} items of ${LIST.words} words can be taken in.`
  return [
    finding(
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
    finding(
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
