/** Two wordings of one text, laid beside each other as an edition does: common words once, variants at their place. */

/** A stretch that both have, or what each of them has instead; `''` where one has nothing. */
export type Stretch = { common: string } | { variants: [string, string] }

/**
 * Aligns word by word: the longest sequence of words that both have in order is common. Variants of as many words on both
 * sides stand word against word, others as a whole.
 */
export function align(first: string, second: string): Stretch[] {
  const [a, b] = [wordsOf(first), wordsOf(second)]
  const lengths = commonLengths(a, b)
  const found: Stretch[] = []
  let [i, j] = [0, 0]
  let rest: [string[], string[]] = [[], []]
  while (i < a.length || j < b.length) {
    const [one, other] = [a[i], b[j]]
    if (one !== undefined && one === other) {
      found.push(...varied(rest))
      rest = [[], []]
      addCommon(found, one)
      i++
      j++
    } else if (other === undefined || (one !== undefined && at(lengths, i + 1, j) >= at(lengths, i, j + 1))) {
      rest[0].push(a[i++] ?? '')
    } else {
      rest[1].push(b[j++] ?? '')
    }
  }
  return [...found, ...varied(rest)]
}

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean)

const at = (lengths: number[][], i: number, j: number) => lengths[i]?.[j] ?? 0

/** How many words of the rest are common, from each pair of places. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const longest =
        a[i] === b[j] ? at(lengths, i + 1, j + 1) + 1 : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1))
      lengths[i]?.splice(j, 1, longest)
    }
  }
  return lengths
}

function addCommon(found: Stretch[], word: string): void {
  const last = found.at(-1)
  if (last && 'common' in last) last.common += ` ${word}`
  else found.push({ common: word })
}

function varied([first, second]: [string[], string[]]): Stretch[] {
  if (first.length === 0 && second.length === 0) return []
  if (first.length !== second.length) return [{ variants: [first.join(' '), second.join(' ')] }]
  return first.map((word, index) => ({ variants: [word, second[index] ?? ''] }))
}

/** Letters at the beginning by which two words are of one root. */
const ROOT = 5

const ofOneRoot = (a: string, b: string) =>
  a.length >= ROOT && b.length >= ROOT && a.slice(0, ROOT) === b.slice(0, ROOT)

/** Whether two places have exchanged their roots between the two wordings: `important …ance`, `…ant importance`. */
export function crosses(left: Stretch | undefined, right: Stretch | undefined): boolean {
  if (!left || !right || 'common' in left || 'common' in right) return false
  const [a, b] = [left.variants, right.variants]
  return ofOneRoot(a[0], b[1]) && ofOneRoot(a[1], b[0])
}
