/** Has the deck built for all browser tests, and serves the result as any static host would. */
import { preview } from 'vite'
import type { TestProject } from 'vitest/node'
import { begin } from '../../setup/begin'
import { PLACES } from '../../setup/places'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built deck is served, ending in `/`. */
    deckAddress: string
    /** The folder it is built into. */
    dist: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const end = await begin(project, ['dist'])
  const server = await preview({
    root: process.cwd(),
    configFile: false,
    base: './',
    logLevel: 'error',
    build: { outDir: PLACES.dist },
    preview: { host: '127.0.0.1', port: 0 },
  })
  project.provide('deckAddress', server.resolvedUrls?.local[0] ?? '')
  project.provide('dist', PLACES.dist)
  return async () => {
    end()
    await server.close()
  }
}
