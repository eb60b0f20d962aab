/** Where the values of a text of YAML stand. */
import { type Document, isMap, isNode, isScalar } from 'yaml'
import type { SourceFile, Span } from '../model'

export interface Places {
  /** The place of a value, or of the nearest one around it: `spanOf(['references', 3, 'id'])`. */
  spanOf(path: readonly PropertyKey[]): Span
  /** The place of a field's name. */
  nameAt(path: readonly PropertyKey[]): Span
}

interface Placing extends Places {
  /** Of a stretch of the document itself. */
  placed(range: readonly [start: number, end: number]): Span
}

/** Places in a file, of which `span` is read as the document, which is asked for when a place is. */
export function placesIn(file: SourceFile, span: Span, doc: () => Document): Placing {
  const placed = ([at, end]: readonly [number, number]): Span => {
    return { file: file.path, start: span.start + at, end: span.start + Math.max(end, at + 1) }
  }
  return { placed, spanOf: (path) => placed(rangeOf(doc(), path)), nameAt: (path) => placed(keyRange(doc(), path)) }
}

/** From its first character to its last, counted from the document's own first. */
function rangeOf(doc: Document, path: readonly PropertyKey[]): [number, number] {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = depth === 0 ? doc.contents : doc.getIn(path.slice(0, depth) as (string | number)[], true)
    if (isNode(node) && node.range)
      return depth === 0 ? [node.range[0], node.range[0] + 1] : [node.range[0], node.range[1]]
  }
  return [0, 1]
}

/** The same of a field's name. */
function keyRange(doc: Document, path: readonly PropertyKey[]): [number, number] {
  const parent = path.length > 1 ? doc.getIn(path.slice(0, -1) as (string | number)[], true) : doc.contents
  if (isMap(parent)) {
    const key = parent.items.map((pair) => pair.key).find((each) => isScalar(each) && each.value === path.at(-1))
    if (isScalar(key) && key.range) return [key.range[0], key.range[1]]
  }
  return rangeOf(doc, path)
}
