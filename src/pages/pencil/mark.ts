/** A bracketed span with one of the pencil's marks: the printed words, the mark over them, the answer beside them. */
import { type PencilMark, pencilMarkOf, QUERY } from '../../deck/markdown/pencil'
import type { Strings } from '../../strings/strings'
import { attributes, type Html, html } from '../html'
import { signed, spoken } from '../inline-signs'
import { letterDeletion } from './deletion'
import { DELETE_SIGN, stroke } from './strokes'

/** Up to so many letters stay on one line and are drawn on; what is longer gets a straight line that breaks with it. */
const ONE_LINE = 20

/** A step that leaves the words where they are. */
const STEP = ['fragment', 'pencil-step']

interface MarkedWords {
  classes: readonly string[]
  /** The words as HTML and as they are read; neither for a hole. */
  words: Html
  text: string
  fix: string | undefined
  lang: string | undefined
}

/**
 * `mark` around the words, `ins` with the answer behind it. With `fragment` among its classes the words stand from the
 * start, and mark and answer come with the step. Undefined for a span without a mark.
 */
export function markedWords({ classes, ...given }: MarkedWords, strings: Strings['page']): Html | undefined {
  const mark = pencilMarkOf(classes)
  if (!mark) return undefined
  const marked = drawn(mark, given, strings)
  const more = classes.filter((each) => each !== mark).flatMap((each) => (each === 'fragment' ? STEP : each))
  const outer = [...(given.fix ? ['marked'] : []), ...more].join(' ')
  return outer ? html`<span class="${outer}">${marked}</span>` : marked
}

function drawn(mark: PencilMark, given: Omit<MarkedWords, 'classes'>, strings: Strings['page']): Html {
  const { words, text, fix, lang } = given
  const letters = [...text].length
  const short = letters <= ONE_LINE
  const classes = short ? mark : `${mark} long`
  const line = short || mark === 'caret' ? stroke(mark, mark === 'caret' ? 1 : letters) : html``
  if (mark === 'hole') return html`<mark class="hole">${spoken('hole', strings)}${line}</mark>`
  // The words for the mark are in the deck's language, whatever the marked words are in.
  const own = lang && !fix ? html`<em${attributes({ lang, class: 'foreign' })}>${words}</em>` : words
  if (!fix) {
    const inner = mark === 'caret' ? html`${own}${spoken('caret', strings)}` : signed(mark, own, strings)
    return html`<mark class="${classes}">${inner}${line}</mark>${mark === 'strike' && html`<ins class="deletion">${DELETE_SIGN}</ins>`}`
  }
  const deleted = mark === 'strike' ? letterDeletion(text, fix) : undefined
  if (deleted) return slashed(deleted, given, strings)
  return html`<mark${attributes({ class: classes, lang })}>${words}${line}</mark>${answer(mark, fix, strings)}`
}

function answer(mark: PencilMark, fix: string, strings: Strings['page']): Html {
  if (fix === QUERY) return html`<ins class="query">${signed('query', html`<span>${QUERY}</span>`, strings)}</ins>`
  return html`<ins>${signed(mark === 'caret' ? 'insertion' : 'fix', html`${fix}`, strings)}</ins>`
}

/** One or two letters go: a slash through them, the delete sign in the margin, the word as it is to be for who reads on. */
function slashed(
  deleted: [string, string, string],
  { fix, lang }: Omit<MarkedWords, 'classes'>,
  strings: Strings['page'],
): Html {
  const [before, letters, after] = deleted
  const line = stroke('slash', letters.length)
  const word = html`${before}<span class="letters">${letters}${line}</span>${after}`
  const correction = signed('fix', html`<span class="whole visually-hidden">${fix}</span>`, strings)
  return html`<mark${attributes({ class: 'strike', lang })}>${word}</mark><ins class="deletion">${correction}${DELETE_SIGN}</ins>`
}
