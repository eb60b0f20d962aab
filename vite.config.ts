import { defineConfig } from 'vite'
import { deckPlugins } from './src/site/plugin'

/** Relative addresses throughout: the built folder works under any path of any host. */
export default defineConfig({
  base: './',
  appType: 'mpa',
  publicDir: false,
  plugins: deckPlugins(import.meta.dirname),
  server: { host: '127.0.0.1', port: 4180 },
  preview: { host: '127.0.0.1', port: 4181 },
  build: {
    target: ['chrome111', 'firefox114', 'safari16.4'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
})
