/** Kerning cut down to the pairs of letters that a deck has: a font's own has classes for every pair there may be. */
import { type Pairs, pairPositions } from './pair-positions'
import { shapeWords, shapingFont } from './shape-words'
import { fontFromTables, tablesOf } from './tables'

/** Baselines of other scripts, and names of a family's axes: no browser asks for them in such a font. */
const UNUSED = ['BASE', 'STAT']

/**
 * A TrueType font that kerns the pairs of a text as before, and no others. A font that does more than kern (marks on
 * letters), or moves letters otherwise than by their widths, keeps all it has.
 */
export function keepKerningOf(font: Uint8Array, text: string): Uint8Array {
  const tables = tablesOf(font)
  for (const tag of UNUSED) tables.delete(tag)
  const positions = tables.get('GPOS')
  const pairs = positions && kernsOnly(positions) ? pairsIn(font, text) : undefined
  if (pairs) tables.set('GPOS', pairPositions(pairs))
  return fontFromTables(tables)
}

/** Whether a `GPOS` table has no other feature. */
function kernsOnly(table: Buffer): boolean {
  const features = table.readUInt16BE(6)
  return Array.from({ length: table.readUInt16BE(features) }, (_, index) => features + 2 + 6 * index).every(
    (entry) => table.toString('latin1', entry, entry + 4) === 'kern',
  )
}

/** How the widths of glyphs change before others when the text is set; undefined where more than a width changes. */
function pairsIn(bytes: Uint8Array, text: string): Pairs | undefined {
  const font = shapingFont(bytes)
  const found = new PairCount()
  for (const glyphs of shapeWords(font, text)) {
    if (glyphs.some(({ xOffset, yOffset }) => xOffset || yOffset)) return undefined
    for (const [index, { codepoint: first, xAdvance = 0 }] of glyphs.entries()) {
      const second = glyphs[index + 1]?.codepoint ?? 0
      if (first > 0 && second > 0) found.add(first, second, xAdvance - font.glyphHAdvance(first))
    }
  }
  return found.pairs
}

/** What most often stands between two glyphs: a third one may have a say in it. */
class PairCount {
  readonly #seen = new Map<number, Map<number, Map<number, number>>>()

  add(first: number, second: number, change: number): void {
    const row = this.#seen.get(first) ?? new Map<number, Map<number, number>>()
    const times = row.get(second) ?? new Map<number, number>()
    times.set(change, (times.get(change) ?? 0) + 1)
    this.#seen.set(first, row.set(second, times))
  }

  get pairs(): Pairs {
    const most = (times: ReadonlyMap<number, number>) => [...times].reduce((a, b) => (b[1] > a[1] ? b : a))[0]
    return new Map(
      [...this.#seen].map(([first, row]) => [
        first,
        new Map([...row].map(([second, times]) => [second, most(times)] as const).filter(([, change]) => change !== 0)),
      ]),
    )
  }
}
