/** Notes for the speaker page under `npm start`: given to this computer alone. */
import type { ServerResponse } from 'node:http'
import type { Plugin } from 'vite'
import { renderNotes } from '../../../pages/notes'
import type { LiveDeck } from './live-deck'

const ADDRESS = '/speaker/notes.json'

/** Serves `speaker/notes.json` to whom `guard.ts` lets ask for it. A build has no such file. */
export function speakerNotes(live: LiveDeck): Plugin {
  return {
    name: 'deck:notes',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use(ADDRESS, (_, response, next) => {
        giveNotes(live, response).catch(next)
      })
    },
  }
}

async function giveNotes(live: LiveDeck, response: ServerResponse): Promise<void> {
  const { deck } = await live.latest()
  const notes = deck ? [...renderNotes(deck)].map(([id, { text }]) => [id, text]) : []
  response.writeHead(200, {
    'Content-Type': 'application/json',
    'Cache-Control': 'no-store',
    'Cross-Origin-Resource-Policy': 'same-origin',
  })
  response.end(JSON.stringify(Object.fromEntries(notes)))
}
