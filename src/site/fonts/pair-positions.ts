/** A `GPOS` table that kerns pairs of glyphs and does nothing else (OpenType 1.9, “GPOS”, pair adjustment format 1). */

/** By first and second glyph: how much wider the first one is, in units of the font. */
export type Pairs = ReadonlyMap<number, ReadonlyMap<number, number>>

/** The scripts it is for, in their order; all are set alike. */
const SCRIPTS = ['DFLT', 'cyrl', 'latn']

const FEATURE = 'kern'
const PAIR_ADJUSTMENT = 2
/** Values are widths, one for each pair. */
const X_ADVANCE = 4
const NO_FEATURE = 0xffff

/** The whole table. */
export function pairPositions(pairs: Pairs): Buffer {
  const scripts = scriptList()
  const features = Buffer.concat([words(1), tag(FEATURE), words(8, 0, 1, 0)])
  const lookups = Buffer.concat([words(1, 4), words(PAIR_ADJUSTMENT, 0, 1, 8), subtable(pairs)])
  const start = 10
  const head = words(1, 0, start, start + scripts.length, start + scripts.length + features.length)
  return Buffer.concat([head, scripts, features, lookups])
}

function scriptList(): Buffer {
  const records = SCRIPTS.flatMap((name) => [tag(name), words(2 + 6 * SCRIPTS.length)])
  return Buffer.concat([words(SCRIPTS.length), ...records, words(4, 0), words(0, NO_FEATURE, 1, 0)])
}

function subtable(pairs: Pairs): Buffer {
  const rows = [...pairs].filter(([, row]) => row.size > 0).sort(byGlyph)
  const sets = rows.map(([, row]) => words(row.size, ...[...row].sort(byGlyph).flat()))
  const start = 10 + 2 * sets.length
  const offsets = sets.map((_, index) => start + lengthOf(sets.slice(0, index)))
  const coverage = words(1, rows.length, ...rows.map(([first]) => first))
  const head = words(1, start + lengthOf(sets), X_ADVANCE, 0, sets.length, ...offsets)
  return Buffer.concat([head, ...sets, coverage])
}

const byGlyph = ([a]: readonly [number, unknown], [b]: readonly [number, unknown]) => a - b
const lengthOf = (parts: readonly Buffer[]) => parts.reduce((sum, { length }) => sum + length, 0)
const tag = (name: string) => Buffer.from(name, 'latin1')

/** Numbers of 16 bits; those below zero as their complement to two. */
function words(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(2 * values.length)
  for (const [index, value] of values.entries()) bytes.writeUInt16BE(value & 0xffff, 2 * index)
  return bytes
}
