/** What a page draws, and what the forms draw that it uses: each a content stream of its own (ISO 32000-1, 8.10). */
import { inflateSync } from 'node:zlib'
import { PDFArray, PDFDict, PDFName, type PDFPage, PDFRawStream, PDFRef } from '@cantoo/pdf-lib'

export interface Drawing {
  /** The form's object; of a page `undefined`, which may have several. */
  ref: PDFRef | undefined
  dictionary: PDFDict
  /** A letter a byte. */
  content: string
  fonts: PDFDict | undefined
  /** By name. */
  forms: ReadonlyMap<string, Drawing>
}

export function drawingOf(page: PDFPage): Drawing {
  const contents = page.node.lookup(PDFName.of('Contents'))
  const streams = contents instanceof PDFArray ? contents.asArray().map((_, at) => contents.lookup(at)) : [contents]
  const content = streams.map((stream) => (stream instanceof PDFRawStream ? textOf(stream) : '')).join('\n')
  return { ref: undefined, dictionary: page.node, content, ...resourcesOf(page.node.Resources()) }
}

/** A drawing and all forms it uses. */
export function* drawingsOf(drawing: Drawing): Generator<Drawing> {
  yield drawing
  for (const form of drawing.forms.values()) yield* drawingsOf(form)
}

/** Whether it holds marked content with a place in the tree. */
export const isTagged = (drawing: Drawing): boolean =>
  [...drawingsOf(drawing)].some(({ content }) => content.includes('/MCID'))

function resourcesOf(resources: PDFDict | undefined): Pick<Drawing, 'fonts' | 'forms'> {
  const objects = resources?.lookupMaybe(PDFName.of('XObject'), PDFDict)
  const forms = objects?.entries().flatMap(([name, ref]) => {
    const form = objects.lookup(name)
    const isForm = form instanceof PDFRawStream && form.dict.lookup(PDFName.of('Subtype')) === PDFName.of('Form')
    if (!isForm || !(ref instanceof PDFRef)) return []
    const own = resourcesOf(form.dict.lookupMaybe(PDFName.of('Resources'), PDFDict))
    return [[name.decodeText(), { ref, dictionary: form.dict, content: textOf(form), ...own }] as const]
  })
  return { fonts: resources?.lookupMaybe(PDFName.of('Font'), PDFDict), forms: new Map(forms) }
}

/** The bytes of a stream as letters. Throws when it is packed in another way than Chromium and we pack. */
export function textOf(stream: PDFRawStream): string {
  const filter = stream.dict.lookup(PDFName.of('Filter'))
  if (filter === undefined) return Buffer.from(stream.contents).toString('latin1')
  const [only] = filter instanceof PDFArray ? filter.asArray() : [filter]
  if (only !== PDFName.of('FlateDecode') || stream.dict.lookup(PDFName.of('DecodeParms')) instanceof PDFDict) {
    throw new Error(`A stream is packed as ${filter}.`)
  }
  return inflateSync(stream.contents).toString('latin1')
}
