/** The part of the page's style that comes from the fonts of `deck.yaml`. */
import { type DeckFonts, FONT_ROLES, type FontFace, type FontRole } from '../../deck/font'

/** The theme's token of each role, with what it has without a font of the deck's own (`theme/tokens.css`, `theme/code`). */
const TOKENS: Readonly<Record<FontRole, (own: string, emoji: string) => string>> = {
  headlines: (own, emoji) => `--font-serif: ${own}"Source Serif 4", "Source Serif fallback", ${emoji}Georgia, serif;`,
  text: (own, emoji) => `--font-sans: ${own}"Source Sans 3", "Source Sans fallback", ${emoji}Arial, sans-serif;`,
  code: (own, emoji) => `--font-mono: ${own}"Source Code Pro", ${emoji}ui-monospace, "Liberation Mono", monospace;`,
}

/** One picture of an emoji on every machine: not the coloured one that each has of its own (CSS Fonts 4). */
const PLAIN_EMOJI = 'font-variant-emoji: text'

/** Faces and tokens, to be read after the theme and before a deck's own style. Empty without fonts. */
export function fontStyle(fonts: DeckFonts | undefined): string {
  if (!fonts) return ''
  const tokens = FONT_ROLES.flatMap((role) => {
    const own = fonts.families[role]
    return own || fonts.emoji ? [TOKENS[role](listed(own), listed(fonts.emoji))] : []
  })
  const emoji = fonts.emoji ? PLAIN_EMOJI : ''
  return `${fonts.faces.map(faceRule).join('\n')}\n@layer deck { :root { ${tokens.join(' ')} ${emoji} } }`
}

const listed = (family: string | undefined): string => (family ? `${JSON.stringify(family)}, ` : '')

const faceRule = ({ family, weight, range, file }: FontFace) =>
  `@font-face { font-family: ${JSON.stringify(family)}; font-weight: ${weight}; font-display: swap; src: url("/${file}") format("woff2"); unicode-range: ${range} }`
