/**
 * Splits the development server's connections: those from this machine reach Vite as always, those from the network
 * never do. They are told apart by connection, before a byte was read, so that no address, header or upgrade can lead
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

/** The most unauthenticated connections, in all and from one address. */
const MOST = 128
const MOST_OF_ONE = 64
/** The longest an unauthenticated connection may be idle, and may last, ms. */
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

  /** Takes in a connection. When there are too many, the oldest is closed: the newest may be a phone coming back. */
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

  /** Marks a connection as authenticated: it is not closed to make room any more. */
  trust(socket: Socket): void {
    clearTimeout(this.#unauthenticated.get(socket))
    this.#unauthenticated.delete(socket)
  }

  #oldest(): Socket | undefined {
    return this.#unauthenticated.keys().next().value
  }
}
