/** Serves a built deck as any static host would, to the tests of a project. */
import { preview } from 'vite'
import type { TestProject } from 'vitest/node'
import { PLACES } from './places'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built deck is served, ending in `/`. */
    deckAddress: string
    /** The folder it is built into. */
    dist: string
  }
}

/** Tells the project where the deck stands and where it is served; returns what ends the server. */
export async function serve(project: TestProject, product: 'dist' | 'talkDist'): Promise<() => Promise<void>> {
  const server = await preview({
    root: process.cwd(),
    configFile: false,
    base: './',
    logLevel: 'error',
    build: { outDir: PLACES[product] },
    preview: { host: '127.0.0.1', port: 0 },
  })
  project.provide('deckAddress', server.resolvedUrls?.local[0] ?? '')
  project.provide('dist', PLACES[product])
  return () => server.close()
}
