/** Words into a page that is written as HTML: `__title__` becomes the entry of that name. */
import { directionOf } from './direction'

/**
 * The page with its words, safe in text and in attributes of double quotes. Throws when the page asks for a name that is
 * no text of the table.
 */
export function fillWords(page: string, words: Readonly<Record<string, unknown>>): string {
  return page.replace(/__([a-zA-Z]+)__/g, (_, name: string) => {
    const text = words[name]
    if (typeof text !== 'string') throw new Error(`A page asks for the word "${name}", and the table has none.`)
    return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
  })
}

/** The page for a deck in the language of a BCP 47 tag: `lang` and `dir` of its root, whose tag begins `<html lang="en"`. */
export const inLanguageOf = (page: string, tag: string): string =>
  page.replace('<html lang="en"', () => `<html lang="${tag}" dir="${directionOf(tag)}"`)
