/** Letters that the deck's fonts do not have. */
import { decodeHTMLStrict } from 'entities'

const LETTERS =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Greek}\p{Script=Thai}\p{Script=Devanagari}ー、。「」『』（）！？・：；，〜]+/u

/** A run of letters begins where the first of them stands. */
export function runStart(text: string, at: number): number {
  let start = at
  while (start > 0 && LETTERS.test(text[at] ?? '') && LETTERS.test(text[start - 1] ?? '')) start--
  return start
}

/** What says the same in letters that the fonts have. */
const INSTEAD: Readonly<Record<string, string>> = {
  ...{
    '→': '->',
    '⇒': '=>',
    '←': '<-',
    '≥': '>=',
    '≤': '<=',
    '≠': '!=',
    '≈': '~',
    '∞': 'infinity',
    '•': '·',
  },
  ...{
    '−': '-',
    '✓': 'yes',
    '✗': 'no',
    '✘': 'no',
    '─': '-',
    '│': '|',
    '┬': '-',
    '┴': '-',
    '┼': '+',
    '┌': '+',
    '┐': '+',
    '┘': '+',
    '├': '|',
    '└': '`',
  },
}

/** The letters that stand together at the beginning of a text. */
export const letterRun = (text: string): string =>
  /^&(?:#\d+|#x[\da-f]+|\w+);/i.exec(text)?.[0] ??
  LETTERS.exec(text)?.[0] ??
  String.fromCodePoint(text.codePointAt(0) ?? 32)

/** Letters of another script are marked with the deck's language; signs that no font has go. */
export function lettersInstead(found: string, lang: string): string {
  if (/^\p{Emoji}/u.test(found)) return found
  const instead = INSTEAD[decodeHTMLStrict(found)]
  if (instead) return instead
  if (!LETTERS.test(found)) return ''
  return `[${found}]{lang="${SCRIPTS.find(([script]) => script.test(found))?.[1] ?? lang}"}`
}

/** Chinese signs alone are those of the deck's language, if it has any. */
const SCRIPTS: readonly [script: RegExp, lang: string][] = [
  [/[\u3040-\u30ff]/, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
]
