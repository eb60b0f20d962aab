/** The page `speaker/` of a built deck: a build of its own, so that it shares no file with the deck's first load. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build, type Plugin, type Rolldown } from 'vite'
import type { Deck } from '../deck/model'
import { ENGINE } from '../engine/folder'
import type { Compilation } from './compile'
import { facesOf } from './fonts/faces-of'
import { withFavicon } from './hosting/favicon'
import { addPolicy } from './hosting/policy'
import { deckConfig } from './vite/config'
import { deckLanguage } from './vite/deck-language'
import { speakerShell } from './vite/speaker-shell'
import { topicStyle } from './vite/topic-style'

/** In any form that browsers take. */
const isFont = (name: string) => /\.(woff2?|[to]tf)$/.test(name)

/** Its file in the built folder. */
export const SPEAKER_PAGE = 'speaker/index.html'

/** Builds the page into a folder that has the built deck, in the deck's language and style. */
export async function buildSpeaker(
  root: string,
  folder: string,
  compiled: Compilation & { deck: Deck },
): Promise<void> {
  const tag = compiled.deck.meta.lang
  const deckPage = await readFile(join(folder, 'index.html'), 'utf8')
  const plugins = [
    topicStyle(() => Promise.resolve(compiled)),
    deckLanguage(() => tag),
    speakerShell(() => tag),
    speakerPage(deckPage, compiled.favicon),
  ]
  const { build: options, ...config } = deckConfig(root)
  const rolldownOptions = { ...options?.rolldownOptions, input: join(ENGINE, SPEAKER_PAGE), output: FILES }
  await build({
    ...config,
    plugins,
    configFile: false,
    logLevel: 'warn',
    build: { ...options, outDir: folder, emptyOutDir: false, rolldownOptions },
  })
}

/** Script and style are the page's own files, fonts and icon the deck's. */
const FILES: Rolldown.OutputOptions = {
  codeSplitting: false,
  entryFileNames: 'speaker/[name]-[hash].js',
  assetFileNames: ({ names }) =>
    `${names.some((name) => name.endsWith('.css')) ? 'speaker' : 'assets'}/[name]-[hash][extname]`,
}

/** The page gets its policy, and takes its letters from the deck's fonts. */
function speakerPage(deckPage: string, favicon: Compilation['favicon']): Plugin {
  return {
    name: 'deck:speaker',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const [name, file] of Object.entries(bundle)) {
        if (file.type !== 'asset') continue
        if (isFont(name)) delete bundle[name]
        if (name.endsWith('.css')) file.source = facesOf(String(file.source), deckPage)
        if (name !== SPEAKER_PAGE) continue
        const [own] = withFavicon(String(file.source), bundle, favicon)
        const page = own.replace(/ crossorigin(?=[ >])/g, '')
        file.source = addPolicy(facesOf(page, deckPage))
      }
    },
  }
}
