/** Which of the theme's fonts a deck's own stand for, as far as they have the letters. */
import type { DeckFonts, FontRole } from '../../deck/font'
import { FIRST } from '../fonts/preload'

const THEME: Readonly<Record<FontRole, readonly [family: string, file: string]>> = {
  headlines: ['Source Serif 4', 'source-serif-4'],
  text: ['Source Sans 3', 'source-sans-3'],
  code: ['Source Code Pro', 'source-code-pro'],
}

export const THEME_FAMILIES: ReadonlySet<string> = new Set(Object.values(THEME).map(([family]) => family))

const rolesOf = (fonts: DeckFonts | undefined) =>
  Object.entries(fonts?.families ?? {}).map(([role, family]) => ({ role: role as FontRole, family }))

const facesOf = (fonts: DeckFonts | undefined, family: string | undefined) =>
  (fonts?.faces ?? []).filter((face) => face.family === family)

/** For `fitFonts`. */
export function fontsInstead(fonts: DeckFonts | undefined): {
  instead: ReadonlyMap<string, ReadonlySet<string>>
  typedIn?: string
} {
  const instead = new Map(
    rolesOf(fonts).map(({ role, family }) => {
      const letters = facesOf(fonts, family).flatMap(({ letters }) => [...letters])
      return [THEME[role][0], new Set(letters)] as const
    }),
  )
  const [text] = facesOf(fonts, fonts?.families.text)
  return { instead, ...(text && { typedIn: nameOf(text.file) }) }
}

/** The fonts of every slide: what a first visit fetches before all else. */
export function firstFonts(fonts: DeckFonts | undefined): string[] {
  const roles = rolesOf(fonts)
  const kept = FIRST.filter((name) => !roles.some(({ role }) => name.startsWith(THEME[role][1])))
  const own = roles
    .filter(({ role }) => role !== 'code')
    .flatMap(({ family }) => facesOf(fonts, family))
    .map(({ file }) => nameOf(file).replace(/-normal$/, ''))
    .filter((name) => /-latin-\d+$/.test(name))
  return [...new Set([...own, ...kept])]
}

const nameOf = (file: string) => file.replace(/^.*\//, '').replace(/\.woff2$/, '')
