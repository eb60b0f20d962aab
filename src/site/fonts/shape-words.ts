/** Words as a browser sets them: the glyphs of a font, and how wide each becomes before the next. */
import { Blob, Face, Feature, Font, Buffer as Line, shape } from 'harfbuzzjs'

type Glyphs = ReturnType<Line['getGlyphInfosAndPositions']>

/** Browsers set text without ligatures where its letters are spaced. */
const SETTINGS: readonly Feature[][] = [[], [new Feature('liga', 0)]]

export const shapingFont = (bytes: Uint8Array): Font => new Font(new Face(new Blob(new Uint8Array(bytes).buffer)))

/** Each word of a text once, as far as the font has its letters, in each way that browsers set it. */
export function shapeWords(font: Font, text: string): Glyphs[] {
  const words = wordsIn(font, text)
  return SETTINGS.map((features) => glyphsOf(font, words, features))
}

function glyphsOf(font: Font, text: string, features: Feature[]): Glyphs {
  const line = new Line()
  line.addText(text)
  line.guessSegmentProperties()
  shape(font, line, features)
  return line.getGlyphInfosAndPositions()
}

/** One that begins with a letter first, which tells the script. */
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
