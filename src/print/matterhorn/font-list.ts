/** The fonts of a file with the codes that are shown in them. */
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream, PDFStream } from '@cantoo/pdf-lib'
import { bytesOf } from '../content/content-stream'
import { type Font, fontOf, innerFont } from '../content/font'
import { codesOf } from '../content/text-extractor'
import type { Reading } from '../read-back/read-document'
import { nameAt } from '../structure/tree'

export interface UsedFont {
  font: Font
  name: string
  subtype: string
  /** Of a composite font the dictionary of its glyphs, else the font's own. */
  inner: PDFDict
  descriptor: PDFDict | undefined
  /** All that are shown; text for which another stands is among them. */
  codes: Set<number>
  /** Those for which no other text stands. */
  plain: Set<number>
}

const known = new WeakMap<Reading, UsedFont[]>()

export function fontsOf(reading: Reading): UsedFont[] {
  const before = known.get(reading)
  if (before) return before
  const fonts = new Map(fontDictionaries(reading).map((dictionary) => [dictionary, usedFont(dictionary)]))
  for (const { line } of reading.pages.flatMap(({ ink }) => ink)) {
    const used = line?.font && fonts.get(line.font.dictionary)
    if (!line || !used) continue
    for (const code of codesOf(line)) {
      used.codes.add(code)
      if (!line.isReplaced) used.plain.add(code)
    }
  }
  known.set(reading, [...fonts.values()])
  return [...fonts.values()]
}

const fontDictionaries = ({ file }: Reading): PDFDict[] =>
  file.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFDict &&
      nameAt(object, 'Type') === 'Font' &&
      !nameAt(object, 'Subtype')?.startsWith('CIDFont')
        ? [object]
        : [],
    )

function usedFont(dictionary: PDFDict): UsedFont {
  const inner = innerFont(dictionary)
  return {
    font: fontOf(dictionary),
    name: nameAt(dictionary, 'BaseFont') ?? 'a font without a name',
    subtype: nameAt(dictionary, 'Subtype') ?? '',
    ...{ inner, descriptor: inner.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict) },
    ...{ codes: new Set<number>(), plain: new Set<number>() },
  }
}

export const isComposite = ({ subtype }: UsedFont) => subtype === 'Type0'
export const isEmbedded = ({ descriptor }: UsedFont) =>
  ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor?.lookup(PDFName.of(key)) instanceof PDFStream)

/** Bit 3 of its flags (ISO 32000-1, 9.8.2). */
export function isSymbolic({ descriptor }: UsedFont): boolean {
  const flags = descriptor?.lookup(PDFName.of('Flags'))
  return flags instanceof PDFNumber && (flags.asNumber() & 4) !== 0
}

/** From codes of a composite font with an identical encoding to glyphs (ISO 32000-1, 9.7.4.2). */
export function glyphOf({ inner }: UsedFont): (code: number) => number {
  const map = inner.lookup(PDFName.of('CIDToGIDMap'))
  if (!(map instanceof PDFRawStream)) return (code) => code
  const bytes = bytesOf(map)
  return (code) => ((bytes[code * 2] ?? 0) << 8) | (bytes[code * 2 + 1] ?? 0)
}

/** Its encoding: a name, a dictionary or a stream; `base` and `differences` of what is written. */
export function encodingOf({ font }: UsedFont) {
  const value = font.dictionary.lookup(PDFName.of('Encoding'))
  if (value instanceof PDFName) return { name: value.decodeText(), dictionary: undefined, stream: undefined, names: [] }
  const stream = value instanceof PDFRawStream ? value : undefined
  const dictionary = value instanceof PDFDict ? value : stream?.dict
  const differences = dictionary?.lookup(PDFName.of('Differences'))
  const listed = differences instanceof PDFArray ? differences.asArray() : undefined
  const names = listed?.flatMap((each) => (each instanceof PDFName ? [each.decodeText()] : []))
  return { name: dictionary && nameAt(dictionary, 'BaseEncoding'), dictionary, stream, names: names ?? [], has: listed }
}
