/** What is set in a deck's fonts, and what of it in one face. */
import type { TextOf } from '../font-use/face-texts'

export interface Texts {
  /** The deck itself. */
  own: string
  /** What the interface says, in any face. */
  others: string
  /** The letters that may be typed, in the face that is typed in. */
  typed: string
  /** The letters of formulas, which have a face of their own. */
  formulas: string
  /** What of the deck may be set in which face; unless it is given, all may be set in each. */
  setIn?: TextOf
}

/** Each letter once: the deck's own, all that is shown, those that may be typed. */
export interface SetText extends Record<'own' | 'all' | 'typed', readonly string[]> {
  /** All that is shown, each word once: kerning asks for neighbours. */
  words: string
  setIn?: TextOf | undefined
}

/** The deck's, and the formulas', which have a face of their own. */
export function setTexts(texts: Texts): Record<'ofDeck' | 'ofFormulas', SetText> {
  const { formulas } = texts
  return { ofDeck: lettersAndWords(texts), ofFormulas: lettersAndWords({ own: formulas, others: '', typed: '' }) }
}

function lettersAndWords({ own, others, typed, setIn }: Omit<Texts, 'formulas'>): SetText {
  const text = `${own}\n${others}`
  const words = [...new Set(text.split(/\s+/))].join(' ')
  return { own: [...new Set(own)], all: [...new Set(text)], typed: [...new Set(typed)], words, setIn }
}

/** What browsers put into any text: space, which measures a line besides (CSS Values 4, `ex`), no-break space, hyphens, ellipsis. */
const PUT_IN = [' ', '\u00a0', '-', '\u2010', '\u2026']

const WEIGHT = /font-weight:\s*([\d ]+)/

interface Share {
  /** `normal` is what a first visit needs. */
  kind: 'normal' | 'others'
  letters: string[]
  /** That they are set in. */
  words: string
}

/** A face's letters: those that are set in it, and the others, as far as there are any. */
export function shares(all: string[], { setIn, words }: SetText, face: string): Share[] {
  if (!setIn) return [{ kind: 'normal', letters: all, words }]
  const weights = (WEIGHT.exec(face)?.[1] ?? '400').trim().split(/ +/)
  const text = weights.map((weight) => setIn(familyOf(face), Number(weight))).join(' ')
  const inText = new Set(text)
  const isSet = all.some((letter) => letter.trim() && inText.has(letter))
  const isFirst = (letter: string) => isSet && (inText.has(letter) || PUT_IN.includes(letter))
  const parts: Share[] = [
    { kind: 'others', letters: all.filter((letter) => !isFirst(letter)), words },
    { kind: 'normal', letters: all.filter(isFirst), words: text },
  ]
  return parts.filter(({ letters }) => letters.length > 0)
}

const FAMILY = /font-family:\s*"?([^";}]+)"?/

export const familyOf = (face: string): string => FAMILY.exec(face)?.[1]?.trim() ?? ''
