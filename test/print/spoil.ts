/** Ways to reach into a file that a test spoils. */
import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFRawStream, type PDFRef } from '@cantoo/pdf-lib'
import { contentStreamOf, textOf } from '../../src/print/content/content-stream'
import { linksOf } from '../../src/print/links'
import { nameAt, rootOf } from '../../src/print/structure/tree'

export const key = (name: string) => PDFName.of(name)

/** The first dictionary of the file that fits. */
export function find(file: PDFDocument, fits: (dictionary: PDFDict) => boolean): PDFDict {
  for (const [, object] of file.context.enumerateIndirectObjects()) {
    if (object instanceof PDFDict && fits(object)) return object
  }
  throw new Error('The file holds nothing of the kind.')
}

export const tag = (file: PDFDocument, role: string, fits: (dictionary: PDFDict) => boolean = () => true) =>
  find(file, (each) => each.has(key('P')) && nameAt(each, 'S') === role && fits(each))

export function link(file: PDFDocument, fits: (dictionary: PDFDict) => boolean = () => true): PDFDict {
  const found = file
    .getPages()
    .flatMap(linksOf)
    .find((each) => fits(each.link))
  if (!found) throw new Error('The file has no such link.')
  return found.link
}

/** Draws more on the second page. */
export function append(file: PDFDocument, content: string): void {
  const page = file.getPage(1)
  const stream = file.context.stream(`${contentStreamOf(page).content}\n${content}`)
  page.node.set(key('Contents'), file.context.register(stream))
}

export const orphan = (file: PDFDocument, bytes: Uint8Array, entries: Record<string, string>): PDFRef =>
  file.context.register(file.context.stream(bytes, entries))

/** Another text as metadata. */
export function describe(file: PDFDocument, change: (xmp: string) => string): void {
  const stream = file.catalog.lookup(key('Metadata'))
  if (!(stream instanceof PDFRawStream)) throw new Error('The file has no metadata.')
  const text = change(textOf(stream))
  const entries = { Type: 'Metadata', Subtype: 'XML' }
  file.catalog.set(key('Metadata'), file.context.register(file.context.stream(Buffer.from(text, 'latin1'), entries)))
}

/** Puts new elements into the document, each in the one before. */
export function plant(file: PDFDocument, roles: readonly string[], entries: Record<string, string> = {}): PDFDict {
  let parent = tag(file, 'Document')
  for (const [at, role] of roles.entries()) {
    const isLast = at === roles.length - 1
    const made = file.context.obj({ Type: 'StructElem', S: role, ...(isLast ? entries : {}) })
    made.set(key('P'), refOf(file, parent))
    addKid(file, parent, file.context.register(made))
    parent = made
  }
  return parent
}

export function addKid(file: PDFDocument, parent: PDFDict, kid: PDFRef): void {
  const before = parent.get(key('K'))
  const kids = before && file.context.lookup(before)
  const all = kids instanceof PDFArray ? kids.asArray() : before ? [before] : []
  parent.set(key('K'), file.context.obj([...all, kid]))
}

export function refOf(file: PDFDocument, object: PDFDict): PDFRef {
  const ref = file.context.getObjectRef(object)
  if (!ref) throw new Error('It is no object of the file.')
  return ref
}

/** Puts an annotation on the second page. */
export function annotate(file: PDFDocument, subtype: string, entries: Record<string, unknown> = {}): PDFRef {
  const annotation = file.context.obj({
    Type: 'Annot',
    Subtype: subtype,
    Rect: [10, 10, 20, 20],
    ...(entries as object),
  })
  const ref = file.context.register(annotation)
  const { node } = file.getPage(1)
  const before = node.lookupMaybe(key('Annots'), PDFArray)?.asArray() ?? []
  node.set(key('Annots'), file.context.obj([...before, ref]))
  return ref
}

export const root = (file: PDFDocument): PDFDict => {
  const found = rootOf(file)
  if (!found) throw new Error('The file has no tags.')
  return found
}

/** The first composite font, and the dictionary of its glyphs. */
export function composite(file: PDFDocument): { font: PDFDict; inner: PDFDict; descriptor: PDFDict } {
  const font = find(file, (each) => nameAt(each, 'Subtype') === 'Type0')
  const inner = font.lookup(key('DescendantFonts'), PDFArray).lookup(0, PDFDict)
  return { font, inner, descriptor: inner.lookup(key('FontDescriptor'), PDFDict) }
}
