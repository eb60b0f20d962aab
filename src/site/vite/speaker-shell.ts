/** `speaker/index.html` in the deck's language, before its script has made the page. */
import type { Plugin } from 'vite'
import { fillWords, inLanguageOf } from '../../strings/fill-words'
import { interfaceLanguage, stringsOf } from '../../strings/strings'

/** Fills the words into the page; `tag` tells the deck's language (BCP 47). */
export function speakerShell(tag: () => Promise<string> | string): Plugin {
  return {
    name: 'deck:speaker-shell',
    transformIndexHtml: {
      order: 'pre',
      async handler(page, { path }) {
        if (!path.endsWith('/speaker/index.html')) return page
        const lang = await tag()
        return fillWords(inLanguageOf(page, lang), { ...stringsOf(lang).speaker, language: interfaceLanguage(lang) })
      },
    },
  }
}
