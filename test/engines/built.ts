/** Has the deck built and packed for the engines. */
import { pathToFileURL } from 'node:url'
import type { TestProject } from 'vitest/node'
import { begin } from '../setup/begin'
import { PLACES } from '../setup/places'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the deck in one file, on disk. */
    packed: string
  }
}

export default async function setup(project: TestProject): Promise<() => void> {
  project.provide('dist', PLACES.dist)
  project.provide('packed', pathToFileURL(PLACES.packed).href)
  return begin(project, ['dist', 'packed'])
}
