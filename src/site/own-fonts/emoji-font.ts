/** The font of emoji, for decks that write some: in one colour, so that screen, phone, PDF and bare machine show the same. */
import type { DeckFonts, FontFace } from '../../deck/font'
import { withEmoji } from '../../deck/markdown/emoji'
import { OF_THE_FONTS } from '../../deck/text/letters-of-fonts'
import { ENGINE } from '../../engine/folder'
import { isInRange } from '../fonts/unicode-range'
import { fontFile } from './font-file'
import { fontPackage } from './font-package'

const PACKAGE = '@fontsource/noto-emoji'

/** Makes one sign of two, such as a woman and a computer. */
const JOINER = '\u200d'

/** A sign around a digit, which is of another font. */
const KEYCAP = '\u20e3'

interface EmojiFont {
  family: string
  faces: FontFace[]
  letters: string
}

/** Undefined where `written`, all letters of the deck, has no emoji, or where others of its fonts have them. */
export async function emojiFont(
  root: string,
  written: ReadonlySet<string>,
  others: ReadonlySet<string>,
): Promise<EmojiFont | undefined> {
  const wanted = [...written].filter(
    (letter) =>
      !OF_THE_FONTS.has(letter.codePointAt(0) ?? 0) && !others.has(letter) && ![JOINER, KEYCAP].includes(letter),
  )
  const font = wanted.length > 0 ? fontPackage(ENGINE, PACKAGE) : undefined
  const faces: FontFace[] = []
  for (const { name, range } of font?.parts ?? []) {
    if (!font || !wanted.some((letter) => isInRange(range, letter))) continue
    const { file, letters } = await fontFile(root, font, name, 400)
    const own = wanted.filter((letter) => letters.includes(letter))
    const joined = written.has(JOINER) && letters.includes(JOINER) ? [JOINER] : []
    const codes = [...own, ...joined].map((letter) => `U+${letter.codePointAt(0)?.toString(16)}`)
    if (own.length > 0)
      faces.push({ family: font.family, weight: '400 600', file, range: codes.join(', '), letters: own.join('') })
  }
  if (!font || faces.length === 0) return undefined
  return { family: font.family, faces, letters: faces.map(({ letters }) => letters).join('') }
}

/** Fonts and emoji of a deck. */
export const withEmojiFont = (own: DeckFonts, { family, faces, letters }: EmojiFont): DeckFonts => ({
  ...own,
  faces: [...own.faces, ...faces],
  letters: own.letters + letters,
  emoji: family,
})

/** The letters of a deck's texts; names of emoji are these. */
export const lettersOf = (texts: readonly string[]): ReadonlySet<string> =>
  new Set([...new Set(withEmoji(texts.join('\n')).normalize('NFC'))].filter((letter) => letter > ' '))
