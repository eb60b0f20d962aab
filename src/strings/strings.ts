/** The words of the interface, chosen by the deck's language. */
import * as de from './de'
import * as en from './en'
import * as kk from './kk'
import * as ru from './ru'

/** The same words in another language: a text for a text, a sentence of the same parts for a sentence. */
type Same<Entry> = Entry extends string
  ? string
  : Entry extends (...parts: infer Parts) => string
    ? (...parts: Parts) => string
    : { readonly [Name in keyof Entry]: Same<Entry[Name]> }

/** What every language has to have: all that English has. */
export type Strings = Same<typeof en>

/** By language, without region or script. */
const LANGUAGES = { en, de, kk, ru } satisfies Record<string, Strings>

export type Language = keyof typeof LANGUAGES

/** The languages that the interface is in. */
export const INTERFACE_LANGUAGES = Object.keys(LANGUAGES) as Language[]

/** The interface's language for a deck's (a BCP 47 tag): `de` for `de-AT`. Undefined where it has none. */
export function knownLanguage(tag: string): Language | undefined {
  return INTERFACE_LANGUAGES.find((each) => each === tag.toLowerCase().split('-')[0])
}

/** The interface's language for a deck's, English where it has no other. */
export const interfaceLanguage = (tag: string): Language => knownLanguage(tag) ?? 'en'

/** What marks an element whose words are all the interface's, in a deck of a language that the interface does not speak. */
export const interfaceMarks = (tag: string): { lang?: string; dir?: string } =>
  knownLanguage(tag) ? {} : { lang: interfaceLanguage(tag), dir: 'ltr' }

/** The words for a deck's language. */
export const stringsOf = (tag: string): Strings => LANGUAGES[interfaceLanguage(tag)]
