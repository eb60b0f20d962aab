/** How Vite serves and builds the deck; `vite.config.ts` and the commands share it. */
import type { InlineConfig } from 'vite'
import { BROWSERS } from '../browsers'
import { isBuilt } from '../source-names'
import { type DeckOptions, deckPlugins } from './plugin'

/** Relative addresses throughout: the built folder works under any path of any host. */
export function deckConfig(root: string, given?: DeckOptions): InlineConfig {
  return {
    root,
    base: './',
    appType: 'mpa',
    publicDir: false,
    plugins: deckPlugins(root, given),
    server: { host: '127.0.0.1', port: 4180, cors: false, watch: { ignored: (path) => isBuilt(root, path) } },
    preview: { host: '127.0.0.1', port: 4181 },
    build: {
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
    },
  }
}
