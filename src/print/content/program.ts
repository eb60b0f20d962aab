/** An embedded font program, read by HarfBuzz: what is in it, whatever the file says of it. */
import { PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { Blob, Face, Font } from 'harfbuzzjs'
import { bytesOf } from './content-stream'
import type { Box } from './geometry'

export interface FontProgram {
  /** Number of glyphs. */
  count: number
  /** In thousandths of the font's size. */
  widthOf(glyph: number): number
  /** Its ink, in parts of the font's size; undefined when it has none. */
  boxOf(glyph: number): Box | undefined
  /** Platform and encoding of each table of characters. */
  characterMaps: [platform: number, encoding: number][]
}

const known = new WeakMap<PDFDict, FontProgram>()

/** `font` is the dictionary with the descriptor. Undefined when no TrueType or OpenType program is in the file. */
export function programOf(font: PDFDict): FontProgram | undefined {
  const descriptor = font.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict)
  const file = descriptor?.lookup(PDFName.of('FontFile2')) ?? descriptor?.lookup(PDFName.of('FontFile3'))
  if (!descriptor || !(file instanceof PDFRawStream)) return undefined
  const before = known.get(file.dict)
  if (before) return before
  const made = read(bytesOf(file))
  known.set(file.dict, made)
  return made
}

function read(bytes: Uint8Array): FontProgram {
  const copy = new Uint8Array(bytes)
  const face = new Face(new Blob(copy.buffer))
  const font = new Font(face)
  const maxp = face.referenceTable('maxp')
  const part = 1 / face.upem
  return {
    count: maxp ? view(maxp).getUint16(4) : 0,
    widthOf: (glyph) => font.glyphHAdvance(glyph) * part * 1000,
    boxOf: (glyph) => {
      const found = font.glyphExtents(glyph)
      if (!found || (found.width === 0 && found.height === 0)) return undefined
      const { xBearing: left, yBearing: top, width, height } = found
      return { left: left * part, top: top * part, right: (left + width) * part, bottom: (top + height) * part }
    },
    characterMaps: mapsIn(face.referenceTable('cmap')),
  }
}

/** OpenType 1.9, `cmap`: a head of 4 bytes, then 8 bytes for each table. */
function mapsIn(table: Uint8Array | undefined): [number, number][] {
  if (!table) return []
  const bytes = view(table)
  return Array.from({ length: bytes.getUint16(2) }, (_, at) => [
    bytes.getUint16(4 + at * 8),
    bytes.getUint16(6 + at * 8),
  ])
}

const view = (table: Uint8Array) => new DataView(table.slice().buffer)
