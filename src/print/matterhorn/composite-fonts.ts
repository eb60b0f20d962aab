/** Checkpoint 31, where it is about composite fonts: their character collections, CMaps and glyphs. */
import { PDFDict, PDFName, PDFNumber, PDFRawStream, PDFStream } from '@cantoo/pdf-lib'
import { bytesOf, textOf } from '../content/content-stream'
import type { Reading } from '../read-back/read-document'
import { nameAt, stringAt } from '../structure/tree'
import { ABSENT, among, type Check, type Checks, type Result } from './check'
import { encodingOf, fontsOf, isComposite, isEmbedded, type UsedFont } from './font-list'

/** ISO 32000-1, table 118. */
const PREDEFINED = new Set(
  `GB-EUC-H GB-EUC-V GBpc-EUC-H GBpc-EUC-V GBK-EUC-H GBK-EUC-V GBKp-EUC-H GBKp-EUC-V GBK2K-H GBK2K-V UniGB-UCS2-H
   UniGB-UCS2-V UniGB-UTF16-H UniGB-UTF16-V B5pc-H B5pc-V HKscs-B5-H HKscs-B5-V ETen-B5-H ETen-B5-V ETenms-B5-H
   ETenms-B5-V CNS-EUC-H CNS-EUC-V UniCNS-UCS2-H UniCNS-UCS2-V UniCNS-UTF16-H UniCNS-UTF16-V 83pv-RKSJ-H 90ms-RKSJ-H
   90ms-RKSJ-V 90msp-RKSJ-H 90msp-RKSJ-V 90pv-RKSJ-H Add-RKSJ-H Add-RKSJ-V EUC-H EUC-V Ext-RKSJ-H Ext-RKSJ-V H V
   UniJIS-UCS2-H UniJIS-UCS2-V UniJIS-UCS2-HW-H UniJIS-UCS2-HW-V UniJIS-UTF16-H UniJIS-UTF16-V KSC-EUC-H KSC-EUC-V
   KSCms-UHC-H KSCms-UHC-V KSCms-UHC-HW-H KSCms-UHC-HW-V KSCpc-EUC-H UniKS-UCS2-H UniKS-UCS2-V UniKS-UTF16-H
   UniKS-UTF16-V Identity-H Identity-V`.split(/\s+/),
)

const compositeIn = (reading: Reading) => fontsOf(reading).filter(isComposite)

const nameOf = ({ name }: UsedFont) => name

export const COMPOSITE_FONTS: Checks = {
  '31-001': collections((font, map) => stringAt(font, 'Registry') !== stringAt(map, 'Registry')),
  '31-002': collections((font, map) => stringAt(font, 'Ordering') !== stringAt(map, 'Ordering')),
  '31-003': collections((font, map) => numberAt(font, 'Supplement') < numberAt(map, 'Supplement')),
  '31-004': glyphMaps((map) => !(map instanceof PDFStream) && map !== PDFName.of('Identity')),
  '31-005': glyphMaps((map) => map === undefined),
  '31-006': (reading) =>
    among(
      compositeIn(reading),
      (font) => !encodingOf(font).stream && !PREDEFINED.has(encodingOf(font).name ?? ''),
      nameOf,
    ),
  '31-007': (reading) =>
    among(
      embeddedMaps(reading),
      ({ stream }) => numberAt(stream.dict, 'WMode') !== Number(/\/WMode\s+(\d)/.exec(textOf(stream))?.[1] ?? 0),
      ({ name }) => name,
    ),
  '31-008': (reading) =>
    among(
      embeddedMaps(reading).filter(({ stream }) => stream.dict.has(PDFName.of('UseCMap'))),
      ({ stream }) => !PREDEFINED.has(nameAt(stream.dict, 'UseCMap') ?? ''),
      ({ name }) => name,
    ),
  '31-014': (reading) => sets(reading, (glyphs, listed) => glyphs.some((glyph) => !listed(glyph))),
  '31-015': (reading) =>
    sets(reading, (glyphs, listed, all) => all.some((each) => listed(each) && !glyphs.includes(each))),
}

const numberAt = (dictionary: PDFDict, key: string): number => {
  const value = dictionary.lookup(PDFName.of(key))
  return value instanceof PDFNumber ? value.asNumber() : 0
}

/** Of fonts whose encoding is not one to one. A predefined CMap says nothing of itself in the file. */
function collections(differs: (font: PDFDict, map: PDFDict) => boolean): Check {
  return (reading) => {
    const fonts = compositeIn(reading).filter((font) => !/^Identity-[HV]$/.test(encodingOf(font).name ?? ''))
    const predefined = fonts.find((font) => !encodingOf(font).stream)
    if (predefined) return { status: 'not checked', reason: `the CMap of ${predefined.name} is not in the file` }
    const about = (dictionary: PDFDict | undefined) => dictionary?.lookup(PDFName.of('CIDSystemInfo'))
    const isBroken = (font: UsedFont) => {
      const [own, map] = [about(font.inner), about(encodingOf(font).stream?.dict)]
      return !(own instanceof PDFDict && map instanceof PDFDict) || differs(own, map)
    }
    return among(fonts, isBroken, nameOf)
  }
}

function glyphMaps(isBroken: (map: unknown) => boolean): Check {
  return (reading) =>
    among(
      compositeIn(reading).filter(({ inner }) => nameAt(inner, 'Subtype') === 'CIDFontType2'),
      ({ inner }) => isBroken(inner.lookup(PDFName.of('CIDToGIDMap'))),
      nameOf,
    )
}

const embeddedMaps = (reading: Reading): { name: string; stream: PDFRawStream }[] =>
  compositeIn(reading).flatMap((font) => {
    const { stream } = encodingOf(font)
    return stream ? [{ name: font.name, stream }] : []
  })

/** Whether the CIDs of a font are the glyphs of a program that was read. */
const isReadable = (font: UsedFont) =>
  font.font.program && isEmbedded(font) && font.inner.lookup(PDFName.of('CIDToGIDMap')) === PDFName.of('Identity')

/**
 * Of fonts with a CIDSet: a bit for each CID, the highest of a byte first (ISO 32000-1, 9.8.3). `glyphs` are the CIDs
 * of the glyphs that have ink or are shown: a subset keeps the numbers of those it dropped.
 */
function sets(
  reading: Reading,
  isBroken: (glyphs: number[], listed: (cid: number) => boolean, all: number[]) => boolean,
): Result {
  const fonts = compositeIn(reading).flatMap((font) => {
    const set = font.descriptor?.lookup(PDFName.of('CIDSet'))
    return set instanceof PDFRawStream ? [{ ...font, bits: bytesOf(set) }] : []
  })
  if (fonts.length === 0) return ABSENT
  const unread = fonts.find((font) => !isReadable(font))
  if (unread) return { status: 'not checked', reason: `the font program of ${unread.name} is not read` }
  return among(
    fonts,
    ({ font, bits, codes }) => {
      const all = [...Array(Math.max(font.program?.count ?? 0, bits.length * 8)).keys()]
      const isThere = (cid: number) =>
        cid < (font.program?.count ?? 0) && (font.program?.boxOf(cid) !== undefined || codes.has(cid))
      const listed = (cid: number) => ((bits[cid >> 3] ?? 0) & (0x80 >> (cid & 7))) !== 0
      return isBroken(all.filter(isThere), listed, all)
    },
    nameOf,
  )
}
