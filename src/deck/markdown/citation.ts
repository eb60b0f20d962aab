/** Citations in brackets, after Pandoc: `[@one]`, `[see @one, p. 4; @{http://two}]`. */
import { decodeHTMLStrict } from 'entities'

/** One source of a citation, with the words around it as they are written. */
interface Cited {
  key: string
  before: string
  after: string
}

/** Letters, digits and `_`, with single signs between them; anything else stands in braces. */
const ITEM =
  /^([^@]*)(?<![\p{L}\p{N}.])-?@(?:\{([^{}\s]+)\}|([\p{L}\p{N}_](?:[:.#$%&+?<>~/-]{0,2}[\p{L}\p{N}_])*))([^@]*)$/u

/** Where marks or links begin; citations have plain words. */
const MARKED = /[*`~<[\]\\^]/

/** The sources that a text between brackets cites; undefined where it is no citation, or has marks inside. */
export function readCitation(inside: string): Cited[] | undefined {
  const items = decodeHTMLStrict(inside)
    .split(';')
    .map((text) => ITEM.exec(text.trim()))
  const cited = items.flatMap((match): Cited[] => {
    const [, before = '', braced, plain, after = ''] = match ?? []
    const key = braced ?? plain
    return key === undefined || MARKED.test(before + after)
      ? []
      : [{ key, before: wordsOf(before), after: wordsOf(after) }]
  })
  return cited.length === items.length ? cited : undefined
}

const wordsOf = (text: string) => text.replace(/\s+/g, ' ').trim()
