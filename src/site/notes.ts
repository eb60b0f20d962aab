/** Notes for the speaker page under `npm start`: given to this computer alone. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Plugin } from 'vite'
import { renderNotes } from '../pages/notes'
import type { LiveDeck } from './live'
import { isNear } from './remote/door'

const ADDRESS = '/speaker/notes.json'

/** Serves `speaker/notes.json`. A build has no such file. */
export function speakerNotes(live: LiveDeck): Plugin {
  return {
    name: 'deck:notes',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use(ADDRESS, (request, response, next) => {
        if (!isLocal(request)) refuse(response)
        else giveNotes(live, response).catch(next)
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

function refuse(response: ServerResponse): void {
  response.writeHead(403, { 'Content-Type': 'text/plain' })
  response.end('Notes are for the computer that runs the deck.\n')
}

/** Over loopback, and asked for by a page of the deck: a page of another origin could not read them, but need not try. */
function isLocal({ socket, headers }: IncomingMessage): boolean {
  return isNear(socket) && ['same-origin', undefined].includes(headers['sec-fetch-site'] as string | undefined)
}
