/** Ligatures cut down to those that a deck has: a font's own are of letters that may never meet in it. */
import { shapeWords, shapingFont } from './shape-words'
import { fontFromTables, tablesOf } from './tables'

const LIGATURES = 4
const EXTENSION = 7

/**
 * A TrueType font that joins the letters of a text as before, and no others: the next cut drops the glyphs that nothing
 * leads to. A font for formulas (`MATH`), whose letters are known and not its words, keeps all it has.
 */
export function keepLigaturesOf(font: Uint8Array, text: string): Uint8Array {
  const tables = tablesOf(font)
  const whole = tables.get('GSUB')
  if (!whole || tables.has('MATH')) return font
  const before = glyphsIn(font, text)
  const used = new Set(before.flat())
  const kept = Buffer.from(whole)
  for (const set of ligatureSets(kept)) keepOf(kept, set, (glyph) => used.has(glyph))
  tables.set('GSUB', kept)
  const cut = fontFromTables(tables)
  // A ligature that only leads to another one is in no line.
  return String(glyphsIn(cut, text)) === String(before) ? cut : font
}

const glyphsIn = (font: Uint8Array, text: string): number[][] =>
  shapeWords(shapingFont(font), text).map((glyphs) => glyphs.map(({ codepoint }) => codepoint))

/** Where in a `GSUB` table the ligatures of each first glyph begin (OpenType 1.9, “GSUB”, ligature substitution). */
function ligatureSets(table: Buffer): number[] {
  return offsetsAt(table, table.readUInt16BE(8)).flatMap((lookup) => {
    const type = table.readUInt16BE(lookup)
    return offsetsAt(table, lookup, 4).flatMap((at) => {
      const isFar = type === EXTENSION && table.readUInt16BE(at + 2) === LIGATURES
      if (type !== LIGATURES && !isFar) return []
      return offsetsAt(table, isFar ? at + table.readUInt32BE(at + 4) : at, 4)
    })
  })
}

/** What a list of offsets leads to, which stands so far behind the beginning that they are counted from. */
function offsetsAt(table: Buffer, from: number, behind = 0): number[] {
  const list = from + behind
  return Array.from({ length: table.readUInt16BE(list) }, (_, index) => from + table.readUInt16BE(list + 2 + 2 * index))
}

/** Takes those out of the list whose glyph is not asked for. */
function keepOf(table: Buffer, set: number, isUsed: (glyph: number) => boolean): void {
  const kept = offsetsAt(table, set).filter((ligature) => isUsed(table.readUInt16BE(ligature)))
  for (const [index, value] of [kept.length, ...kept.map((at) => at - set)].entries())
    table.writeUInt16BE(value, set + 2 * index)
}
