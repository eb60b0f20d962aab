/** How Vite serves and builds the deck; `vite.config.ts` and the commands share it. */
import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import type { BuildOptions, InlineConfig } from 'vite'
import { ENGINE, packageFolder } from '../../engine/folder'
import { BROWSERS } from '../browsers'
import { FONT_FOLDER } from '../own-fonts/font-file'
import { isBuilt } from '../source-names'
import type { DeckOptions } from './deck-build'
import { deckAlias } from './deck-files'
import { deckPlugins } from './plugin'

/**
 * For the deck in a folder, which may be the engine's own or another. The pages are the engine's; addresses are relative
 * throughout, so that the built folder works under any path of any host.
 */
export function deckConfig(root: string, given?: DeckOptions): InlineConfig {
  return {
    root: ENGINE,
    base: './',
    appType: 'mpa',
    publicDir: false,
    resolve: { alias: [deckAlias(root)] },
    // The few packages that reach a browser are modules as they are. To prepare them would take a folder to keep them in, and
    // one that is found late reloads the page, in the middle of a talk if need be.
    optimizeDeps: { noDiscovery: true, include: [] },
    plugins: deckPlugins(root, given),
    server: {
      ...{ host: '127.0.0.1', port: 4180, cors: false },
      // An editor that empties a file before it writes it makes two changes in a moment, of which the watcher tells the first.
      watch: { ignored: (path) => isBuilt(root, path), awaitWriteFinish: { stabilityThreshold: 20, pollInterval: 10 } },
      fs: { allow: servedFrom(root) },
    },
    preview: { host: '127.0.0.1', port: 4181 },
    build: BUILD,
  }
}

const BUILD: BuildOptions = {
  target: BROWSERS,
  assetsInlineLimit: 0,
  modulePreload: { polyfill: false },
  reportCompressedSize: false,
  rolldownOptions: {
    // A slow machine is nothing an author can do something about.
    checks: { bundlerTimings: false },
    // A word of the interface is used once, and stands where it is used.
    optimization: { inlineConst: { mode: 'all', pass: 2 } },
  },
}

/** The theme's own. */
const FONTS = ['source-sans-3', 'source-serif-4', 'source-code-pro'].map((name) => `@fontsource/${name}`)

/** What style may name: files of the engine and of its fonts, wherever links lead to them, and of the deck. */
function servedFrom(root: string): string[] {
  const fonts = FONTS.map((name) => realpathSync(packageFolder(name)))
  return [ENGINE, ...fonts, ...['slides', 'assets', 'node_modules', FONT_FOLDER].map((folder) => join(root, folder))]
}
