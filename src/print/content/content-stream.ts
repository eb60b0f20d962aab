/** What a page draws, and what the forms draw that it uses: each a content stream of its own (ISO 32000-1, 8.10). */
import { inflateSync } from 'node:zlib'
import { PDFArray, PDFDict, PDFName, type PDFPage, PDFRawStream, PDFRef } from '@cantoo/pdf-lib'
import type { Operations } from './operations'
import { operationsOf } from './scan'

export interface ContentStream {
  /** The object that its marked content is counted in: a form's, or the page's own. */
  owner: PDFRef
  isPage: boolean
  dictionary: PDFDict
  /** A letter a byte. */
  content: string
  operations: Operations
  fonts: PDFDict | undefined
  /** By name. */
  forms: ReadonlyMap<string, ContentStream>
}

/** Marked content is counted anew in every stream, a page's or a form's: `owner` is its object. */
export const markKey = (owner: PDFRef, id: number) => `${owner.tag} ${id}`

export function contentStreamOf(page: PDFPage): ContentStream {
  const contents = page.node.lookup(PDFName.of('Contents'))
  const streams = contents instanceof PDFArray ? contents.asArray().map((_, at) => contents.lookup(at)) : [contents]
  const content = streams.map((stream) => (stream instanceof PDFRawStream ? textOf(stream) : '')).join('\n')
  return {
    ...{ owner: page.ref, isPage: true, dictionary: page.node, content, operations: operationsOf(content) },
    ...resourcesOf(page.node.Resources()),
  }
}

/** A drawing and all forms it uses. */
export function* contentStreamsOf(drawing: ContentStream): Generator<ContentStream> {
  yield drawing
  for (const form of drawing.forms.values()) yield* contentStreamsOf(form)
}

/** Whether it holds marked content with a place in the tree. */
export const isTagged = (drawing: ContentStream): boolean =>
  [...contentStreamsOf(drawing)].some(({ content }) => content.includes('/MCID'))

function resourcesOf(resources: PDFDict | undefined): Pick<ContentStream, 'fonts' | 'forms'> {
  const objects = resources?.lookupMaybe(PDFName.of('XObject'), PDFDict)
  const forms = objects?.entries().flatMap(([name, ref]) => {
    const form = objects.lookup(name)
    const isForm = form instanceof PDFRawStream && form.dict.lookup(PDFName.of('Subtype')) === PDFName.of('Form')
    return isForm && ref instanceof PDFRef ? [[name.decodeText(), formOf(ref, form)] as const] : []
  })
  return { fonts: resources?.lookupMaybe(PDFName.of('Font'), PDFDict), forms: new Map(forms) }
}

function formOf(owner: PDFRef, form: PDFRawStream): ContentStream {
  const content = textOf(form)
  return {
    ...{ owner, isPage: false, dictionary: form.dict, content, operations: operationsOf(content) },
    ...resourcesOf(form.dict.lookupMaybe(PDFName.of('Resources'), PDFDict)),
  }
}

/** The bytes of a stream as letters. Throws when it is packed in another way than Chromium and we pack. */
export function textOf(stream: PDFRawStream): string {
  return Buffer.from(bytesOf(stream)).toString('latin1')
}

/** The bytes of a stream as they are meant. Throws when it is packed in another way than Chromium and we pack. */
export function bytesOf(stream: PDFRawStream): Uint8Array {
  const filter = stream.dict.lookup(PDFName.of('Filter'))
  if (filter === undefined) return stream.contents
  const [only] = filter instanceof PDFArray ? filter.asArray() : [filter]
  if (only !== PDFName.of('FlateDecode') || stream.dict.lookup(PDFName.of('DecodeParms')) instanceof PDFDict) {
    throw new Error(`A stream is packed as ${filter}.`)
  }
  return inflateSync(stream.contents)
}
