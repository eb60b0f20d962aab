/** Live reload of the deck under `npm start`. */
import { join } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { formatProblems } from '../../../deck/problem'
import { hasErrors, overlayError } from '../../deck-error'
import { isPicture, isSource } from '../../source-names'
import type { LiveDeck } from './live-deck'

/** On a change of slides or data: reload the page when the deck is sound, else show what is wrong and leave it up. */
export function deckReload(root: string, live: LiveDeck): Plugin {
  return {
    name: 'deck:reload',
    apply: 'serve',
    configureServer(server) {
      server.watcher.add(['slides', 'assets/data'].map((folder) => join(root, folder)))
      // A file that is gone for the moment of a save must not end the server: the next event reads it again.
      const update = (reloads: () => boolean) => {
        refresh(server, root, live, reloads).catch(unread(server))
      }
      // One save can be several events: the last one reloads.
      let changes = 0
      const changed = (file: string) => {
        if (!isSource(root, file) && !isPicture(root, file)) return
        live.changed()
        const change = ++changes
        update(() => change === changes)
      }
      server.watcher.on('change', changed).on('add', changed).on('unlink', changed)
      server.ws.on('connection', () => update(() => false))
      server.httpServer?.once('close', () => void live.close())
    },
  }
}

const unread = (server: ViteDevServer) => (error: Error) => {
  server.config.logger.error(`The slides could not be read: ${error.message}`, { timestamp: true })
}

async function refresh(server: ViteDevServer, root: string, live: LiveDeck, reloads: () => boolean): Promise<void> {
  const { problems, files } = await live.latest()
  if (hasErrors(problems)) {
    server.config.logger.error(formatProblems(problems, files), { timestamp: true })
    server.ws.send(overlayError(root, problems, files))
  } else if (reloads()) {
    // The deck's language may be another: its words are resolved anew.
    server.moduleGraph.invalidateAll()
    server.ws.send({ type: 'full-reload' })
  }
}
