/**
 * The development server's door: who comes from this machine meets Vite as always; who comes from the network never
 * does. The two are told apart by connection, before a byte was read, so that no address, header or upgrade can lead
 * from one to the other.
 */
import { createServer, type Server } from 'node:http'
import type { Server as NetServer, Socket } from 'node:net'
import { plainAddress } from '../../site/loopback'

/** Takes the connections of others out of a server and hands them to `outside`. Fails where it cannot be done. */
export function splitConnections(
  server: NetServer,
  isLocal: (socket: Socket) => boolean,
  outside: (socket: Socket) => void,
): void {
  // Of Node's own listener only this one speaks HTTP; Vite's keeps account of open sockets, of all of them.
  const speaks = server.listeners('connection').find((listener) => listener.name === 'connectionListener')
  if (!speaks) throw new Error('This version of Node keeps its HTTP server where `--remote` does not find it.')
  server.off('connection', speaks as () => void)
  server.on('connection', (socket: Socket) => {
    if (isLocal(socket)) speaks.call(server, socket)
    else outside(socket)
  })
}

/** At most so many connections that nobody vouched for, and of one address. */
export const MOST = 128
export const MOST_OF_ONE = 64
/** Idle for so long, and alive for so long, ms. */
const IDLE = 15_000
const LIFE = 120_000

/** An HTTP server for connections that are handed to it; it listens nowhere. */
export class UnauthenticatedConnections {
  readonly http: Server
  /** Those that may be ended when there are too many, oldest first. */
  readonly #unauthenticated = new Map<Socket, NodeJS.Timeout>()

  constructor() {
    this.http = createServer({ maxHeaderSize: 8192 })
    this.http.timeout = IDLE
    this.http.keepAliveTimeout = 5000
  }

  /** Takes a connection in. The oldest stranger goes when there are too many: the newest may be a phone coming back. */
  enter(socket: Socket): void {
    const address = plainAddress(socket.remoteAddress)
    const same = [...this.#unauthenticated.keys()].filter((each) => plainAddress(each.remoteAddress) === address)
    const leaves =
      same.length >= MOST_OF_ONE ? same[0] : this.#unauthenticated.size >= MOST ? this.#oldest() : undefined
    leaves?.destroy()
    this.#unauthenticated.set(
      socket,
      setTimeout(() => socket.destroy(), LIFE),
    )
    socket.on('error', () => socket.destroy())
    socket.once('close', () => this.trust(socket))
    this.http.emit('connection', socket)
  }

  /** From now on the connection is no stranger's. */
  trust(socket: Socket): void {
    clearTimeout(this.#unauthenticated.get(socket))
    this.#unauthenticated.delete(socket)
  }

  #oldest(): Socket | undefined {
    return this.#unauthenticated.keys().next().value
  }
}
