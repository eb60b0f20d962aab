/** The built deck's fonts: faces that none of its letters needs are left out, the others hold its letters only. */
import { createHash } from 'node:crypto'
import { cutDown } from './cut-down'
import { type KeepFont, neverKept } from './kept-fonts'
import { familyOf, type SetText, setTexts, shares, type Texts } from './set-text'
import { isInRange, rangeText } from './unicode-range'

export const FACE = /@font-face\s*\{[^}]*\}/g
const RANGE = /unicode-range:\s*([^;}]+)/
export const FILE = /(url\("?(?:\.{0,2}\/)*)([^")]+)/

export interface FittedFonts {
  /** The page, whose faces name the new files. */
  page: string
  /** New files by name, hashed by what is in them. */
  files: Map<string, Uint8Array>
}

/** The font files that a page's faces name. */
interface PageFonts {
  /** The theme's, by name: fitted to letters. */
  theme: ReadonlyMap<string, Uint8Array>
  /** What the deck's own fonts set in place of a family of the theme's. */
  instead?: ReadonlyMap<string, ReadonlySet<string>>
  /** In the name of the file that fields are set in, where it is none of the theme's. */
  typedIn?: string
  /** The names of others, the deck's own among them: their licence may forbid to change them. */
  others: ReadonlySet<string>
  /** What was cut down before; nothing unless it is given. */
  keep?: KeepFont
}

/**
 * Fits the faces of a page's style sheet to texts: of each face those stay that are in its `unicode-range` (CSS Fonts
 * 4). A face that has none of the deck's own goes. Where it is known what is set in which face, a face becomes two: the letters
 * that are set in it, and all others, which browsers fetch when one of them is asked for. Faces of other fonts stay as they
 * are. Throws when the style sheet names a font that is not among the given ones.
 */
export async function fitFonts(page: string, fonts: PageFonts, texts: Texts): Promise<FittedFonts> {
  const { ofDeck, ofFormulas } = setTexts(texts)
  const files = new Map<string, Uint8Array>()
  const faces = new Map<string, string>()
  for (const [face] of page.matchAll(FACE)) {
    const file = FILE.exec(face)?.[2]
    if (!file || fonts.others.has(decodeURI(file))) continue
    const text = isOfFormulas(file) ? ofFormulas : ofDeck
    const parts = await partsOf({ face, file }, fonts, text)
    for (const { name, font } of parts) files.set(name, font)
    faces.set(face, parts.map((part) => part.face).join('\n'))
  }
  return { page: page.replace(FACE, (face) => faces.get(face) ?? face), files }
}

interface Part {
  face: string
  name: string
  font: Uint8Array
}

/** The face fitted: none, one, or two. */
async function partsOf(
  { face, file }: Record<'face' | 'file', string>,
  fonts: PageFonts,
  text: SetText,
): Promise<Part[]> {
  const whole = fonts.theme.get(file)
  if (!whole) throw new Error(`The build has no font "${file}".`)
  const covers = coverage(face, fonts.instead)
  if (!text.own.some(covers)) return []
  const wanted = isTypedIn(file, fonts.typedIn) ? [...text.all, ...text.typed] : text.all
  const shown = [...new Set(wanted.filter((letter) => letter >= ' ' && covers(letter)))]
  const parts = shares(shown, text, face)
  return Promise.all(
    parts.map(async ({ kind, letters, words }) => {
      const font = await cutDown(whole, { letters, words, keep: fonts.keep ?? neverKept })
      const name = renamed(file.replace('-normal-', `-${kind}-`), font)
      // No letter is in two: `FontFaceSet.load` would fetch both.
      const own = parts.length > 1 ? face.replace(RANGE, `unicode-range:${rangeText(letters)}`) : face
      return { face: own.replace(file, name), name, font }
    }),
  )
}

/** Another content, another name: hosts may keep what is in `assets/` for good. */
function renamed(file: string, font: Uint8Array): string {
  const hash = createHash('sha256').update(font).digest('base64url').slice(0, 8)
  return file.replace(/-[\w-]{8}\.woff2$/, `-${hash}.woff2`)
}

const isOfFormulas = (file: string): boolean => /stix-two-math/.test(file)

/** Fields are set in the plain face. */
const isTypedIn = (file: string, font: string | undefined): boolean =>
  font ? file.includes(font) : /source-sans-3-[\w-]+-400-normal/.test(file)

/** Whether a face is for a letter; one that names no range is for all, one of the theme's for those that the deck's own lacks. */
function coverage(face: string, instead: PageFonts['instead']): (letter: string) => boolean {
  const range = RANGE.exec(face)?.[1]
  const own = instead?.get(familyOf(face))
  return (letter) =>
    (range === undefined || isInRange(range, letter)) && !(own && (own.has(letter) || /\s/.test(letter)))
}
