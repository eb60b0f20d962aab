/** What a stream paints as whole objects: a path from its first segment to its painting, a text object, a drawn form. */
import type { ContentStream } from './content-stream'
import { BUILDS_PATH, isMarked, markOf, OPENS, type Operation, PAINTS_PATH, SHOWS_TEXT } from './operators'

/** Marked content that a reader is told about, from its opening to its end. */
export interface Marked {
  open: Operation
  close: Operation | undefined
  /** Its place in the tree; undefined for an artifact. */
  id: number | undefined
  /** Whether it is opened inside of a text object. */
  isInText: boolean
}

export interface ContentPart {
  kind: 'text' | 'path' | 'form'
  /** In letters of the stream. */
  start: number
  end: number
  /** Of a form. */
  name: string
  /** The outermost that it stands in; undefined outside of all. */
  marked: Marked | undefined
}

interface ContentParts {
  parts: readonly ContentPart[]
  marks: readonly Marked[]
}

/** All parts of a stream in their order. What its forms paint is not among them. */
export function contentParts(drawing: ContentStream): ContentParts {
  const before = known.get(drawing)
  if (before) return before
  const walk = new Walk()
  const { operations } = drawing
  for (let at = 0; at < operations.length; at++) if (CONCERNS.has(operations.nameAt(at))) walk.follow(operations.at(at))
  known.set(drawing, walk)
  return walk
}

const known = new WeakMap<ContentStream, ContentParts>()

const PAINTS = new Set([...PAINTS_PATH, ...SHOWS_TEXT, 'sh', 'Do'])
/** All that parts are made of. */
const CONCERNS = new Set([...PAINTS, ...BUILDS_PATH, ...OPENS, 'BT', 'ET', 'n', 'EMC'])

class Walk {
  readonly parts: ContentPart[] = []
  readonly marks: Marked[] = []
  /** Of the marked content that is open; undefined for what a reader is not told about. */
  readonly #open: (Marked | undefined)[] = []
  #path: number | undefined
  #text: { start: number; isMixed: boolean; shown: ContentPart[] } | undefined

  follow(operation: Operation): void {
    const { name } = operation
    if (BUILDS_PATH.has(name)) this.#path ??= operation.start
    else if (PAINTS.has(name)) this.#paint(operation)
    else if (name === 'BT') this.#text = { start: operation.start, isMixed: false, shown: [] }
    else if (name === 'ET') this.#endText(operation)
    else if (name === 'n') this.#path = undefined
    else if (name === 'EMC') this.#leave(operation)
    else if (OPENS.has(name)) this.#enter(operation)
  }

  get #around(): Marked | undefined {
    return this.#open.find((each) => each !== undefined)
  }

  #enter(operation: Operation): void {
    const isInText = this.#text !== undefined
    const marked = { open: operation, close: undefined, id: markOf(operation), isInText }
    if (!isMarked(operation)) return void this.#open.push(undefined)
    if (this.#text) this.#text.isMixed = true
    this.#open.push(marked)
    this.marks.push(marked)
  }

  #leave(operation: Operation): void {
    const left = this.#open.pop()
    if (left) left.close = operation
  }

  #paint(operation: Operation): void {
    const { name, start, end } = operation
    const marked = this.#around
    if (SHOWS_TEXT.has(name)) this.#text?.shown.push({ kind: 'text', start, end, name: '', marked })
    else if (PAINTS_PATH.has(name)) {
      this.parts.push({ kind: 'path', start: this.#path ?? start, end, name: '', marked })
      this.#path = undefined
    } else if (name === 'sh') this.parts.push({ kind: 'path', start, end, name: '', marked })
    else if (name === 'Do')
      this.parts.push({ kind: 'form', start, end, name: operation.operands[0]?.slice(1) ?? '', marked })
  }

  /** The whole text object, unless marked content begins inside of it: then only what it shows. */
  #endText({ end }: Operation): void {
    const { start = end, isMixed = false, shown = [] } = this.#text ?? {}
    this.#text = undefined
    if (isMixed) this.parts.push(...shown)
    else if (shown.length > 0) this.parts.push({ kind: 'text', start, end, name: '', marked: shown[0]?.marked })
  }
}
