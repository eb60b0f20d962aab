/** A font of the file: from its codes to letters, widths and ink (ISO 32000-1, 9.6, 9.7 and 9.10). */
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream } from '@cantoo/pdf-lib'
import { textOf } from './content-stream'
import { type FontProgram, programOf } from './program'

export interface Font {
  dictionary: PDFDict
  /** Letters by code, from its ToUnicode map. */
  letters: Map<number, string>
  /** The codes of a string as written in hexadecimal, brackets included. */
  codesIn(hex: string): readonly number[]
  /** In thousandths of its size. */
  widthOf(code: number): number
  /** Undefined when it is not in the file. */
  program: FontProgram | undefined
}

const known = new WeakMap<PDFDict, Font>()

export function fontOf(font: PDFDict): Font {
  const before = known.get(font)
  if (before) return before
  const stream = font.lookup(PDFName.of('ToUnicode'))
  const isWide = font.lookup(PDFName.of('Subtype')) === PDFName.of('Type0')
  const inner = innerFont(font)
  const made: Font = {
    dictionary: font,
    letters: stream instanceof PDFRawStream ? readCharacterMap(textOf(stream)) : new Map(),
    codesIn: remembered((hex) => codesIn(hex, isWide ? 4 : 2)),
    widthOf: isWide ? wideWidths(inner) : narrowWidths(font),
    program: programOf(inner),
  }
  known.set(font, made)
  return made
}

/** The dictionary that describes the glyphs: of a Type 0 font its only descendant. */
export const innerFont = (font: PDFDict): PDFDict => {
  const inner = font.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)?.lookup(0)
  return inner instanceof PDFDict ? inner : font
}

/** Chromium writes most strings letter by letter, and so the same ones again and again. */
function remembered(read: (hex: string) => number[]): Font['codesIn'] {
  const found = new Map<string, readonly number[]>()
  return (hex) => {
    const codes = found.get(hex) ?? read(hex)
    found.set(hex, codes)
    return codes
  }
}

function codesIn(hex: string, width: number): number[] {
  const codes: number[] = []
  for (let at = 1; at + width < hex.length; at += width) codes.push(Number.parseInt(hex.slice(at, at + width), 16))
  return codes
}

function narrowWidths(font: PDFDict): Font['widthOf'] {
  const first = font.lookupMaybe(PDFName.of('FirstChar'), PDFNumber)?.asNumber() ?? 0
  const widths = numbersIn(font.lookupMaybe(PDFName.of('Widths'), PDFArray))
  return (code) => widths[code - first] ?? 0
}

/** ISO 32000-1, 9.7.4.3: `code [w w w]` or `from to w`. */
function wideWidths(font: PDFDict): Font['widthOf'] {
  const usual = font.lookupMaybe(PDFName.of('DW'), PDFNumber)?.asNumber() ?? 1000
  const widths = new Map<number, number>()
  const parts = font.lookupMaybe(PDFName.of('W'), PDFArray)
  for (let at = 0; parts && at < parts.size(); ) {
    const from = parts.lookup(at, PDFNumber).asNumber()
    const next = parts.lookup(at + 1)
    if (next instanceof PDFArray) {
      for (const [index, width] of numbersIn(next).entries()) widths.set(from + index, width)
      at += 2
    } else {
      const [to, width] = [parts.lookup(at + 1, PDFNumber).asNumber(), parts.lookup(at + 2, PDFNumber).asNumber()]
      for (let code = from; code <= to; code++) widths.set(code, width)
      at += 3
    }
  }
  return (code) => widths.get(code) ?? usual
}

const numbersIn = (array: PDFArray | undefined): number[] =>
  (array?.asArray() ?? []).map((_, at) => array?.lookup(at, PDFNumber).asNumber() ?? 0)

/** Single codes and ranges. */
function readCharacterMap(text: string): Map<number, string> {
  const letters = new Map<number, string>()
  const code = (hex: string | undefined) => Number.parseInt(hex ?? '', 16)
  for (const [, block = ''] of text.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, from, to = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g)) letters.set(code(from), fromHex(to))
  }
  for (const [, block = ''] of text.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from, last, to = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      for (let at = code(from); at <= code(last); at++) {
        letters.set(at, fromHex(to.slice(0, -4)) + String.fromCharCode(code(to.slice(-4)) + at - code(from)))
      }
    }
  }
  return letters
}

const fromHex = (hex: string): string =>
  String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)))
