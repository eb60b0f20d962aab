/** Checkpoints 10, 17-003 and 31, where they are about all fonts: letters, glyphs and widths. */
import { PDFName } from '@cantoo/pdf-lib'
import type { Reading } from '../read-back/read-document'
import { stringAt } from '../structure/tree'
import { ABSENT, among, type Check, type Checks, type Result, verdict } from './check'
import { encodingOf, fontsOf, glyphOf, isComposite, isEmbedded, isSymbolic, type UsedFont } from './font-list'
import { marksInFormulas } from './formulas'

const nameOf = ({ name }: UsedFont) => name
const shownIn = (reading: Reading) => fontsOf(reading).filter(({ codes }) => codes.size > 0)
const isMute = ({ font }: UsedFont, code: number) => !font.letters.get(code)

export const FONTS: Checks = {
  '10-001': (reading) => among(shownIn(reading), (font) => [...font.plain].some((code) => isMute(font, code)), nameOf),
  '17-003': (reading) => {
    const marks = marksInFormulas(reading)
    if (marks.size === 0) return ABSENT
    const lines = reading.pages.flatMap(({ ink }) => ink.filter(({ mark }) => mark && marks.has(mark)))
    return verdict(lines.filter(({ line }) => line && /^$/.test(line.text)).map(() => 'a formula'))
  },
  '31-009': (reading) => among(shownIn(reading), (font) => font.subtype !== 'Type3' && !isEmbedded(font), nameOf),
  '31-011': (reading) => glyphs(reading, (font, glyph, code) => !isThere(font, glyph, code)),
  '31-012': charSets,
  '31-013': charSets,
  '31-016': (reading) =>
    glyphs(reading, ({ font }, glyph, code) => {
      return Math.abs(font.widthOf(code) - (font.program?.widthOf(glyph) ?? 0)) > 1
    }),
  '31-027': (reading) => among(shownIn(reading), needsMap, nameOf),
  '31-028': maps((text) => text.includes('\u0000')),
  '31-029': maps((text) => /[\ufeff\ufffe]/.test(text)),
  '31-030': (reading) => glyphs(reading, (_, glyph) => glyph === 0),
}

/** For every code that is shown: the glyph, by the font program itself. */
function glyphs(reading: Reading, isBroken: (font: UsedFont, glyph: number, code: number) => boolean): Result {
  const fonts = shownIn(reading)
  const unread = fonts.find((font) => !isComposite(font) || !/^Identity-[HV]$/.test(encodingOf(font).name ?? ''))
  if (unread)
    return { status: 'not checked', reason: `glyphs of simple fonts such as ${unread.name} are not looked up` }
  const embedded = fonts.filter(({ font }) => font.program)
  return among(
    embedded,
    (font) => {
      const glyph = glyphOf(font)
      return [...font.codes].some((code) => isBroken(font, glyph(code), code))
    },
    nameOf,
  )
}

/** A glyph without ink is one when it stands for a space. */
function isThere({ font }: UsedFont, glyph: number, code: number): boolean {
  if (!font.program || glyph >= font.program.count) return false
  return font.program.boxOf(glyph) !== undefined || /^[\s\p{Cf}]*$/u.test(font.letters.get(code) ?? '')
}

function charSets(reading: Reading): Result {
  const fonts = fontsOf(reading).filter(({ descriptor, subtype }) => {
    return /^(Type1|MMType1)$/.test(subtype) && descriptor && stringAt(descriptor, 'CharSet') !== undefined
  })
  return fonts.length === 0 ? ABSENT : { status: 'not checked', reason: 'programs of Type 1 are not read' }
}

/** ISO 14289-1, 7.21.7: none of the ways in which letters are known without a map. */
function needsMap(used: UsedFont): boolean {
  const { font, subtype } = used
  if (font.dictionary.has(PDFName.of('ToUnicode'))) return false
  const { name = '' } = encodingOf(used)
  if (/^(MacRoman|MacExpert|WinAnsi)Encoding$/.test(name)) return false
  return isComposite(used) ? !isOfCollection(used) : subtype !== 'TrueType' || isSymbolic(used)
}

function isOfCollection({ inner }: UsedFont): boolean {
  return /\/Ordering\s*\((GB1|CNS1|Japan1|Korea1)\)/.test(inner.lookup(PDFName.of('CIDSystemInfo'))?.toString() ?? '')
}

function maps(isBroken: (text: string) => boolean): Check {
  return (reading) =>
    among(
      fontsOf(reading).filter(({ font }) => font.letters.size > 0),
      ({ font }) => [...font.letters.values()].some(isBroken),
      nameOf,
    )
}
