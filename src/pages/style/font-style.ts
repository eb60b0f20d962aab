/** The part of the page's style that comes from the fonts of `deck.yaml`. */
import { type DeckFonts, FONT_ROLES, type FontFace, type FontRole } from '../../deck/font'

/** The theme's token of each role, with what it has without a font of the deck's own (`theme/tokens.css`, `theme/code`). */
const TOKENS: Readonly<Record<FontRole, (family: string) => string>> = {
  headlines: (family) => `--font-serif: "${family}", "Source Serif 4", "Source Serif fallback", Georgia, serif;`,
  text: (family) => `--font-sans: "${family}", "Source Sans 3", "Source Sans fallback", Arial, sans-serif;`,
  code: (family) => `--font-mono: "${family}", "Source Code Pro", ui-monospace, "Liberation Mono", monospace;`,
}

/** Faces and tokens, to be read after the theme and before a deck's own style. Empty without fonts. */
export function fontStyle(fonts: DeckFonts | undefined): string {
  if (!fonts) return ''
  const tokens = FONT_ROLES.flatMap((role) => {
    const family = fonts.families[role]
    return family ? [TOKENS[role](family)] : []
  })
  return `${fonts.faces.map(faceRule).join('\n')}\n@layer deck { :root { ${tokens.join(' ')} } }`
}

const faceRule = ({ family, weight, range, file }: FontFace) =>
  `@font-face { font-family: ${JSON.stringify(family)}; font-weight: ${weight}; font-display: swap; src: url("/${file}") format("woff2"); unicode-range: ${range} }`
