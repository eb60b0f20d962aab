/** Fonts of the deck's own in place of the theme's. */

export const FONT_ROLES = ['headlines', 'text', 'code'] as const
export type FontRole = (typeof FONT_ROLES)[number]

/** As `deck.yaml` names one. */
export interface FontChoice {
  /** A package of Fontsource that is installed beside the deck. */
  package: string
  /** For ordinary words and for stressed ones, 100 to 900. */
  weights?: [regular: number, bold: number] | undefined
}

export type FontChoices = { [Role in FontRole]?: FontChoice | undefined }

export interface DeckFonts {
  faces: FontFace[]
  /** The family of each role that has one, as styles name it. */
  families: { [Role in FontRole]?: string | undefined }
  /** That of emoji, where the deck writes some. */
  emoji?: string | undefined
  /** Letters that may be written because headlines and text both have them, besides those of the theme's fonts, and emoji. */
  letters: string
  /** Changes whenever drawings would be measured otherwise; empty where only emoji are added, which stand in the drawings that have some. */
  key: string
}

export interface FontFace {
  family: string
  /** As style has it: one weight, or the two that a single one serves. */
  weight: string
  /** Of the project, with `/`: a font that has one weight and all letters of its part. */
  file: string
  /** `unicode-range` (CSS Fonts 4). */
  range: string
  letters: string
}
