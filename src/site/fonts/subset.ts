/** Fonts cut down to the letters a deck needs. */
import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import subsetFont from 'subset-font'
import { ENGINE } from '../../engine/folder'
import { interfaceLanguage } from '../../strings/strings'
import { keepKerningOf } from './kerning'
import { keepLigaturesOf } from './ligatures'
import { withOwnNames } from './own-names'

/** What shapes a line of this theme: ligatures, kerning, marks, forms of a language, lining and tabular figures. */
const FEATURES = ['ccmp', 'locl', 'calt', 'liga', 'kern', 'mark', 'mkmk', 'lnum', 'tnum']

/** What sets formulas besides: letters of their own for indices, and letters without dots below accents. */
const MATHS = ['ssty', 'dtls', 'ss04']

/** Letters, digits and stops of whatever is written; then what browsers put into text: no-break space, hyphen, ellipsis. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const ALWAYS = `${LETTERS}${LETTERS.toUpperCase()}0123456789 .,:;!?()/-+%'\u00a0\u2010\u2026`

const ASCII = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index))

/** The rooms and pages that bring text of their own before a reader's eyes. */
const INTERFACE = ['index.html', 'speaker', 'src/present', 'src/speaker', 'src/talk', 'src/theme']

/** Keys are named by what is printed on them. */
const KEY_NAMES = ['src/ui/keys.ts', 'src/ui/key-cap.ts']

/** OpenType name ids of the licence and its address, which go with the font. */
const LICENCE = [13, 14]

/**
 * A woff2 font with the given letters and no others, joined and kerned as the text needs, under another name. One with
 * measures for formulas (`MATH`, ISO 14496-22) keeps those of its letters, and their larger forms.
 */
export async function subsetTo(font: Uint8Array, letters: ReadonlySet<string>, text: string): Promise<Uint8Array> {
  const all = [...letters].join('')
  const options = { keepFeatures: [...FEATURES, ...MATHS], preserveNameIds: LICENCE }
  const plain = await subsetFont(Buffer.from(font), all, { ...options, targetFormat: 'truetype' })
  const fitted = keepKerningOf(keepLigaturesOf(withOwnNames(plain), text), text)
  return subsetFont(Buffer.from(fitted), all, { ...options, targetFormat: 'woff2' })
}

interface InterfaceTexts {
  /** What dialogs, buttons and the speaker's page say. */
  others: string
  /** What someone may type beside them: ASCII. */
  typed: string
}

/** What may be seen beside the words of a deck in a language (BCP 47). */
export async function interfaceTexts(tag: string): Promise<InterfaceTexts> {
  const spoken = await Promise.all([`src/strings/${interfaceLanguage(tag)}`, ...KEY_NAMES].map(textUnder))
  const rooms = await Promise.all(INTERFACE.map(textUnder))
  // What is not ASCII is no syntax.
  const signs = [...rooms.join('')].filter((letter) => letter > '~')
  const others = [ALWAYS, ...new Set(signs), ...spoken.flatMap(literalsIn)].join('\n')
  return { others, typed: ASCII }
}

/** What stands in quotes in a script: no syntax, no comment, no expression inside of it. */
function literalsIn(script: string): string[] {
  const code = script.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '').replace(/\$\{[^}]*\}/g, '')
  return [...code.matchAll(/'((?:\\.|[^'\\\n])*)'|"((?:\\.|[^"\\\n])*)"|`((?:\\.|[^`\\])*)`/g)].map(
    ([, single, double, template]) => single ?? double ?? template ?? '',
  )
}

async function textUnder(name: string): Promise<string> {
  const path = join(ENGINE, name)
  if (extname(path) !== '') return readFile(path, 'utf8')
  const files = (await readdir(path, { recursive: true })).filter((name) => /\.(ts|css|html)$/.test(name))
  return (await Promise.all(files.map((name) => readFile(join(path, name), 'utf8')))).join('')
}
