/** For each condition a way to make it fail, in a file that does not. */
import { PDFDict, type PDFDocument, type PDFName, PDFNumber, PDFString } from '@cantoo/pdf-lib'
import type { ConditionId } from '../../../src/print/matterhorn/conditions'
import { addKid, annotate, append, composite, describe, key, link, plant, refOf, root, tag } from '../spoil'

/** What `context.obj` takes for a dictionary. */
type LiteralObject = NonNullable<Parameters<PDFDocument['context']['stream']>[1]>

export type Spoil = (file: PDFDocument) => void

const catalog =
  (name: string, value: (file: PDFDocument) => PDFDict): Spoil =>
  (file) =>
    file.catalog.set(key(name), value(file))

const roleMap =
  (entries: Record<string, string>): Spoil =>
  (file) =>
    root(file).set(key('RoleMap'), file.context.obj(entries))

const planted =
  (...roles: string[]): Spoil =>
  (file) =>
    void plant(file, roles)

const annotated =
  (subtype: string, entries: Record<string, unknown> = {}): Spoil =>
  (file) =>
    void annotate(file, subtype, entries)

/** Without a language, and with something whose language is asked for. */
const speechless =
  (more: Spoil = () => undefined): Spoil =>
  (file) => {
    for (const [, object] of file.context.enumerateIndirectObjects()) {
      if (object instanceof PDFDict && object.get(key('Lang')) instanceof PDFString) object.delete(key('Lang'))
    }
    file.catalog.set(key('Lang'), PDFString.of(''))
    more(file)
  }

const optional = (entries: LiteralObject) =>
  catalog('OCProperties', (file) => file.context.obj({ OCGs: [], ...entries }))

/** A CMap of its own in place of the identical one. */
const mapped =
  (map: Record<string, unknown>, text = ''): Spoil =>
  (file) => {
    const stream = file.context.stream(text, { Type: 'CMap', CMapName: 'Own', ...map } as never)
    composite(file).font.set(key('Encoding'), file.context.register(stream))
  }

const collection = (entries: object): Spoil =>
  mapped({
    CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0, ...entries },
  })

/** A simple TrueType font in place of a composite one, with the same font program. */
const simple =
  (flags: number, encoding?: (file: PDFDocument) => PDFDict | PDFName): Spoil =>
  (file) => {
    const { font, descriptor } = composite(file)
    descriptor.set(key('Flags'), PDFNumber.of(flags))
    for (const name of ['DescendantFonts', 'Encoding']) font.delete(key(name))
    font.set(key('Subtype'), key('TrueType'))
    font.set(key('FontDescriptor'), refOf(file, descriptor))
    if (encoding) font.set(key('Encoding'), encoding(file))
  }

const [SYMBOLIC, PLAIN] = [4, 32]

/** A font program with other tables of characters: `cmap` of OpenType with these pairs. */
const characterMaps =
  (flags: number, pairs: [number, number][], encoding?: (file: PDFDocument) => PDFDict): Spoil =>
  (file) => {
    const { descriptor } = composite(file)
    const program = Buffer.alloc(12 + 16 + 4 + pairs.length * 8)
    program.writeUInt32BE(0x00010000, 0)
    program.writeUInt16BE(1, 4)
    program.write('cmap', 12, 'latin1')
    program.writeUInt32BE(28, 20)
    program.writeUInt32BE(4 + pairs.length * 8, 24)
    program.writeUInt16BE(pairs.length, 30)
    for (const [at, [platform, id]] of pairs.entries()) {
      program.writeUInt16BE(platform, 32 + at * 8)
      program.writeUInt16BE(id, 34 + at * 8)
    }
    descriptor.set(key('FontFile2'), file.context.register(file.context.stream(program)))
    simple(flags, encoding)(file)
  }

/** What a map of a font's codes to letters says is changed. */
const unicode =
  (to: string): Spoil =>
  (file) => {
    const text = `1 beginbfchar\n<0001> <${to}>\nendbfchar`
    composite(file).font.set(key('ToUnicode'), file.context.register(file.context.stream(text)))
  }

/** Shows a code in a font that the second page has. */
const shown =
  (code: string): Spoil =>
  (file) => {
    const { font } = composite(file)
    const fonts = file.getPage(1).node.Resources()?.lookup(key('Font'), PDFDict)
    fonts?.set(key('FOwn'), refOf(file, font))
    append(file, `/Artifact BMC BT /FOwn 10 Tf <${code}> Tj ET EMC`)
  }

const cidSet =
  (bytes: number[]): Spoil =>
  (file) =>
    composite(file).descriptor.set(key('CIDSet'), file.context.register(file.context.stream(new Uint8Array(bytes))))

