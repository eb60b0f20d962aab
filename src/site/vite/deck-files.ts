/** The deck's own files under the addresses they have from its folder, which need not be the engine's. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Alias, normalizePath, type Plugin } from 'vite'

/** The folders whose files style and pages may name: `/slides/font.woff2`. */
const FOLDERS = /^\/(?=(?:slides|assets|\.cache\/fonts)\/)/

/** For what a build reads. Where the engine has a file of that name, the deck's own is meant. */
export const deckAlias = (root: string): Alias => ({ find: FOLDERS, replacement: `${normalizePath(root)}/` })

/** For what a browser asks the development server for. What the deck does not have is the engine's. */
export function deckFiles(root: string): Plugin {
  return {
    name: 'deck:files',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, _, next) => {
        const [path = '', query] = (request.url ?? '').split('?')
        if (FOLDERS.test(path) && existsSync(join(root, decoded(path)))) {
          request.url = `/@fs/${normalizePath(root).replace(/^\//, '').split('/').map(encodeURIComponent).join('/')}${path}${query === undefined ? '' : `?${query}`}`
        }
        next()
      })
    },
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
