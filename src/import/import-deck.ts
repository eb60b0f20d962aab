/** Another tool's deck into this one's files, and a list of what could not be kept. Pure: files are read by whoever calls. */

import { slugOf } from '../deck/names/slug'
import type { Problem } from '../deck/problem'
import { OF_THE_FONTS } from '../deck/text/letters-of-fonts'
import type { Loss } from './mending/losses'
import { mendSlides } from './mending/mend'
import { type PlaceFile, withPictures } from './pictures'
import { type ForeignSlide, readForeignDeck } from './read-deck'
import type { SeparatorPatterns } from './slices'
import { writeSlide } from './write-slide'

interface Source extends SeparatorPatterns {
  /** Its name, without its folder. */
  name: string
  text: string
  read: (path: string) => string | undefined
  /** Where pictures are put. */
  place: PlaceFile
  /** What is wrong with a section as it is written, by the deck's own reader. */
  check: (files: { name: string; text: string }[]) => Problem[]
}

export interface Imported {
  files: { name: string; text: string }[]
  losses: Loss[]
  slides: number
}

const SECTION = '01-talk.md'

export function importDeck(source: Source): Imported {
  const isHtml = /\.html?$/i.test(source.name) || /^\s*<(?:!doctype|html)/i.test(source.text)
  const foreign = readForeignDeck(source.text.replace(/\r\n?/g, '\n'), isHtml, source.read, source)
  const lang = foreign.lang ?? languageOf(source.text)
  const losses: Loss[] = []
  const { written, lines } = writeAll(foreign.slides, losses, source.place)
  const title = JSON.stringify(plain(foreign.title ?? titleOf(written[0]) ?? source.name) || source.name)
  const deck = { name: 'deck.yaml', text: `title: ${title}\nlang: ${lang}\n` }
  const text = mendSlides(written, {
    head: `---\ntitle: ${title}\n---\n\n`,
    lang,
    check: (section) => errorsOf(source.check([deck, { name: SECTION, text: section }])),
    tell: (slide, what) => losses.push({ line: lines[slide] ?? 1, what }),
  })
  const once = new Map(losses.map((loss) => [`${loss.line} ${loss.what}`, loss]))
  const sorted = [...once.values()].sort((a, b) => a.line - b.line)
  return { files: [deck, { name: SECTION, text }], losses: sorted, slides: written.length }
}

const errorsOf = (problems: readonly Problem[]) =>
  problems.filter(({ severity, file }) => severity === 'error' && file.endsWith(SECTION))

function writeAll(slides: readonly ForeignSlide[], losses: Loss[], place: PlaceFile) {
  const written: string[] = []
  const lines: number[] = []
  let before = 'Slide'
  for (const slide of slides) {
    const lose = (what: string) => losses.push({ line: slide.line, what })
    slide.lost.forEach(lose)
    const made = writeSlide(slide, { first: written.length === 0, before, lose })
    if (!made) continue
    before = made.headline
    written.push(withPictures(made.text, place, lose))
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

/** The first whose letters a text has. */
const SCRIPTS = {
  ja: /[\u3040-\u30ff]/,
  ko: /[\uac00-\ud7af]/,
  zh: /\p{Script=Han}{4}/u,
  ru: /\p{Script=Cyrillic}{4}/u,
}

/** By its script, where the deck does not say. */
function languageOf(text: string): string {
  return Object.entries(SCRIPTS).find(([, letters]) => letters.test(text))?.[0] ?? 'en'
}
