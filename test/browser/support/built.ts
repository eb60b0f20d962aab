/** Builds the deck once for all browser tests and serves the result, as any static host would. */
import { preview } from 'vite'
import type { TestProject } from 'vitest/node'
import { builtOnce } from '../../built-once'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built deck is served, ending in `/`. */
    deckAddress: string
    /** The folder it was built into. */
    dist: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = process.cwd()
  const dist = await builtOnce()
  const server = await preview({
    root,
    configFile: false,
    base: './',
    logLevel: 'error',
    build: { outDir: dist },
    preview: { host: '127.0.0.1', port: 0 },
  })
  project.provide('deckAddress', server.resolvedUrls?.local[0] ?? '')
  project.provide('dist', dist)
  return () => server.close()
}
