/**
 * Writes a space where Chromium ended a line at one and left it away, and where words stand apart by their place alone.
 * Readers that follow the tags put nothing between two pieces of text (ISO 32000-1, 14.8.2.5: word breaks are spaces).
 */
import { type PDFDict, type PDFDocument, PDFName } from '@cantoo/pdf-lib'
import type { Edits } from '../content/edits'
import { type Font, fontOf } from '../content/font'
import type { PaintedItem } from '../content/painted-items'
import { standApart } from '../content/text-extractor'
import { inkByMark } from './figures'
import { replacementAround } from './letters'
import type { Source } from './source'
import { aroundElement, type Element, isContent, isElement } from './tree'

/** Text as a reader of tags comes to it. */
interface Piece {
  ink: PaintedItem
  text: string
  /** The innermost element that is a paragraph, a cell, an item: readers tell those apart. */
  block: Element | undefined
}

/** Between these a reader makes a pause of its own. */
const BLOCKS = /^(P|H[1-6]?|TH|TD|TR|Table|Caption|BlockQuote|Figure|L|LI|Note)$/

/** `source` is what was printed: a word that was broken at a line's end is none there. */
export function spaceWords(
  file: PDFDocument,
  top: readonly Element[],
  ink: readonly PaintedItem[],
  source: Source,
  edits: Edits,
): void {
  const pieces = piecesIn(top, ink)
  pieces.forEach((piece, at) => {
    const next = pieces[at + 1]
    if (next && isBreak(piece, next) && !source.isOneWord(textBefore(pieces, at), textAfter(pieces, at + 1))) {
      write(file, piece.ink, edits)
    }
  })
}

/** All text in the order of the tree. */
function piecesIn(top: readonly Element[], ink: readonly PaintedItem[]): Piece[] {
  const byMark = inkByMark(ink.filter(({ line }) => line))
  return [...contentsOf(top)].flatMap(({ key, element }) => {
    const block = [...aroundElement(element)].find(({ role }) => BLOCKS.test(role))
    return (byMark.get(key) ?? []).map((each) => ({ ink: each, text: each.line?.text ?? '', block }))
  })
}

function* contentsOf(elements: readonly Element[]): Generator<{ key: string; element: Element }> {
  for (const element of elements) {
    for (const kid of element.kids) {
      if (isContent(kid)) yield { key: kid.key, element }
      else if (isElement(kid)) yield* contentsOf([kid])
    }
  }
}

/** Whether two pieces of one paragraph stand apart, on the page, with no space between. */
function isBreak(before: Piece, after: Piece): boolean {
  const [a, b] = [before.ink.line, after.ink.line]
  if (!a || !b || before.block !== after.block || before.ink.drawing.owner !== after.ink.drawing.owner) return false
  if (a.text === '' || b.text === '' || /\s$/.test(a.text) || /^\s/.test(b.text)) return false
  return standApart(a, b)
}

const CONTEXT = 14

const textBefore = (pieces: readonly Piece[], at: number) => near(pieces, Math.max(0, at - CONTEXT), at + 1)
const textAfter = (pieces: readonly Piece[], at: number) => near(pieces, at, Math.min(pieces.length, at + CONTEXT))

function near(pieces: readonly Piece[], from: number, to: number): string {
  let text = ''
  for (let at = from; at < to; at++) text += pieces[at]?.text
  return text
}

/** Behind the last letter, in its font if that has a space, else in another of the file. */
function write(file: PDFDocument, ink: PaintedItem, edits: Edits): void {
  const { line, drawing, operation } = ink
  const at = line?.isReplaced ? (replacementAround(ink)?.close.end ?? operation.end) : operation.end
  const own = line?.font && spaceIn(line.font)
  if (own) edits.insert(drawing, at, ` ${own} Tj`)
  if (own) return
  const [name, other] = otherFont(file, ink) ?? []
  const before = nameOf(drawing.fonts, line?.font)
  if (other && before) edits.insert(drawing, at, ` /${name} ${line?.size} Tf ${other} Tj /${before} ${line?.size} Tf`)
}

/** A space as a string of the font. */
function spaceIn(font: Font): string | undefined {
  for (const [code, text] of font.letters) {
    if (text === ' ') return `<${code.toString(16).padStart(4, '0').toUpperCase()}>`
  }
  return undefined
}

function nameOf(fonts: PDFDict | undefined, font: Font | undefined): string | undefined {
  return fonts
    ?.keys()
    .find((key) => fonts.lookup(key) === font?.dictionary)
    ?.decodeText()
}

/** Name and space of a font with one, added to the page's where it has none. */
function otherFont(file: PDFDocument, { drawing: { fonts } }: PaintedItem): [name: string, space: string] | undefined {
  for (const [, object] of file.context.enumerateIndirectObjects()) {
    if (!isWideFont(object)) continue
    const font = fontOf(object)
    const space = spaceIn(font)
    if (!space || !fonts) continue
    const name = nameOf(fonts, font) ?? 'FSpace'
    fonts.set(PDFName.of(name), file.context.getObjectRef(object) ?? object)
    return [name, space]
  }
  return undefined
}

const isWideFont = (object: unknown): object is PDFDict =>
  object instanceof Object &&
  'lookup' in object &&
  (object as PDFDict).lookup(PDFName.of('Subtype')) === PDFName.of('Type0')
