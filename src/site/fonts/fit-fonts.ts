/** The built deck's fonts: faces that none of its letters needs are left out, the others hold its letters only. */
import { createHash } from 'node:crypto'
import { cutDown } from './cut-down'
import { type KeepFont, neverKept } from './kept-fonts'
import { isInRange } from './unicode-range'

const FACE = /@font-face\s*\{[^}]*\}/g
const RANGE = /unicode-range:\s*([^;}]+)/
const FILE = /(url\("?(?:\.{0,2}\/)*)([^")]+)/

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

/** What is set in a deck's fonts. */
interface Texts {
  /** The deck itself. */
  own: string
  /** What the interface says, in any face. */
  others: string
  /** The letters that may be typed, in the face that is typed in. */
  typed: string
  /** The letters of formulas, which have a face of their own. */
  formulas: string
}

/**
 * Fits the faces of a page's style sheet to texts: of each face those stay that are in its `unicode-range` (CSS Fonts
 * 4). A face that has none of the deck's own goes. Faces of other fonts stay as they are. Throws when the style sheet
 * names a font that is not among the given ones.
 */
export async function fitFonts(page: string, fonts: PageFonts, texts: Texts): Promise<FittedFonts> {
  const { keep = neverKept } = fonts
  const [ofDeck, ofFormulas] = [texts, onlyFormulas(texts)].map(lettersAndWords)
  const files = new Map<string, Uint8Array>()
  const faces = new Map<string, string>()
  for (const [face] of page.matchAll(FACE)) {
    const file = FILE.exec(face)?.[2]
    if (!file || fonts.others.has(decodeURI(file))) continue
    const covers = coverage(face, fonts.instead)
    const text = (isOfFormulas(file) ? ofFormulas : ofDeck) as SetText
    const whole = fonts.theme.get(file)
    if (!whole) throw new Error(`The build has no font "${file}".`)
    faces.set(face, '')
    if (!text.own.some(covers)) continue
    const wanted = isTypedIn(file, fonts.typedIn) ? [...text.all, ...text.typed] : text.all
    const font = await cutDown(file, whole, { letters: wanted.filter(covers), words: text.words, keep })
    const name = renamed(file, font)
    files.set(name, font)
    faces.set(face, face.replace(file, name))
  }
  return { page: page.replace(FACE, (face) => faces.get(face) ?? face), files }
}

/** Each letter once: the deck's own, all that is shown, those that may be typed. */
interface SetText extends Record<'own' | 'all' | 'typed', readonly string[]> {
  /** All that is shown, each word once: kerning asks for neighbours. */
  words: string
}

function lettersAndWords({ own, others, typed }: Pick<Texts, 'own' | 'others' | 'typed'>): SetText {
  const text = `${own}\n${others}`
  const words = [...new Set(text.split(/\s+/))].join(' ')
  return { own: [...new Set(own)], all: [...new Set(text)], typed: [...new Set(typed)], words }
}

/** A style sheet with those of its faces only that are among the given files, and with these files' names. */
export function facesOf(styles: string, files: readonly string[]): string {
  const byFace = new Map(files.map((name) => [faceNameOf(name), name]))
  return styles.replace(FACE, (face) => {
    const file = FILE.exec(face)?.[2]
    if (!file) return face
    const name = byFace.get(faceNameOf(decodeURI(file)))
    return name ? face.replace(FILE, (_, before: string, file: string) => before + file.replace(/[^/]+$/, name)) : ''
  })
}

/** A face's file without folder and hash. */
const faceNameOf = (file: string): string => file.replace(/^.*\//, '').replace(/-[\w-]{8}(\.\w+)$/, '$1')

/** Another content, another name: hosts may keep what is in `assets/` for good. */
function renamed(file: string, font: Uint8Array): string {
  const hash = createHash('sha256').update(font).digest('base64url').slice(0, 8)
  return file.replace(/-[\w-]{8}\.woff2$/, `-${hash}.woff2`)
}

const isOfFormulas = (file: string): boolean => /stix-two-math/.test(file)

const onlyFormulas = ({ formulas }: Texts) => ({ own: formulas, others: '', typed: '' })

/** Fields are set in the plain face. */
const isTypedIn = (file: string, font: string | undefined): boolean =>
  font ? file.includes(font) : /source-sans-3-[\w-]+-400-normal/.test(file)

/** Named characters that the page is written with; all others stand in it as they are. */
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/**
 * What may be read: no tag, style or script, but what style takes from attributes; entities as the characters they stand for.
 * A tag is no space: letters are neighbours across one.
 */
export function shownText(page: string): string {
  const shown = [...page.matchAll(/ data-(?:column|unfinished|caption)="([^"]*)"/g)].map((match) => match[1])
  return `${page.replace(/<(style|script)\b[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, '')} ${shown.join(' ')}`
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
}

const FAMILY = /font-family:\s*"?([^";}]+)"?/

/** Whether a face is for a letter; one that names no range is for all, one of the theme's for those that the deck's own lacks. */
function coverage(face: string, instead: PageFonts['instead']): (letter: string) => boolean {
  const range = RANGE.exec(face)?.[1]
  const own = instead?.get(FAMILY.exec(face)?.[1]?.trim() ?? '')
  return (letter) =>
    (range === undefined || isInRange(range, letter)) && !(own && (own.has(letter) || /\s/.test(letter)))
}
