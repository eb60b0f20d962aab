/** What a deck's formulas need of its style and its fonts: Temml's declarations as rules, and the letters they are drawn with. */
import { styleClass } from '../../deck/formula/mathml'
import type { FormulaToken } from '../../deck/model'

/** Rules, each for a class that stands for one of the declarations. */
export function formulaStyle(formulas: readonly FormulaToken[]): string {
  const styles = [...new Set(formulas.flatMap(({ styles }) => styles))].sort()
  return `@layer text{${styles.map((each) => `.${styleClass(each)}{${each}}`).join('')}}`
}

const MARKUP = /<(mi|mo|mn|ms)\b([^>]*)>([^<]*)<\/\1>/g
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', nbsp: '\u00a0', quot: '"' }

/**
 * The letters that are drawn in the font of formulas: a letter that stands alone is italic, as browsers have it
 * (MathML Core, 2.1.2 and `math-auto`). The space makes it the font whose measures hold.
 */
export function lettersOfFormulas(formulas: readonly Pick<FormulaToken, 'mathml'>[]): string[] {
  const letters = new Set(' ')
  for (const { mathml } of formulas) {
    for (const [, tag, values = '', inside = ''] of mathml.matchAll(MARKUP)) {
      const text = inside.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
      const isItalic = tag === 'mi' && [...text].length === 1 && !values.includes('mathvariant="normal"')
      for (const letter of text) letters.add(isItalic ? italic(letter) : letter)
      if (text === '-') letters.add('\u2212')
    }
    // A root is drawn by its sign, whatever stands below it.
    if (/<m(sqrt|root)\b/.test(mathml)) letters.add('√')
  }
  return [...letters].sort()
}

/** Beginnings of the blocks of italic letters in Unicode (Mathematical Alphanumeric Symbols). */
const ITALICS: readonly [first: string, last: string, italic: number][] = [
  ['A', 'Z', 0x1d434],
  ['a', 'z', 0x1d44e],
  ['Α', 'Ω', 0x1d6e2],
  ['α', 'ω', 0x1d6fc],
]

const ALONE: Readonly<Record<string, string>> = {
  ...{ h: 'ℎ', ı: '𝚤', ȷ: '𝚥', ϴ: '𝛳', '∇': '𝛻', '∂': '𝜕', ϵ: '𝜖', ϑ: '𝜗', ϰ: '𝜘', ϕ: '𝜙', ϱ: '𝜚', ϖ: '𝜛' },
}

function italic(letter: string): string {
  const alone = ALONE[letter]
  if (alone) return alone
  const block = ITALICS.find(([first, last]) => letter >= first && letter <= last)
  if (!block) return letter
  return String.fromCodePoint(block[2] + (letter.codePointAt(0) ?? 0) - (block[0].codePointAt(0) ?? 0))
}
