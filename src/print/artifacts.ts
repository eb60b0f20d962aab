/** Marks what is drawn outside every tag as artifact, so that a reader knows it may pass over it. */
import { deflateSync } from 'node:zlib'
import { PDFArray, type PDFDocument, PDFName, type PDFPage, PDFRawStream, PDFRef } from '@cantoo/pdf-lib'
import { type Drawing, drawingOf, drawingsOf, isTagged } from './drawing'
import { BUILDS_PATH, isTold, type Operation, operationsOf, PAINTS_PATH, SHOWS_TEXT } from './operators'

/** Part of a content stream, in letters. */
interface Stretch {
  start: number
  end: number
}

/** Rewrites the content of every page and form (PDF/UA-1, 7.1-3; ISO 32000-1, 14.6 and 14.8.2.2). */
export function markArtifacts(file: PDFDocument): void {
  const forms = new Map<PDFRef, Drawing>()
  for (const page of file.getPages()) {
    const drawing = drawingOf(page)
    file.context.assign(streamOf(page), file.context.stream(packed(drawing), { Filter: 'FlateDecode' }))
    // A form drawn whole as an artifact needs no marks inside.
    for (const each of drawingsOf(drawing)) if (each.ref && isTagged(each)) forms.set(each.ref, each)
  }
  for (const [ref, form] of forms) {
    form.dictionary.set(PDFName.of('Filter'), PDFName.of('FlateDecode'))
    file.context.assign(ref, PDFRawStream.of(form.dictionary, packed(form)))
  }
}

/** The object that holds a page's content from now on. */
function streamOf({ node }: PDFPage): PDFRef {
  const contents = node.get(PDFName.of('Contents'))
  if (contents instanceof PDFRef && !(node.context.lookup(contents) instanceof PDFArray)) return contents
  const ref = node.context.nextRef()
  node.set(PDFName.of('Contents'), ref)
  return ref
}

const packed = (drawing: Drawing) => deflateSync(Buffer.from(withArtifacts(drawing), 'latin1'), { level: 9 })

/**
 * Sound because it adds marks only around whole objects - a path from its first segment to its painting, a text object,
 * one drawn form - so that marks and objects nest, and it moves no operation.
 */
function withArtifacts(drawing: Drawing): string {
  const { content } = drawing
  const parts: string[] = []
  let done = 0
  for (const { start, end } of untold(drawing)) {
    parts.push(content.slice(done, start), '/Artifact BMC\n', content.slice(start, end), '\nEMC')
    done = end
  }
  return [...parts, content.slice(done)].join('')
}

/** The objects a stream paints outside told content, in their order. A form with tags tells of itself. */
export function untold({ content, forms }: Drawing): Stretch[] {
  const speaking = new Set([...forms].flatMap(([name, form]) => (isTagged(form) ? [`/${name}`] : [])))
  const walk = new Walk(speaking)
  for (const operation of operationsOf(content)) walk.follow(operation)
  return walk.found
}

class Walk {
  readonly found: Stretch[] = []
  /** Of the marked content that is open: whether a reader is told about it. */
  readonly #open: boolean[] = []
  #path: number | undefined
  #text: { start: number; hasTold: boolean; shown: Operation[] } | undefined

  constructor(readonly speaking: ReadonlySet<string>) {}

  follow(operation: Operation): void {
    const { name } = operation
    if (name === 'BDC' || name === 'BMC') this.#enter(isTold(operation))
    else if (name === 'EMC') this.#open.pop()
    else if (name === 'BT') this.#text = { start: operation.start, hasTold: false, shown: [] }
    else if (name === 'ET') this.#endText(operation)
    else if (BUILDS_PATH.has(name)) this.#path ??= operation.start
    else if (name === 'n') this.#path = undefined
    else if (!this.#open.includes(true)) this.#paint(operation)
    else if (PAINTS_PATH.has(name)) this.#path = undefined
  }

  #enter(told: boolean): void {
    if (this.#text && told) this.#text.hasTold = true
    this.#open.push(told)
  }

  #paint(operation: Operation): void {
    const { name, operands, start, end } = operation
    if (PAINTS_PATH.has(name)) {
      this.found.push({ start: this.#path ?? start, end })
      this.#path = undefined
    } else if (name === 'sh' || (name === 'Do' && !this.speaking.has(operands[0] ?? '')))
      this.found.push({ start, end })
    else if (SHOWS_TEXT.has(name)) this.#text?.shown.push(operation)
  }

  /** The whole text object, if all of it is untold; otherwise only what it shows. */
  #endText({ end }: Operation): void {
    const { start = end, hasTold = false, shown = [] } = this.#text ?? {}
    if (hasTold) this.found.push(...shown)
    else if (shown.length > 0) this.found.push({ start, end })
    this.#text = undefined
  }
}
