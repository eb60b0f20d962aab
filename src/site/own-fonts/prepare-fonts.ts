/** The fonts that `deck.yaml` names: found among the deck's packages, and made ready for every output. */
import { createHash } from 'node:crypto'
import { type DeckFonts, FONT_ROLES, type FontChoice, type FontFace, type FontRole } from '../../deck/font'
import type { DeckMeta, SourceFile } from '../../deck/model'
import { errorAt, type Problem, type ProblemText } from '../../deck/problem'
import { OF_THE_FONTS } from '../../deck/text/letters-of-fonts'
import { isInRange } from '../fonts/unicode-range'
import { emojiFont, lettersOf, withEmojiFont } from './emoji-font'
import { type FontFile, fontFile } from './font-file'
import { type FontPackage, fontPackage, weightFor } from './font-package'
import { THEME_FAMILIES } from './in-place-of'

/** The two weights of the theme. */
const [REGULAR, BOLD] = [400, 600]

interface RoleFont {
  role: FontRole
  family: string
  faces: (FontFace & { hash: string })[]
  letters: ReadonlySet<string>
}

/**
 * Undefined where the deck has the theme's fonts and no emoji. Reports `font-missing` (a package that is not installed), `font-weight`
 * (no heavier one for stressed words) and `font-letters` (a warning: letters of the deck that are shown in the theme's
 * font).
 */
export async function prepareFonts(
  root: string,
  meta: DeckMeta,
  files: readonly SourceFile[],
): Promise<{ fonts: DeckFonts | undefined; problems: Problem[] }> {
  const written = writtenIn(files)
  const made: RoleFont[] = []
  const problems: Problem[] = []
  for (const role of FONT_ROLES) {
    const choice = meta.fonts?.[role]
    if (!choice) continue
    const font = fontPackage(root, choice.package)
    const fault = font ? faultOf(role, choice, font) : missing(choice.package)
    if (fault) problems.push(placed(files, choice, fault))
    if (!font || fault) continue
    const own = await roleFont(root, { role, font, choice, written })
    made.push(own)
    problems.push(
      ...lacking(own, written).map((text) => ({ ...placed(files, choice, text), severity: 'warning' as const })),
    )
  }
  const emoji = await emojiFont(root, written, new Set(made.flatMap(({ letters }) => [...letters])))
  const own = made.length > 0 || emoji ? fontsOf(made) : undefined
  return { fonts: own && emoji ? withEmojiFont(own, emoji) : own, problems }
}

function fontsOf(made: readonly RoleFont[]): DeckFonts {
  const unique = new Map(made.flatMap(({ faces }) => faces).map((face) => [`${face.file} ${face.weight}`, face]))
  const [first, second] = (['headlines', 'text'] as const).map((role) => made.find((each) => each.role === role))
  const letters = first && second ? [...first.letters].filter((letter) => second.letters.has(letter)) : []
  const measured = made
    .filter(({ role }) => role !== 'code')
    .flatMap(({ role, faces }) => [role, ...faces.map(({ hash }) => hash)])
  return {
    faces: [...unique.values()].map(({ hash: _, ...face }) => face),
    families: Object.fromEntries(made.map(({ role, family }) => [role, family])),
    letters: letters.join(''),
    key: measured.length > 0 ? createHash('sha256').update(measured.join(' ')).digest('hex').slice(0, 16) : '',
  }
}

interface Job {
  role: FontRole
  font: FontPackage
  choice: FontChoice
  written: ReadonlySet<string>
}

