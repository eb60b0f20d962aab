/** `slides/references.json`: CSL-JSON as reference managers write it. */
import anyAscii from 'any-ascii'
import type { DeckMeta, SourceFile, Span } from '../model'
import { errorAt, type Problem } from '../problem'
import { readYaml } from '../yaml/read'
import type { CitedSource } from './format-references'
import { citationKey, type Item, itemsOf } from './item'

export interface References {
  byKey: Map<string, CitedSource>
  /** The place of a field of a source, or of its key. */
  placeOf(key: string, field?: string): Span
  problems: Problem[]
}

/**
 * All sources by the keys that they are cited by; a source criticism has to say how sure each is. Reports `references`,
 * `references-syntax` and `reference-duplicate`.
 */
export function readReferences(file: SourceFile, meta?: Pick<DeckMeta, 'profile'>): References {
  const whole = { file: file.path, start: 0, end: file.text.length }
  const { value = [], problems, spanOf } = readYaml(file, whole, 'references', itemsOf(meta?.profile ?? 'talk'))
  const byKey = new Map<string, CitedSource>()
  const indices = new Map<string, number>()
  const anchors = new Set<string>()
  value.forEach((item, index) => {
    const key = citationKey(item)
    if (byKey.has(key)) problems.push(duplicate(key, spanOf([index, fieldOfKey(item)])))
    byKey.set(key, { key, anchor: anchorOf(key, anchors), item })
    indices.set(key, index)
  })
  const placeOf = (key: string, field?: string) => {
    const item = byKey.get(key)?.item
    return spanOf([indices.get(key) ?? 0, field ?? (item ? fieldOfKey(item) : 'id')])
  }
  return { byKey, placeOf, problems }
}

const fieldOfKey = (item: Item): string => {
  if (item['citation-key']) return 'citation-key'
  return citationKey(item) === item.id ? 'id' : 'note'
}

/** Letters that an address can have; `smith:2020` and `smith/2020` are two. */
function anchorOf(key: string, taken: Set<string>): string {
  const plain = /^[\w-]+$/.test(key)
    ? key
    : anyAscii(key)
        .replace(/[^\w-]+/g, '-')
        .replace(/^-+|-+$/g, '') || 'source'
  let anchor = plain
  for (let n = 2; taken.has(anchor); n++) anchor = `${plain}-${n}`
  taken.add(anchor)
  return anchor
}

function duplicate(id: string, span: Span): Problem {
  const message = `The id "${id}" is used by an earlier reference, so a citation of it could mean either.`
  const hint = 'Give one of the two another id, or delete the one that is not needed.'
  return errorAt(span, { rule: 'reference-duplicate', message, hint })
}
