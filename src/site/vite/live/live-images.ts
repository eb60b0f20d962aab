/** The deck's pictures and its favicon under `npm start`, as a build would put them beside the page. */
import type { Plugin } from 'vite'
import { mediaType } from '../../files/media-type'
import { FAVICON } from '../../hosting/favicon'
import type { LiveDeck } from './live-deck'

/** Serves what the deck's pictures were made into; the originals are never given away. */
export function liveImages(live: LiveDeck): Plugin {
  return {
    name: 'deck:images',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').replace(/\?.*/, '')
        const name = /^\/(assets\/(?:image|film)-[\w-]{8}\.\w+)$/.exec(path)?.[1]
        if (!name && path !== FAVICON) return next()
        live
          .latest()
          .then(({ imageFiles, favicon }) => {
            const bytes = name ? imageFiles.get(name) : favicon
            if (!bytes) return next()
            response.writeHead(200, { 'Content-Type': mediaType(path), 'Content-Length': bytes.length })
            response.end(bytes)
          })
          .catch(next)
      })
    },
  }
}
