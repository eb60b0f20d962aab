/** Checkpoint 31, where it is about simple TrueType fonts. Chromium writes none; a file from elsewhere may have some. */
import { PDFDict } from '@cantoo/pdf-lib'
import type { Reading } from '../read-back/read-document'
import { ABSENT, among, type Check, type Checks } from './check'
import { encodingOf, fontsOf, isSymbolic, type UsedFont } from './font-list'

const trueTypes = (reading: Reading, areSymbolic: boolean) =>
  fontsOf(reading).filter((font) => font.subtype === 'TrueType' && isSymbolic(font) === areSymbolic)

const of =
  (areSymbolic: boolean, concerns: (font: UsedFont) => boolean, isBroken: (font: UsedFont) => boolean): Check =>
  (reading) =>
    among(trueTypes(reading, areSymbolic).filter(concerns), isBroken, ({ name }) => name)

const unread =
  (concerns: (font: UsedFont) => boolean, reason: string): Check =>
  (reading) =>
    trueTypes(reading, false).some(concerns) ? { status: 'not checked', reason } : ABSENT

const all = () => true
const mapsOf = ({ font }: UsedFont) => font.program?.characterMaps ?? []
const hasMap = (font: UsedFont, platform: number, encoding: number) =>
  mapsOf(font).some(([a, b]) => a === platform && b === encoding)
const isDictionary = (font: UsedFont) => encodingOf(font).dictionary instanceof PDFDict
const hasDifferences = (font: UsedFont) => encodingOf(font).has !== undefined

export const TRUETYPE_FONTS: Checks = {
  '31-017': of(false, all, (font) => mapsOf(font).every(([platform, encoding]) => platform === 3 && encoding === 0)),
  '31-018': unread(all, 'glyphs of simple fonts are not looked up'),
  '31-019': of(false, all, (font) => encodingOf(font).name === undefined && !isDictionary(font)),
  '31-020': of(false, isDictionary, (font) => encodingOf(font).name === undefined),
  '31-021': of(
    false,
    (font) => encodingOf(font).name !== undefined,
    (font) => !/^(MacRoman|WinAnsi)Encoding$/.test(encodingOf(font).name ?? ''),
  ),
  '31-022': unread(hasDifferences, 'the Adobe Glyph List is not at hand'),
  '31-023': of(false, hasDifferences, (font) => !hasMap(font, 3, 1)),
  '31-024': of(true, all, (font) => encodingOf(font).name !== undefined || isDictionary(font)),
  '31-025': of(true, all, (font) => mapsOf(font).length === 0),
  '31-026': of(
    true,
    (font) => mapsOf(font).length > 1,
    (font) => !hasMap(font, 3, 0),
  ),
}
