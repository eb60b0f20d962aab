/**
 * Words for the pencil's marks. A ring, a line and a word written over another are seen; `mark`, `ins` and `del` are
 * passed over in silence by many screen readers and have no tag in a PDF. So the words stand in the text, hidden from
 * the eye, in the brackets in which an editor speaks: “Gore [correction: Gor]”.
 *
 * They are copied where the words without them would be wrong: a correction, a deletion, an insertion. A ring or a line
 * only points (`by-ear`): a quotation is copied as it was printed.
 */
import type { Strings } from '../strings/strings'
import { type Html, html, trusted } from './html'

const SIGNS = {
  fix: { name: 'correction', className: 'sign' },
  ring: { name: 'ringed', className: 'sign by-ear' },
  under: { name: 'underlined', className: 'sign by-ear' },
  strike: { name: 'struckOut', className: 'sign' },
  query: { name: 'query', className: 'sign' },
  insertion: { name: 'inserted', className: 'sign' },
  caret: { name: 'insertionMark', className: 'sign by-ear' },
  hole: { name: 'wordsMissing', className: 'sign by-ear' },
  mark: { name: 'marked', className: 'sign by-ear' },
  del: { name: 'struckOut', className: 'sign' },
  s: { name: 'struckOut', className: 'sign' },
  ins: { name: 'inserted', className: 'sign' },
} as const

/** The signs that stand behind words, as answers. */
const ANSWERS: readonly Sign[] = ['fix', 'query', 'insertion']

type Sign = keyof typeof SIGNS

/** What the marks are called in the deck's language. */
type SignNames = Pick<Strings['page'], (typeof SIGNS)[Sign]['name']>

/** Words with what their mark says. */
export function signed(sign: Sign, inner: Html, strings: SignNames): Html {
  return html`${before(sign, strings)}${inner}${after(sign)}`
}

/** What a mark without words of its own says. */
export const spoken = (sign: Sign, strings: SignNames): Html => span(sign, ` [${strings[SIGNS[sign].name]}]`)

/** Markup in which every tag that an author wrote for a mark has its words inside. */
export function signedTag(markup: string, strings: SignNames): string {
  return markup.replace(/<(\/?)(del|ins|mark|s)\b[^>]*>/gi, (tag: string, slash: string, name: string) => {
    const sign = name.toLowerCase() as Sign
    return slash ? `${after(sign)}${tag}` : `${tag}${before(sign, strings)}`
  })
}

const before = (sign: Sign, strings: SignNames): Html =>
  span(sign, `${ANSWERS.includes(sign) ? ' ' : ''}[${strings[SIGNS[sign].name]}: `)
const after = (sign: Sign): Html => span(sign, ']')

const span = (sign: Sign, words: string): Html =>
  trusted(`<span class="visually-hidden ${SIGNS[sign].className}">${words}</span>`)

/** One bracket of an editor's, with brackets of the slide's own inside. */
const bracket = (names: string) => new RegExp(` ?\\[(?:${names}): ((?:[^[\\]]|\\[[^[\\]]*\\])*)\\]`, 'g')

/** A text as it was read back from a document, without what signs added to it: a headline as it is listed elsewhere. */
export function withoutSigns(text: string, strings: SignNames): string {
  const answers = [strings.correction, strings.query]
  const mute = [strings.insertionMark, strings.wordsMissing].map((words) => ` [${words}]`)
  const pointing = Object.values(SIGNS).flatMap(({ name }) => (answers.includes(strings[name]) ? [] : [strings[name]]))
  const said = mute.reduce((rest, words) => rest.replaceAll(words, ''), text)
  return said.replace(bracket(answers.join('|')), '').replace(bracket(pointing.join('|')), (whole, inner: string) => {
    return `${whole.startsWith(' ') ? ' ' : ''}${inner}`
  })
}