const form = (file: PDFDocument, entries: object, content = '') =>
  file.context.register(
    file.context.stream(content, { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 9, 9], ...entries } as never),
  )

const differences = (file: PDFDocument): PDFDict => file.context.obj({ Differences: [1, key('a')] })

export const SPOILS: Partial<Record<ConditionId, Spoil>> = {
  '01-003': (file) => append(file, '/P <</MCID 0>> BDC /Artifact BMC EMC EMC'),
  '01-004': (file) => append(file, '/Artifact BMC /P <</MCID 0>> BDC EMC EMC'),
  '01-005': (file) => append(file, '0 0 10 10 re f'),
  '01-007': (file) => file.catalog.lookup(key('MarkInfo'), PDFDict).set(key('Suspects'), file.context.obj(true)),
  '02-001': roleMap({ Strong: 'Span', Em: 'Shout' }),
  '02-003': roleMap({ Strong: 'Loud', Loud: 'Strong', Em: 'Span' }),
  '02-004': roleMap({ Strong: 'Span', Em: 'Span', P: 'Div' }),
  '06-001': (file) => file.catalog.delete(key('Metadata')),
  '06-002': (file) => describe(file, (xmp) => xmp.replace('<pdfuaid:part>1', '<pdfuaid:part>7')),
  '06-003': (file) => describe(file, (xmp) => xmp.replace(/<dc:title>.*<\/dc:title>/, '')),
  '07-001': (file) => file.catalog.lookup(key('ViewerPreferences'), PDFDict).delete(key('DisplayDocTitle')),
  '07-002': (file) =>
    file.catalog.lookup(key('ViewerPreferences'), PDFDict).set(key('DisplayDocTitle'), file.context.obj(false)),
  '09-004': planted('TR'),
  '09-005': planted('L', 'LI', 'P'),
  '09-006': planted('TOC', 'P'),
  '09-007': planted('Ruby', 'P'),
  '09-008': planted('Warichu', 'P'),
  '10-001': (file) => {
    unicode('0041')(file)
    shown('0002')(file)
  },
  '11-001': speechless(),
  '11-002': speechless((file) => void plant(file, ['Figure']).set(key('Alt'), PDFString.of('words'))),
  '11-003': speechless(),
  '11-004': speechless(),
  '11-005': speechless(annotated('Widget', { TU: PDFString.of('words') })),
  '11-006': speechless(),
  '13-004': planted('Figure'),
  '14-002': (file) => tag(file, 'H1').set(key('S'), key('H2')),
  '14-003': (file) => tag(file, 'H2').set(key('S'), key('H4')),
  '14-006': (file) => {
    const section = plant(file, ['Sect'])
    for (const _ of [1, 2]) {
      const heading = file.context.obj({ Type: 'StructElem', S: 'H' })
      heading.set(key('P'), refOf(file, section))
      addKid(file, section, file.context.register(heading))
    }
  },
  '14-007': planted('H'),
  '15-003': (file) => {
    for (const [, object] of file.context.enumerateIndirectObjects()) {
      if (object instanceof PDFDict && ['TH', 'TD'].includes(object.lookup(key('S'))?.toString().slice(1) ?? '')) {
        object.delete(key('A'))
      }
    }
  },
  '17-002': planted('Formula'),
  '17-003': (file) => {
    unicode('0041')(file)
    const { font } = composite(file)
    file.getPage(1).node.Resources()?.lookup(key('Font'), PDFDict).set(key('FOwn'), refOf(file, font))
    append(file, '/Formula <</MCID 900>> BDC BT /FOwn 10 Tf <0002> Tj ET EMC')
    const formula = plant(file, ['Formula'])
    formula.set(key('Pg'), file.getPage(1).ref)
    formula.set(key('K'), PDFNumber.of(900))
  },
  '19-003': planted('Note'),
  '19-004': (file) => {
    for (const _ of [1, 2]) plant(file, ['Note']).set(key('ID'), PDFString.of('same'))
  },
  '20-001': optional({ Configs: [{}], D: { Name: PDFString.of('usual') } }),
  '20-002': optional({ D: {} }),
  '20-003': optional({ D: { Name: PDFString.of('usual'), AS: [] } }),
  '21-001': (file) =>
    void file.context.register(file.context.obj({ Type: 'Filespec', EF: {}, F: PDFString.of('a.txt') })),
  '25-001': (file) => {
    const xfa = file.context.register(file.context.stream('<dynamicRender>required</dynamicRender>'))
    file.catalog.set(key('AcroForm'), file.context.obj({ Fields: [], XFA: xfa }))
  },
  '26-001': (file) => {
    file.context.trailerInfo.Encrypt = file.context.register(file.context.obj({ Filter: 'Standard' }))
  },
  '26-002': (file) => {
    file.context.trailerInfo.Encrypt = file.context.register(file.context.obj({ Filter: 'Standard', P: 0 }))
  },
  '28-002': annotated('Text', { Contents: PDFString.of('words') }),
  '28-004': annotated('Text'),
  '28-005': annotated('Widget'),
  '28-006': annotated('Unheard'),
  '28-007': annotated('TrapNet'),
  '28-008': (file) => file.getPage(1).node.delete(key('Tabs')),
  '28-009': (file) => file.getPage(1).node.set(key('Tabs'), key('R')),
  '28-010': annotated('Widget'),
  '28-011': annotated('Link', { Contents: PDFString.of('words') }),
  '28-012': (file) => link(file).delete(key('Contents')),
  '28-014': (file) => void file.context.register(file.context.obj({ Type: 'MediaClip', S: 'MCD', Alt: [] })),
  '28-015': (file) =>
    void file.context.register(file.context.obj({ Type: 'MediaClip', S: 'MCD', CT: PDFString.of('a/b') })),
  '28-016': annotated('FileAttachment', { Contents: PDFString.of('words'), FS: { F: PDFString.of('a.txt') } }),
  '28-017': (file) => {
    const mark = annotate(file, 'PrinterMark', { Contents: PDFString.of('words') })
    plant(file, ['Annot']).set(key('K'), file.context.obj({ Type: 'OBJR', Obj: mark }))
  },
  '30-001': (file) => void form(file, { Ref: {} }),
  '30-002': (file) => {
    const { node } = file.getPage(1)
    const name = key('XOwn')
    const objects = node.Resources()?.lookupMaybe(key('XObject'), PDFDict) ?? file.context.obj({})
    objects.set(name, form(file, {}, '/P <</MCID 0>> BDC EMC'))
    node.Resources()?.set(key('XObject'), objects)
    append(file, '/XOwn Do /XOwn Do')
  },
  '31-001': collection({ Registry: PDFString.of('Somebody') }),
  '31-002': collection({ Ordering: PDFString.of('Other') }),
  '31-003': collection({ Supplement: 7 }),
  '31-004': (file) => composite(file).inner.set(key('CIDToGIDMap'), key('Other')),
  '31-005': (file) => composite(file).inner.delete(key('CIDToGIDMap')),
  '31-006': (file) => composite(file).font.set(key('Encoding'), key('Own-H')),
  '31-007': mapped({ WMode: 1 }, '/WMode 0 def'),
  '31-008': mapped({ UseCMap: 'Own-H' }),
  '31-009': (file) => composite(file).descriptor.delete(key('FontFile2')),
  '31-011': shown('7FFF'),
  '31-014': cidSet([0]),
  '31-015': cidSet(Array.from({ length: 8192 }, () => 0xff)),
  '31-016': (file) => {
    const { inner } = composite(file)
    inner.delete(key('W'))
    inner.set(key('DW'), PDFNumber.of(3))
  },
  '31-017': characterMaps(PLAIN, [[3, 0]]),
  '31-019': simple(PLAIN),
  '31-020': simple(PLAIN, differences),
  '31-021': simple(PLAIN, () => key('MacExpertEncoding')),
  '31-023': characterMaps(PLAIN, [[1, 0]], differences),
  '31-024': simple(SYMBOLIC, () => key('WinAnsiEncoding')),
  '31-025': characterMaps(SYMBOLIC, []),
  '31-026': characterMaps(SYMBOLIC, [
    [3, 1],
    [1, 0],
  ]),
  '31-027': (file) => composite(file).font.delete(key('ToUnicode')),
  '31-028': unicode('0000'),
  '31-029': unicode('FEFF'),
  '31-030': shown('0000'),
}

/** A Type 1 font that lists its glyphs. */
const charSet: Spoil = (file) => {
  const { font, descriptor } = composite(file)
  font.set(key('Subtype'), key('Type1'))
  font.delete(key('DescendantFonts'))
  descriptor.set(key('CharSet'), PDFString.of('/a'))
  font.set(key('FontDescriptor'), refOf(file, descriptor))
}

/** No file can make these fail: where they apply, they are not checked, and the reason is said. */
export const UNDECIDED: Partial<Record<ConditionId, Spoil>> = {
  '28-018': annotated('PrinterMark', { Contents: PDFString.of('words') }),
  '31-012': charSet,
  '31-018': simple(PLAIN, () => key('WinAnsiEncoding')),
  '31-022': simple(PLAIN, differences),
  '31-013': charSet,
}
