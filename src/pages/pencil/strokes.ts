/**
 * How the pencil's marks are drawn: each one path in one stroke, in a box of 100 × 100 that the style sheet stretches over the
 * words (theme/pencil.css). Straight lines bow a little, and a ring overlaps by a tenth and does not meet.
 */
import type { PencilMark } from '../../deck/markdown/pencil'
import { type Html, html } from '../html'

/** Strokes that are no marks on words. */
type Line = 'slash' | 'owner-1' | 'owner-2' | 'fall' | 'rise' | 'tie' | 'head' | 'unequal' | 'ascent'

const STROKES = {
  strike: 'M0 62C30 40 60 52 100 30',
  slash: 'M100 0L0 100',
  under: 'M0 45C30 30 66 66 100 40',
  ring: 'M83 3C59-3 3 3 .3 49.3C-1.8 91 26 100 51 98.5C78 97 101.5 85 99.5 46C97.4 16.4 77 9 53.5 16.4',
  hole: 'M83 3C59-3 3 3 .3 49.3C-1.8 91 26 100 51 98.5C78 97 101.5 85 99.5 46C97.4 16.4 77 9 53.5 16.4',
  caret: 'M0 100L50 0L100 100',
  // A line under all words that runs out to who has them, on the left or on the right.
  'owner-1': 'M96.3 4.2C69.8 1 35.1 5.2 5 5.2C0 5.2 0 25 0 58.3V100',
  'owner-2': 'M3.7 22.9C32.7 25 67.3 19.8 95 22.9C100 24 100 39.6 100 66.7V100',
  // Between two places that have exchanged something.
  fall: 'M0 0L100 100',
  rise: 'M0 100L100 0',
  // From one word to another, with a head; or between two that are not the same.
  tie: 'M0 58C28 38 62 66 100 50',
  head: 'M0 0L100 50L0 100',
  // Up, from one step of stairs to the next.
  ascent: 'M100 100C46 92 40 6 0 3',
  unequal: 'M0 37C30 31 62 38 100 33M0 67C34 62 64 69 100 63M22 100L78 0',
} as const satisfies Record<PencilMark | Line, string>

/** The delete sign of the margin, in a box of its own proportions. */
export const DELETE_SIGN = html`<svg class="delete-sign" viewBox="0 0 44 44" aria-hidden="true"><path d="M3 12C14 6 25 11 25 22C25 33 17 40 11 37C5 34 7 25 15 24C25 23 30 30 40 36"/></svg>`

/** Lengths in em that the style sheet knows, so that a stroke can be drawn along itself. */
const LENGTHS = [2, 6, 12, 20, 32, 60]

/** Em of one letter, on the broad side. */
const LETTER = 0.56

/** A mark over `letters` letters. What it says is said in words beside it, so it is hidden from who hears. */
export function stroke(mark: keyof typeof STROKES, letters: number): Html {
  const across = mark === 'ring' || mark === 'hole' ? 2.3 * (Math.max(letters, 7) * LETTER + 2) : letters * LETTER + 1
  const length = LENGTHS.find((each) => each >= across) ?? LENGTHS.at(-1)
  return html`<svg class="pencil pencil-${mark} length-${length}" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true"><path d="${STROKES[mark]}"/></svg>`
}
