import { resolve } from 'node:path'

/** The project's folder, whatever folder a command was called from. */
export const root = resolve(import.meta.dirname, '../..')
