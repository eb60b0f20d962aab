/**
 * Glyphs that stand for several letters say the one they stand for here. Chromium maps a glyph to the first of its
 * letters and puts a replacement text around each other one: readers of tags that do not expect marks inside of tagged
 * content lose the words behind it. Where a glyph stands for one letter only in a file, its font's map says so instead.
 */
import { deflateSync } from 'node:zlib'
import { type PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { type ContentStream, contentStreamsOf } from '../content/content-stream'
import type { Edits } from '../content/edits'
import type { Font } from '../content/font'
import { entryOf, type Operation, SHOWS_TEXT, stringOf } from '../content/operators'
import type { PaintedItem } from '../content/painted-items'
import { codesOf } from '../content/text-extractor'

interface Replacement {
  drawing: ContentStream
  open: Operation
  close: Operation
  font: Font
  code: number
  letter: string
}

/** Rewrites maps, takes the replacements that are no longer needed out of the pages, and corrects what `ink` says. */
export function mendLetters(
  file: PDFDocument,
  pages: readonly ContentStream[],
  ink: readonly PaintedItem[],
  edits: Edits,
): void {
  const replaced = replacementsIn(pages, ink)
  const meant = meaningsOf(replaced, ink)
  const isSure = ({ font, code }: Replacement) => meant.get(font)?.get(code)?.size === 1
  const sure = replaced.filter(isSure)
  for (const { font, code, letter } of sure) font.letters.set(code, spaced(letter))
  for (const font of new Set(sure.map(({ font }) => font))) writeMap(file, font)
  for (const { drawing, open, close } of sure) {
    edits.add(drawing, { start: open.start, end: open.end, text: '' })
    edits.add(drawing, { start: close.start, end: close.end, text: '' })
  }
  speakPlainly(sure, ink)
}

/** All that each glyph of a font stands for in the file, by its code. */
function meaningsOf(
  replaced: readonly Replacement[],
  ink: readonly PaintedItem[],
): Map<Font, Map<number, Set<string>>> {
  const meant = new Map<Font, Map<number, Set<string>>>()
  const note = (font: Font, code: number, letter: string) => {
    const codes = meant.get(font) ?? new Map<number, Set<string>>()
    codes.set(code, (codes.get(code) ?? new Set()).add(spaced(letter)))
    meant.set(font, codes)
  }
  for (const { font, code, letter } of replaced) note(font, code, letter)
  for (const [font, codes] of codesShown(ink)) {
    for (const code of codes) note(font, code, font.letters.get(code) ?? '')
  }
  return meant
}

/** The codes of each font that are shown as the letters they stand for. */
function codesShown(ink: readonly PaintedItem[]): ReadonlyMap<Font, ReadonlySet<number>> {
  const shown = new Map<Font, Set<number>>()
  for (const { line } of ink) {
    if (!line?.font || line.isReplaced) continue
    const codes = shown.get(line.font) ?? new Set()
    shown.set(line.font, codes)
    for (const each of line.shown) for (const code of each.codes) codes.add(code)
  }
  return shown
}

/** A space that does not break is one to a reader. */
const spaced = (letter: string) => letter.replaceAll('\u00a0', ' ')

function speakPlainly(sure: readonly Replacement[], ink: readonly PaintedItem[]): void {
  const letters = new Map(sure.map(({ drawing, open, letter }) => [`${drawing.owner.tag} ${open.start}`, letter]))
  for (const each of ink) {
    const around = each.line?.isReplaced ? replacementAround(each) : undefined
    const letter = around && letters.get(`${each.drawing.owner.tag} ${around.open.start}`)
    if (each.line && letter !== undefined) Object.assign(each.line, { text: spaced(letter), isReplaced: false })
  }
}

/** Those of a single glyph. */
function replacementsIn(pages: readonly ContentStream[], ink: readonly PaintedItem[]): Replacement[] {
  const shown = new Map(ink.filter(({ line }) => line?.isReplaced).map((each) => [placeOf(each), each]))
  return pages.flatMap((page) => [...contentStreamsOf(page)].flatMap((drawing) => replacementsOf(drawing, shown)))
}

const placeOf = ({ drawing, operation }: Pick<PaintedItem, 'drawing' | 'operation'>) =>
  `${drawing.owner.tag} ${operation.start}`

function replacementsOf(drawing: ContentStream, shown: ReadonlyMap<string, PaintedItem>): Replacement[] {
  const { operations } = drawing
  return operations.named('BDC').flatMap((index) => {
    const open = operations.at(index)
    const actual = entryOf(open.operands, 'ActualText')
    if (actual === undefined) return []
    const [show, close] = Array.from({ length: 8 }, (_, behind) => operations.at(index + 1 + behind)).filter(
      ({ name }) => name === 'EMC' || SHOWS_TEXT.has(name),
    )
    const line = show && shown.get(placeOf({ drawing, operation: show }))?.line
    const [code, ...more] = line ? codesOf(line) : []
    if (close?.name !== 'EMC' || !line?.font || code === undefined || more.length > 0) return []
    return [{ drawing, open, close, font: line.font, code, letter: stringOf(actual) }]
  })
}

/** The replacement text directly around an operation. */
export function replacementAround({
  drawing: { operations },
  operation,
}: PaintedItem): { open: Operation; close: Operation } | undefined {
  const at = operations.indexFrom(operation.start)
  let close = at
  while (close < operations.length && operations.nameAt(close) !== 'EMC') close++
  let open = at - 1
  while (open >= 0 && !['BDC', 'EMC'].includes(operations.nameAt(open))) open--
  const isThere = operations.nameAt(open) === 'BDC' && close < operations.length
  return isThere ? { open: operations.at(open), close: operations.at(close) } : undefined
}

/** ISO 32000-1, 9.10.3. */
function writeMap(file: PDFDocument, { dictionary, letters }: Font): void {
  const hex = (text: string) =>
    [...Array(text.length).keys()].map((at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('')
  const pairs = [...letters]
    .filter(([, text]) => text !== '')
    .map(([code, text]) => `<${hex(String.fromCharCode(code))}> <${hex(text)}>`)
  const blocks = Array.from({ length: Math.ceil(pairs.length / 100) }, (_, at) => pairs.slice(at * 100, at * 100 + 100))
  const body = blocks.map((block) => `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`).join('\n')
  const text = `${HEAD}\n${body}\n${FOOT}`
  const stream = file.context.stream(deflateSync(Buffer.from(text, 'latin1')), { Filter: 'FlateDecode' })
  dictionary.set(PDFName.of('ToUnicode'), file.context.register(stream))
}

const HEAD = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange`
const FOOT = `endcmap
CMapName currentdict /CMap defineresource pop
end
end`
