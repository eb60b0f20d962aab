/**
 * What a hash may name. Links are handed on by programs and people that add to them: `?utm_source=…`, `&fbclid=…`, the
 * full stop of a sentence, a bracket, a step as reveal.js writes it. Pure, and small: the boot script has it, too.
 */
const NAME_LETTER = /[\p{L}\p{N}\p{M}_-]/u
/** Whatever mailers and word processors make of a hyphen. */
const HYPHENS = /[\u2010-\u2015\u2212\ufe63\uff0d]/g
/** White space of broken lines, and letters that are not seen. */
const UNSEEN = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/g
/** A longer hash is read up to this length. */
const LONGEST = 300

/** The names a hash may stand for, the likeliest first; without any it asks for nothing. */
export function namesIn(hash: string): string[] {
  const asked = askedIn(hash)
  if (asked === '' || asked.toLowerCase() === 'top') return []
  const once = decoded(asked)
  const forms = [once, decoded(once)]
  const tidy = forms.map((form) => form.normalize('NFC').replace(HYPHENS, '-').replace(UNSEEN, ''))
  const whole = [...forms, ...tidy]
  return [...new Set([...whole, ...whole.flatMap(beginnings)])].filter(Boolean)
}

/** The hash without its sign, without a text fragment (https://wicg.github.io/scroll-to-text-fragment/). */
const askedIn = (hash: string) => hash.replace(/^#/, '').replace(/:~:.*$/s, '')

/** What a browser looks for by itself. */
export const nameIn = (hash: string): string => decoded(hash.replace(/^#/, ''))

/** From 0: `#/3` as reveal.js writes it where slides have no names; `#4` as a reader would. */
export function indexIn(hash: string): number | undefined {
  if (hash === '') return undefined
  const [, slash, digits] = /^(\/?)(\d{1,4})(?:$|[^\p{L}\p{N}_-])/u.exec(decoded(askedIn(hash))) ?? []
  return digits === undefined ? undefined : Number(digits) - (slash ? 0 : 1)
}

/** From 0: the last step shown of `#/slug/2`, as reveal.js writes it. */
export function stepIn(hash: string): number | undefined {
  const step = /^\/[^/]+\/(\d{1,3})(?:$|[^\p{L}\p{N}_-])/u.exec(decoded(askedIn(hash)))?.[1]
  return step === undefined || indexIn(hash) !== undefined ? undefined : Number(step)
}

/** A text without the signs before its first letter, and what it begins with up to each sign after. */
function beginnings(text: string): string[] {
  const letters = [...text.slice(0, LONGEST)]
  const first = letters.findIndex((letter) => NAME_LETTER.test(letter))
  if (first < 0) return []
  const ends = letters.flatMap((letter, index) => (index > first && !NAME_LETTER.test(letter) ? [index] : []))
  const cut = [letters.length, ...ends.reverse()].map((end) => letters.slice(first, end).join(''))
  return [...cut, ...cut.map((each) => each.replace(/[_-]+$/, ''))]
}

/** Each run of bytes that can be decoded is; a stray `%` stays. */
function decoded(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes)
    } catch {
      return bytes
    }
  })
}
