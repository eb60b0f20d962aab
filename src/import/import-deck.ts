/** Another tool's deck into this one's files, and a list of what could not be kept. Pure: files are read by whoever calls. */

import { slugOf } from '../deck/names/slug'
import type { Problem } from '../deck/problem'
import { OF_THE_FONTS } from '../deck/text/letters-of-fonts'
import { type ForeignSlide, readForeign, type Separators } from './read-deck'
import { repair } from './repair'
import { writeSlide } from './write-slide'

interface Source extends Separators {
  /** Its name, without its folder. */
  name: string
  text: string
  read: (path: string) => string | undefined
  /** What is wrong with a section as it is written, by the deck's own reader. */
  check: (files: { name: string; text: string }[]) => Problem[]
}

export interface Loss {
  /** In the file that was imported, from 1: where its slide begins. */
  line: number
  what: string
}

export interface Imported {
  files: { name: string; text: string }[]
  losses: Loss[]
  slides: number
}

const SECTION = '01-talk.md'
const ROUNDS = 8

export function importDeck(source: Source): Imported {
  const isHtml = /\.html?$/i.test(source.name) || /^\s*<(?:!doctype|html)/i.test(source.text)
  const {
    title,
    lang = languageOf(source.text),
    slides,
  } = readForeign(source.text.replace(/\r\n?/g, '\n'), isHtml, source.read, source)
  const losses: Loss[] = []
  const { written, lines } = writeAll(slides, losses)
  const deck = {
    name: 'deck.yaml',
    text: `title: ${JSON.stringify(plain(title ?? titleOf(written[0]) ?? source.name))}\nlang: ${lang}\n`,
  }
  const heading = plain(title ?? titleOf(written[0]) ?? 'Talk')
  let text = `---\ntitle: ${JSON.stringify(heading || 'Talk')}\n---\n\n${written.join('\n\n---\n\n')}\n`
  for (let round = 0; round < ROUNDS; round++) {
    const problems = source
      .check([deck, { name: SECTION, text }])
      .filter(({ severity, file }) => severity === 'error' && file.endsWith(SECTION))
    const lineOf = (offset: number) => lines[text.slice(0, offset).split(/^---$/m).length - 3] ?? 1
    const next = repair(text, problems, lang, (offset) => (what) => losses.push({ line: lineOf(offset), what }))
    if (next === text) break
    text = next
  }
  return {
    files: [deck, { name: SECTION, text }],
    losses: losses.toSorted((a, b) => a.line - b.line),
    slides: written.length,
  }
}

function writeAll(slides: readonly ForeignSlide[], losses: Loss[]) {
  const written: string[] = []
  const lines: number[] = []
  let before = 'Slide'
  for (const slide of slides) {
    const lose = (what: string) => losses.push({ line: slide.line, what })
    const made = writeSlide(slide, { first: written.length === 0, before, lose })
    if (!made) continue
    before = made.headline
    written.push(made.text)
    lines.push(slide.line)
  }
  return { written, lines }
}

const titleOf = (slide: string | undefined) =>
  /^# (.*)$/m
    .exec(slide ?? '')?.[1]
    ?.replace(/[*_`[\]]|\{[^}]*\}/g, '')
    .trim()

/** Titles stand in menus and cards: in letters that the fonts have, or as Latin ones write them. */
const plain = (title: string) =>
  [...title]
    .map((letter) =>
      OF_THE_FONTS.has(letter.codePointAt(0) ?? 0) ? letter : /\p{L}/u.test(letter) ? slugOf(letter) : '',
    )
    .join('')
    .trim()

/** By its script, where the deck does not say. */
function languageOf(text: string): string {
  if (/[\u3040-\u30ff]/.test(text)) return 'ja'
  if (/[\uac00-\ud7af]/.test(text)) return 'ko'
  if (/\p{Script=Han}{4}/u.test(text)) return 'zh'
  return /\p{Script=Cyrillic}{4}/u.test(text) ? 'ru' : 'en'
}

/** `deck.md:12  what`. */
export const lossLine = (name: string, { line, what }: Loss): string => `${name}:${line}  ${what}`