/** Of its parts those that a deck needs, and Latin, in which the interface speaks. */
async function roleFont(root: string, { role, font, choice, written }: Job): Promise<RoleFont> {
  const family = familyBesideTheme(font.family)
  const [regular, bold] = weightsOf(role, choice, font)
  const faces: RoleFont['faces'] = []
  for (const { name, range } of font.parts) {
    const isNeeded =
      name === 'latin' || font.parts.length === 1 || [...written].some((letter) => isInRange(range, letter))
    if (!isNeeded) continue
    const face = ({ file, letters, hash }: FontFile, weight: string) => ({
      family,
      weight,
      file,
      range,
      letters,
      hash,
    })
    const light = await fontFile(root, font, name, regular)
    if (regular === bold || role === 'code') faces.push(face(light, `${REGULAR} ${BOLD}`))
    else faces.push(face(light, `${REGULAR}`), face(await fontFile(root, font, name, bold), `${BOLD}`))
  }
  return { role, family, faces, letters: new Set(faces.flatMap(({ letters }) => [...letters])) }
}

/** A font that the theme has, too, is another one in style: what is taken of the theme's leaves it alone. */
const familyBesideTheme = (family: string) => (THEME_FAMILIES.has(family) ? `${family} Own` : family)

function weightsOf(role: FontRole, { weights: [regular, bold] = [REGULAR, BOLD] }: FontChoice, font: FontPackage) {
  const light = weightFor(font, regular)
  return [light, role === 'code' ? light : weightFor(font, bold)] as const
}

/** Weights that were asked for have to be there; without a heavier one browsers would smear the letters of stressed words. */
function faultOf(role: FontRole, choice: FontChoice, font: FontPackage): ProblemText | undefined {
  const { weights, isVariable, family } = font
  const list = isVariable ? `${weights[0]} to ${weights[1]}` : weights.join(', ')
  const isThere = (weight: number) => weightFor(font, weight) === weight
  const absent = choice.weights?.find((weight) => !isThere(weight))
  const [regular, bold] = weightsOf(role, choice, font)
  if (absent !== undefined) {
    const message = `"${choice.package}" has no weight ${absent}.`
    return { rule: 'font-weight', message, hint: `It has ${list}: write two of them, the ordinary one first.` }
  }
  if (role !== 'text' || bold > regular) return undefined
  const message = `${family} has one weight only (${list}), so stressed words would be smeared, in each browser in its own way.`
  return { rule: 'font-weight', message, hint: 'Take it for headlines, and for text a font with a heavier weight.' }
}

const missing = (name: string): ProblemText => ({
  rule: 'font-missing',
  message: `The package "${name}" is not among those of this deck.`,
  hint: `Install it in the deck's folder: npm install ${name}. Its name is the one of the page at fontsource.org.`,
})

function lacking({ role, family, letters }: RoleFont, written: ReadonlySet<string>): ProblemText[] {
  const absent = [...written].filter((letter) => !letters.has(letter) && OF_THE_FONTS.has(letter.codePointAt(0) ?? 0))
  if (absent.length === 0 || role === 'code') return []
  const shown = absent.length > SHOWN ? [...absent.slice(0, SHOWN), '…'] : absent
  const message = `${family} has no ${shown.map((letter) => (letter === '…' && absent.length > SHOWN ? letter : `"${letter}"`)).join(' ')}, so ${role} show them in the theme's font.`
  const hint = 'Take a font that has the letters of the deck, or "font-letters: off" under "rules" if that is meant.'
  return [{ rule: 'font-letters', message, hint }]
}

const SHOWN = 12

/** All letters that the deck's files are written with, whatever becomes of them; comments are nobody's to read. */
function writtenIn(files: readonly SourceFile[]): ReadonlySet<string> {
  const texts = files
    .filter(({ path }) => /\.(md|yaml|csv)$/.test(path))
    .map(({ text }) => text.replace(/<!--[\s\S]*?-->/g, ''))
  return lettersOf(texts)
}

const YAML = 'slides/deck.yaml'

function placed(files: readonly SourceFile[], { package: name }: FontChoice, text: ProblemText): Problem {
  const at = files.find(({ path }) => path === YAML)?.text.indexOf(name) ?? -1
  return errorAt({ file: YAML, start: at, end: at + name.length }, text)
}
