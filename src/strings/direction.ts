/** In which direction a language is written. */

/** ISO 15924 codes of scripts written from right to left, as far as living languages are. */
const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Syrc', 'Thaa', 'Yezi'])

/** The `dir` of a document in a language, given by its BCP 47 tag, by the script it is most likely written in (CLDR). */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr'
}
