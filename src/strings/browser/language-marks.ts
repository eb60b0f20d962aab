/** Marks words by their language, in a deck whose own the interface does not speak: there its words are English. */
import { language } from './ui'

type LanguageMarks = { lang?: string; dir?: string }

/** For what has words of the interface only; empty where they are in the deck's language. */
export const inInterfaceLanguage = (): LanguageMarks => (isForeign() ? { lang: language, dir: 'ltr' } : {})

/** For words of the deck among those of the interface. */
export function inDeckLanguage(): LanguageMarks {
  const { lang, dir } = document.documentElement
  return isForeign() ? { lang, dir } : {}
}

const isForeign = () => document.documentElement.lang.split('-')[0]?.toLowerCase() !== language
