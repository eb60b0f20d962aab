/** For each rule a way to spoil a sound file so that this rule, and no other, has something to say. */
import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib'
import { nameAt } from '../../src/print/structure/tree'
import type { RuleName } from '../../src/print/verify'
import { append, find, key, link, orphan, plant, tag } from './spoil'

export type Spoil = (file: PDFDocument, notes: string) => void

export const FAULTS: Record<Exclude<RuleName, 'size'>, Spoil> = {
  pages: (file) => file.getPage(3).setSize(900, 540),
  metadata: (file) => file.setAuthor('Somebody else'),
  tagged: (file) => file.catalog.lookup(key('MarkInfo'), PDFDict).set(key('Marked'), file.context.obj(false)),
  artifacts: (file) => append(file, '0 0 10 10 re f'),
  types: (file) => tag(file, 'Strong').set(key('S'), key('Shout')),
  nesting: (file) => tag(file, 'LBody').set(key('S'), key('P')),
  headings: (file) => tag(file, 'H2').set(key('S'), key('P')),
  levels: (file) => tag(file, 'H2').set(key('S'), key('H5')),
  order: (file) => {
    const isLong = (each: PDFDict) => (each.lookup(key('K')) as PDFArray).size?.() > 1
    const items = tag(file, 'L', isLong).lookup(key('K'), PDFArray)
    const all = items.asArray().toReversed()
    all.forEach((item, index) => {
      items.set(index, item)
    })
  },
  figures: (file) => void plant(file, ['Figure']),
  tables: (file) => tag(file, 'TH').delete(key('A')),
  outline: (file) => {
    const root = file.catalog.lookup(key('Outlines'), PDFDict)
    root.lookup(key('First'), PDFDict).set(key('Title'), PDFHexString.fromText('Something else'))
  },
  links: (file) => {
    const name = link(file, (each) => nameAt(each, 'Dest')?.startsWith('ref-') ?? false).lookup(key('Dest'), PDFName)
    file.catalog.lookup(key('Dests'), PDFDict).lookup(name, PDFArray).set(0, file.getPage(3).ref)
  },
  'link-words': (file) => link(file).delete(key('Contents')),
  addresses: (file) => {
    const action = link(file, (each) => each.has(key('A'))).lookup(key('A'), PDFDict)
    action.set(key('URI'), PDFHexString.fromText('http://127.0.0.1:4180/#slide'))
  },
  fonts: (file) => find(file, (each) => each.has(key('FontFile2'))).delete(key('FontFile2')),
  pictures: (file) => void orphan(file, new Uint8Array(4), { Type: 'XObject', Subtype: 'Image' }),
  notes: (file, notes) => append(file, `/Artifact <</ActualText ${PDFHexString.fromText(notes)} >> BDC EMC`),
}
