/** A stretch of YAML as a document, with what is wrong with its syntax. */
import { type Document, parseDocument } from 'yaml'
import { tooDeep } from './depth'
import { lossesIn, type YamlFault } from './losses'

interface Syntax {
  /** Read only: it is the same for whoever asks. */
  doc: Document
  /** Places are those of the text. */
  faults: readonly YamlFault[]
}

/** A fence is read for its fields and for its sources, and under `npm start` again after each edit of another. */
const known = new Map<string, Syntax>()
const MOST_KNOWN = 500

/** Read once for each text. */
export function syntaxOf(text: string): Syntax {
  const before = known.get(text)
  if (before) return before
  const [oldest] = known.keys()
  if (oldest !== undefined && known.size >= MOST_KNOWN) known.delete(oldest)
  const syntax = read(text)
  known.set(text, syntax)
  return syntax
}

function read(text: string): Syntax {
  const deep = tooDeep(text)
  const doc = parseDocument(deep === undefined ? text : '')
  return { doc, faults: [...errorsIn(doc), ...(deep === undefined ? lossesIn(doc, text) : [nested(deep)])] }
}

/** One slip makes more, which say nothing new. */
const MOST_ERRORS = 5

const errorsIn = ({ errors }: Document): YamlFault[] =>
  errors.slice(0, MOST_ERRORS).map(({ pos: [start, end], message }) => ({
    ...{ start, end, message: `${message.split(' at line ')[0]?.trim()}.` },
    hint: 'Check the quotes, colons, commas and the indentation of this line and the one before.',
  }))

const nested = (at: number): YamlFault => ({
  ...{ start: at, end: at + 1 },
  message: 'From here on the text nests deeper than anything a deck has.',
  hint: 'Remove the brackets, dashes or spaces that are too many.',
})
