/** Scripts speak the deck's language, and carry no other: its words take the place of the English ones. */
import { join, sep } from 'node:path'
import type { Plugin } from 'vite'
import { ENGINE } from '../../engine/folder'
import { interfaceLanguage } from '../../strings/strings'

/** What `src/strings/browser/` imports. */
const ENGLISH = /^\.\.\/en\/([a-z]+)$/
const IMPORTER = ['strings', 'browser', ''].join('/')

/**
 * Resolves the words of `src/strings/browser/` to those of the language for a deck's tag, asked for at each resolution:
 * under `npm start` it may change (`live-deck.ts`).
 */
export function deckLanguage(tag: () => Promise<string> | string): Plugin {
  return {
    name: 'deck:language',
    enforce: 'pre',
    async resolveId(id, importer) {
      const part = ENGLISH.exec(id)?.[1]
      if (!part || !importer?.split(sep).join('/').includes(IMPORTER)) return undefined
      return join(ENGINE, 'src/strings', interfaceLanguage(await tag()), `${part}.ts`)
    },
  }
}
