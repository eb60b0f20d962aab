/** The deck's pictures under `npm start`, as a build would put them beside the page. */
import type { Plugin } from 'vite'
import { mediaType } from '../files/media-type'
import type { LiveDeck } from './live-deck'

/** Serves what the deck's pictures were made into; the originals are never given away. */
export function liveImages(live: LiveDeck): Plugin {
  return {
    name: 'deck:images',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = /^\/(assets\/(?:image|film)-[\w-]{8}\.\w+)$/.exec(request.url ?? '')?.[1]
        if (!name) return next()
        live
          .latest()
          .then(({ imageFiles }) => {
            const bytes = imageFiles.get(name)
            if (!bytes) return next()
            response.writeHead(200, { 'Content-Type': mediaType(name), 'Content-Length': bytes.length })
            response.end(bytes)
          })
          .catch(next)
      })
    },
  }
}
