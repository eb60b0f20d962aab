/** From the codes of a font to letters: its ToUnicode map (ISO 32000-1, 9.10.3). */
import { type PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { textOf } from './drawing'

export interface Font {
  /** The letters of a string as written in hexadecimal, brackets included. */
  read(hex: string): string
}

const known = new WeakMap<PDFDict, Font>()

export function fontOf(font: PDFDict): Font {
  const before = known.get(font)
  if (before) return before
  const stream = font.lookup(PDFName.of('ToUnicode'))
  const letters = stream instanceof PDFRawStream ? readMap(textOf(stream)) : new Map<number, string>()
  const width = font.lookup(PDFName.of('Subtype')) === PDFName.of('Type0') ? 4 : 2
  const codes = new RegExp(`.{${width}}`, 'g')
  const letterOf = (code: string) => letters.get(Number.parseInt(code, 16)) ?? ''
  const made = { read: (hex: string) => (hex.slice(1, -1).match(codes) ?? []).map(letterOf).join('') }
  known.set(font, made)
  return made
}

/** Single codes and ranges. */
function readMap(text: string): Map<number, string> {
  const letters = new Map<number, string>()
  const code = (hex: string | undefined) => Number.parseInt(hex ?? '', 16)
  for (const [, block = ''] of text.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, from, to = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g)) letters.set(code(from), fromHex(`<${to}>`))
  }
  for (const [, block = ''] of text.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from, last, to = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      for (let at = code(from); at <= code(last); at++) {
        letters.set(at, String.fromCodePoint(code(to) + at - code(from)))
      }
    }
  }
  return letters
}

/** UTF-16, with or without its mark. */
export function fromHex(hex: string): string {
  const units = (hex.slice(1, -1).match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16))
  return String.fromCharCode(...units.filter((unit) => unit !== 0xfeff))
}
