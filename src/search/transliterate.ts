/** Which letters count as the same when words are searched, and how a name is written in the other script. */

/** Letters that Unicode does not take apart, and how they are typed without them: first those that a Russian keyboard lacks. */
const FOLDED: Record<string, string> = {
  ...pairs('әа ғг қк ңн өо ұу үу һх'),
  ...pairs('øo đd łl ıi əa'),
  ...pairs(`’' ‘' ʼ' ʻ' \`' ´' “" ”" „" «" »" ‐- ‑- –- —- −-`),
  ...{ і: 'и', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', '\u00ad': '', '\u200b': '' },
}

/** A text as it is compared, and where each of its characters stood. */
export interface Folded {
  text: string
  at: readonly number[]
}

/**
 * Lower case, compatibility forms taken apart (Unicode NFKD), marks left out, the letters of the table replaced, white
 * space as one space. `at[i]` is the index in the source of the i-th character; one more tells where the source ends.
 */
export function foldWithPlaces(source: string): Folded {
  const at: number[] = []
  let text = ''
  let place = 0
  for (const letter of source) {
    const plain = foldLetter(letter)
    const kept = plain === ' ' && (text === '' || text.endsWith(' ')) ? '' : plain
    for (let index = 0; index < kept.length; index++) at.push(place)
    text += kept
    place += letter.length
  }
  return { text, at: [...at, place] }
}

/** A text as it is compared. */
export const fold = (text: string): string => foldWithPlaces(text).text

const known = new Map<string, string>()

function foldLetter(letter: string): string {
  const before = known.get(letter)
  if (before !== undefined) return before
  const plain = letter.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s/g, ' ')
  const folded = [...plain].map((part) => FOLDED[part] ?? part).join('')
  known.set(letter, folded)
  return folded
}

/** Cyrillic as English texts print it, and the same with fewer letters: Sergeyev and Sergeev, Alexey and Alexei. */
const PRINTED = pairs(
  'аa бb вv гg дd еe ёyo жzh зz иi йy кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ь эe юyu яya',
)
const SHORT = { ...PRINTED, ...pairs('ёe йi хh юiu яia') }

/** Latin into Cyrillic, longest first. What is left of a `y` is a vowel of its own. */
const CYRILLIC = each(
  'щshch жzh хkh чch шsh цts юyu яya еye ёyo кck гgh аa бb вv вw гg дd еe фf хh иi жj кk кq лl мm нn оo пp рr сs тt уu зz',
)

/** A word as it is compared, as typed and in the other script: a reader with a Cyrillic keyboard finds English names. */
export function spellings(word: string): string[] {
  const lower = word.normalize('NFC').toLowerCase()
  const written = /[\u0400-\u04ff]/.test(lower) ? latin(lower) : /^[a-z'-]{4,}$/.test(lower) ? [cyrillic(lower)] : []
  return [...new Set([lower, ...written].map(fold))].filter(Boolean)
}

function latin(word: string): string[] {
  const plain = [...word].map((letter) => FOLDED[letter] ?? letter).join('')
  // After a vowel е is heard, and mostly printed, as "ye".
  const printed = plain.replace(/(?<=[аеёиоуыэюя])е/g, 'yе')
  const written = (text: string, table: Record<string, string>) => [...text].map((part) => table[part] ?? part).join('')
  return [written(printed, PRINTED), written(plain, PRINTED), written(plain, SHORT)]
}

function cyrillic(word: string): string {
  let rest = word
  let written = ''
  while (rest) {
    const [from, to] = CYRILLIC.find(([, letters]) => rest.startsWith(letters)) ?? [
      vowelY(written, rest),
      rest.charAt(0),
    ]
    written += from
    rest = rest.slice(to.length)
  }
  return written
}

const vowelY = (before: string, rest: string): string =>
  rest.startsWith('y') ? (/[аеиоу]$/.test(before) ? 'й' : 'ы') : rest.charAt(0)

/** "әа ғг": the first letter of each, and the rest of it. */
function each(list: string): [first: string, rest: string][] {
  return list.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)])
}

function pairs(list: string): Record<string, string> {
  return Object.fromEntries(each(list))
}
