/** Which letters a `unicode-range` has (CSS Fonts 4): `U+20-7E, U+4??`. */

type Range = readonly [low: number, high: number]

const known = new Map<string, readonly Range[]>()

export function isInRange(text: string, letter: string): boolean {
  const ranges = known.get(text) ?? rangesOf(text)
  known.set(text, ranges)
  const code = letter.codePointAt(0) ?? 0
  return ranges.some(([low, high]) => code >= low && code <= high)
}

function rangesOf(text: string): readonly Range[] {
  return text.split(',').map((range) => {
    const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-')
    return [Number.parseInt(from.replaceAll('?', '0'), 16), Number.parseInt(to.replaceAll('?', 'F'), 16)] as const
  })
}

/** Such a text for these letters. */
export function rangeText(letters: readonly string[]): string {
  const codes = letters.map((letter) => letter.codePointAt(0) ?? 0).sort((a, b) => a - b)
  const starts = codes.filter((code, index) => codes[index - 1] !== code - 1)
  return starts
    .map((start, index) => {
      const end =
        codes[(starts[index + 1] === undefined ? codes.length : codes.indexOf(starts[index + 1] ?? 0)) - 1] ?? 0
      return `U+${hex(start)}${end > start ? `-${hex(end)}` : ''}`
    })
    .join()
}

const hex = (code: number): string => code.toString(16).toUpperCase()
