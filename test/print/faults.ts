/** For each rule a way to spoil a sound file so that this rule, and no other, has something to say. */
import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, type PDFRawStream } from '@cantoo/pdf-lib'
import { drawingOf, textOf } from '../../src/print/drawing'
import { linksOf } from '../../src/print/links'
import { nameAt } from '../../src/print/tags'
import type { RuleName } from '../../src/print/verify'

const key = (name: string) => PDFName.of(name)

/** The first dictionary of the file that fits. */
function find(file: PDFDocument, fits: (dictionary: PDFDict) => boolean): PDFDict {
  for (const [, object] of file.context.enumerateIndirectObjects()) {
    if (object instanceof PDFDict && fits(object)) return object
  }
  throw new Error('The file holds nothing of the kind.')
}

const tag = (file: PDFDocument, role: string, fits: (dictionary: PDFDict) => boolean = () => true) =>
  find(file, (each) => each.has(key('P')) && nameAt(each, 'S') === role && fits(each))

const link = (file: PDFDocument, fits: (dictionary: PDFDict) => boolean) => {
  const found = file
    .getPages()
    .flatMap(linksOf)
    .find((each) => fits(each.link))
  if (!found) throw new Error('The file has no such link.')
  return found.link
}

const append = (file: PDFDocument, content: string) => {
  const page = file.getPage(1)
  const stream = file.context.stream(`${drawingOf(page).content}\n${content}`)
  page.node.set(key('Contents'), file.context.register(stream))
}

const orphan = (file: PDFDocument, bytes: Uint8Array, entries: Record<string, string>) =>
  file.context.register(file.context.stream(bytes, entries))

export type Spoil = (file: PDFDocument, notes: string) => void

export const FAULTS: Record<Exclude<RuleName, 'size'>, Spoil> = {
  pages: (file) => file.getPage(3).setSize(900, 540),
  metadata: (file) => file.setAuthor('Somebody else'),
  claim: (file) => {
    const stream = file.catalog.lookup(key('Metadata')) as PDFRawStream
    const text = `${textOf(stream)}<pdfuaid:part>1</pdfuaid:part>`
    file.catalog.set(key('Metadata'), file.context.register(file.context.stream(Buffer.from(text, 'latin1'))))
  },
  tagged: (file) => file.catalog.lookup(key('MarkInfo'), PDFDict).set(key('Marked'), file.context.obj(false)),
  artifacts: (file) => append(file, '0 0 10 10 re f'),
  types: (file) => tag(file, 'Strong').set(key('S'), key('Shout')),
  nesting: (file) => tag(file, 'LI').set(key('S'), key('P')),
  headings: (file) => tag(file, 'H3').set(key('S'), key('P')),
  levels: (file) => tag(file, 'H3').set(key('S'), key('H5')),
  order: (file) => {
    const isLong = (each: PDFDict) => (each.lookup(key('K')) as PDFArray).size?.() > 1
    const items = tag(file, 'L', isLong).lookup(key('K'), PDFArray)
    const all = items.asArray().toReversed()
    all.forEach((item, index) => {
      items.set(index, item)
    })
  },
  figures: (file) => tag(file, 'Figure').delete(key('Alt')),
  tables: (file) => tag(file, 'TH').delete(key('A')),
  outline: (file) => {
    const root = file.catalog.lookup(key('Outlines'), PDFDict)
    root.lookup(key('First'), PDFDict).set(key('Title'), PDFHexString.fromText('Something else'))
  },
  links: (file) => {
    const name = link(file, (each) => nameAt(each, 'Dest')?.startsWith('ref-') ?? false).lookup(key('Dest'), PDFName)
    file.catalog.lookup(key('Dests'), PDFDict).lookup(name, PDFArray).set(0, file.getPage(1).ref)
  },
  'link-words': (file) => link(file, () => true).delete(key('Contents')),
  addresses: (file) => {
    const action = link(file, (each) => each.has(key('A'))).lookup(key('A'), PDFDict)
    action.set(key('URI'), PDFHexString.fromText('http://127.0.0.1:4180/#slide'))
  },
  fonts: (file) => find(file, (each) => each.has(key('FontFile2'))).delete(key('FontFile2')),
  pictures: (file) => void orphan(file, new Uint8Array(4), { Type: 'XObject', Subtype: 'Image' }),
  notes: (file, notes) => append(file, `/Artifact <</ActualText ${PDFHexString.fromText(notes)} >> BDC EMC`),
}
