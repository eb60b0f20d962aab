/** Fonts cut down to the letters a deck needs. */
import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import subsetFont from 'subset-font'
import { interfaceLanguage } from '../../strings/strings'
import { renameFont } from './rename-font'

/** What shapes a line of this theme: ligatures, kerning, marks, forms of a language, lining and tabular figures. */
const FEATURES = ['ccmp', 'locl', 'calt', 'liga', 'kern', 'mark', 'mkmk', 'lnum', 'tnum']

/** ASCII, for what someone types; then what browsers put into text themselves: no-break space, hyphen, ellipsis. */
const ALWAYS = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index), 0xa0, 0x2010, 0x2026)

/** The rooms and pages that bring text of their own before a reader's eyes. */
const INTERFACE = ['index.html', 'speaker', 'src/present', 'src/speaker', 'src/talk', 'src/theme']

/** OpenType name ids of the licence and its address, which go with the font. */
const LICENCE = [13, 14]

/** A woff2 font with the given letters and no others, under another name. */
export async function subsetTo(font: Uint8Array, letters: ReadonlySet<string>): Promise<Uint8Array> {
  const text = [...letters].join('')
  const options = { keepFeatures: FEATURES, preserveNameIds: LICENCE }
  const plain = await subsetFont(Buffer.from(font), text, { ...options, targetFormat: 'truetype' })
  return subsetFont(Buffer.from(renameFont(plain)), text, { ...options, targetFormat: 'woff2' })
}

/** Every letter that may be seen beside the words of a deck in a language (BCP 47): in dialogs, on buttons, while typing. */
export async function interfaceLetters(root: string, tag: string): Promise<Set<string>> {
  const rooms = [...INTERFACE, `src/strings/${interfaceLanguage(tag)}`]
  const texts = await Promise.all(rooms.map((path) => textUnder(join(root, path))))
  return new Set([...ALWAYS, ...texts.join('')])
}

async function textUnder(path: string): Promise<string> {
  if (extname(path) !== '') return readFile(path, 'utf8')
  const files = (await readdir(path, { recursive: true })).filter((name) => /\.(ts|css|html)$/.test(name))
  return (await Promise.all(files.map((name) => readFile(join(path, name), 'utf8')))).join('')
}
