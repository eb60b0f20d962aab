/** Colours of a deck's own made fit for words: WCAG 2.2 contrast against every paper of the theme. */

/** What words stand on: paper, or a dark room. */
export type Ground = 'light' | 'dark'

/** What words stand on, as `theme/tokens.css` has it: paper, proof, wash. */
export const PAPERS: Readonly<Record<Ground, readonly string[]>> = {
  light: ['#faf8f4', '#f3eee3', '#f0ece3'],
  dark: ['#16181b', '#24221e', '#23262b'],
}

/** Where tones go that are not strong enough: to black on paper, to white in a dark room. */
const END: Readonly<Record<Ground, number>> = { light: 0, dark: 255 }

/** `#rrggbb`, as near to the colour as a contrast on all papers allows; 1 to 21 (WCAG 2.2, contrast ratio). */
export function toneFor(colour: string, ground: Ground, ratio: number, papers = PAPERS[ground]): string {
  const parts = partsOf(colour)
  for (let share = 0; share <= 1; share += 0.02) {
    const tone = hexOf(parts.map((part) => part + (END[ground] - part) * share))
    if (papers.every((paper) => contrast(tone, paper) >= ratio)) return tone
  }
  return hexOf([END[ground], END[ground], END[ground]])
}

/** How much of an actor's colour lies on its land, 0 to 1. */
export const TINT = 0.1

/** The papers, and each with an actor's colour laid thinly over it: what the actor's own words may stand on. */
export function papersWith(colour: string, ground: Ground): readonly string[] {
  const over = partsOf(colour)
  const tinted = PAPERS[ground].map((paper) => {
    const under = partsOf(paper)
    return hexOf(under.map((part, index) => part + ((over[index] ?? 0) - part) * TINT))
  })
  return [...PAPERS[ground], ...tinted]
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
export function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = partsOf(colour).map((part) => {
    const value = part / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const partsOf = (colour: string) => (colour.slice(1).match(/../g) ?? []).map((part) => Number.parseInt(part, 16))

export const hexOf = (parts: readonly number[]): string =>
  `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`
