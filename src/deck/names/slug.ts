/** Addresses of slides: `#slug` in every medium, and the name of a folder on a host. */
import anyAscii from 'any-ascii'
import { slug as githubSlug } from 'github-slugger'

/** A file system holds 255 bytes, a message of the talk 200 letters; further slides of a list add a number. */
export const LONGEST = 190

/** What an author may write as an `id`. */
export const isSlug = (text: string): boolean => /^[a-z0-9][a-z0-9-]*$/.test(text)

/** A former address, also of an earlier version of the engine: letters of any script. */
export const isFormerSlug = (text: string): boolean => /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*$/u.test(text)

/**
 * The address of a headline: its words as code hosts write them, in Latin letters whatever their script, so that it can be
 * read aloud and typed; where signs are left out between two words, one hyphen is. Cut between words where it would be longer
 * than `LONGEST`; `slide` where no letter is left.
 */
export function slugOf(headline: string): string {
  const latin = headline
    .normalize('NFC')
    .replace(/[\p{L}\p{M}\p{N}]+|\p{Emoji_Presentation}/gu, (word) => anyAscii(word))
  const slug = githubSlug(latin)
    .replace(/[^a-z0-9_-]/g, '')
    .replace(/--+/g, '-')
    .replace(/^[-_]+|-$/g, '')
  if (slug.length <= LONGEST) return slug || 'slide'
  const cut = slug.slice(0, LONGEST + 1)
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 0) || LONGEST)
}
