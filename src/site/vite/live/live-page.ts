/** The served page in the two parts by which a page on screen is brought up to date: what is around the slides, and they. */
import { createHash } from 'node:crypto'
import { type Edition, MARKS } from '../../../talk/edition'
import { type Compilation, renderDeck } from '../../compile'
import { DeckError } from '../../deck-error'
import type { ShellParts } from '../shell'
import { styleOf } from '../topic-style'

export interface LivePage {
  /** Of the deck (BCP 47). */
  lang: string
  parts: ShellParts
  edition: Edition
}

/** What the page's style and scripts are made of besides the slides. */
const AROUND = /(^|\/)(deck\.yaml|[^/]+\.css)$/

/** Throws `DeckError` where there is no deck. */
export function livePage({ deck, drawings, files, problems }: Compilation): LivePage {
  if (!deck) throw new DeckError(problems, files)
  const { head, body } = renderDeck(deck, drawings)
  const around = files.flatMap(({ path, text }) => (AROUND.test(path) ? [path, text] : []))
  const look = markOf([head, styleOf({ deck, files }), ...around])
  const words = markOf([body])
  const marks = `<meta name="${MARKS}" content="${look} ${words}">`
  return { lang: deck.meta.lang, parts: { head: `${head}\n${marks}`, body }, edition: { look, words, body } }
}

const markOf = (texts: readonly string[]) =>
  createHash('sha256').update(JSON.stringify(texts)).digest('base64url').slice(0, 12)
