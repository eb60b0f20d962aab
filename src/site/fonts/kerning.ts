/** Kerning cut down to the pairs of letters that a deck has: a font's own has classes for every pair there may be. */
import { Blob, Face, Feature, Font, Buffer as Line, shape } from 'harfbuzzjs'
import { type Pairs, pairPositions } from './pair-positions'
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

/** Browsers set text without ligatures where its letters are spaced. */
const SETTINGS: readonly Feature[][] = [[], [new Feature('liga', 0)]]

/** How the widths of glyphs change before others when the text is set; undefined where more than a width changes. */
function pairsIn(bytes: Uint8Array, text: string): Pairs | undefined {
  const font = new Font(new Face(new Blob(new Uint8Array(bytes).buffer)))
  const words = wordsIn(font, text)
  const found = new PairCount()
  for (const features of SETTINGS) {
    const glyphs = glyphsOf(font, words, features)
    if (glyphs.some(({ xOffset, yOffset }) => xOffset || yOffset)) return undefined
    for (const [index, { codepoint: first, xAdvance = 0 }] of glyphs.entries()) {
      const second = glyphs[index + 1]?.codepoint ?? 0
      if (first > 0 && second > 0) found.add(first, second, xAdvance - font.glyphHAdvance(first))
    }
  }
  return found.pairs
}

function glyphsOf(font: Font, text: string, features: Feature[]): ReturnType<Line['getGlyphInfosAndPositions']> {
  const line = new Line()
  line.addText(text)
  line.guessSegmentProperties()
  shape(font, line, features)
  return line.getGlyphInfosAndPositions()
}

/** Every word of a text once, as far as the font has its letters; one that begins with a letter first, which tells the script. */
function wordsIn(font: Font, text: string): string {
  const has = new Map<string, boolean>()
  const isThere = (letter: string) => {
    const known = has.get(letter) ?? Boolean(font.nominalGlyph(letter.codePointAt(0) ?? 0))
    has.set(letter, known)
    return known
  }
  const written = [...new Set(text.split(/\s+/))]
  const runs = written.map((word) => [...word].map((letter) => (isThere(letter) ? letter : '\n')).join(''))
  const words = [...new Set(runs.flatMap((run) => run.split(/\s+/)))].filter(Boolean)
  const isWord = (word: string) => /^\p{L}/u.test(word)
  return [...words.filter(isWord), ...words.filter((word) => !isWord(word))].join(' ')
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
