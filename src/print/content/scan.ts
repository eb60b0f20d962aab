/** A content stream cut into operations (ISO 32000-1, 7.8.2). */
import { numberOfName, type OperationPlaces, Operations } from './operations'
import { afterSpace, PERCENT, tokenEnd } from './tokens'

/**
 * All operations of a stream, whose letters are its bytes. Throws for what Chromium does not write: a picture inside the
 * stream, brackets inside a string.
 */
export function operationsOf(content: string): Operations {
  const places: OperationPlaces = { starts: [], ends: [], names: [] }
  let start = -1
  for (let at = afterSpace(content, 0); at < content.length; ) {
    const end = tokenEnd(content, at)
    if (end === at) throw new Error(`The page's content is not understood from byte ${end} on.`)
    const code = content.charCodeAt(at)
    if (code !== PERCENT) {
      if (start < 0) start = at
      const name = isOperatorStart(code) ? operatorAt(content, at, end) : undefined
      if (name !== undefined) {
        places.starts.push(start)
        places.ends.push(end)
        places.names.push(numberOfName(name))
        start = -1
      }
    }
    at = afterSpace(content, end)
  }
  return new Operations(content, places)
}

/** A letter or a quotation mark. */
const isOperatorStart = (code: number) =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0x22 || code === 0x27

/** The operator that stands here; undefined for the words of the language that are operands. */
function operatorAt(content: string, at: number, end: number): string | undefined {
  const name = content.slice(at, end)
  if (name === 'BI') throw new Error('The page holds a picture that is not an object of its own.')
  return name === 'true' || name === 'false' ? undefined : name
}
