/** The phone's connection: who may open one, the proof of a key, and sealed messages from then on. */
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import { plainAddress } from '../../site/loopback'
import {
  CLOSED,
  HELLO,
  LINK,
  type PhoneNews,
  type PhoneRequest,
  PROTOCOL,
  readPhoneRequest,
} from '../protocol/phone-messages'
import { type Bytes, HELLO_BYTES, randomBytes, SealedChannel, toText } from '../protocol/sealed'
import type { Access, PhoneSession } from './access'
import type { UnauthenticatedConnections } from './connection-split'
import { isAddressed } from './public-files'
import { Allowance } from './rate-limit'

/** Longer messages end the connection, bytes. */
const LONGEST = 1024
/** How long a phone has to prove its key, ms. */
const PATIENCE = 5000
/** A phone with this many unread bytes counts as gone. */
const UNREAD = 1_000_000

/** A phone that showed its key. */
export interface Phone {
  session: PhoneSession
  /** False where the phone is not there any more. */
  tell(news: PhoneNews): void
  close(code: number): void
}

export interface PhoneListener {
  onPhone(phone: Phone): void
  onRequest(phone: Phone, request: PhoneRequest): void
  onGone(phone: Phone): void
}

/** What the connections of one server share. */
interface Shared {
  access: Access
  outside: UnauthenticatedConnections
  listener: PhoneListener
  wrong: Allowance
  requests: Allowance
}

/** Listens for phones at `outside` until its server ends; `now` in milliseconds. */
export function listenForPhones(
  access: Access,
  outside: UnauthenticatedConnections,
  listener: PhoneListener,
  now: () => number,
): void {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: LONGEST,
    perMessageDeflate: false,
    handleProtocols: () => PROTOCOL,
  })
  const calls = new Allowance(30, 1, now)
  // Ten wrong keys, then one in half a minute.
  const wrong = new Allowance(10, 1 / 30, now)
  const shared = { access, outside, listener, wrong, requests: new Allowance(30, 15, now) }
  outside.http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy())
    const address = plainAddress(request.socket.remoteAddress)
    if (!isPhone(request)) refuse(socket, '403 Forbidden')
    else if (!shared.wrong.has(address) || !calls.take(address)) refuse(socket, '429 Too Many Requests')
    else sockets.handleUpgrade(request, socket, head, (connection) => receive(connection, request, shared))
  })
}

/** Only our own page may connect: it says so by path, protocol and the origin, which browsers do not let a page choose. */
function isPhone(request: IncomingMessage): boolean {
  const { url, headers } = request
  const isOwn = headers.origin === `http://${headers.host}`
  return url === LINK && headers['sec-websocket-protocol'] === PROTOCOL && isOwn && isAddressed(request)
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

/** Says hello, and takes the first message for what it has to be: the phone's hello, and the proof that it has a key. */
function receive(connection: WebSocket, request: IncomingMessage, shared: Shared): void {
  const own = randomBytes(HELLO_BYTES)
  const patience = setTimeout(() => connection.terminate(), PATIENCE)
  connection.on('error', () => connection.terminate())
  connection.once('close', () => clearTimeout(patience))
  connection.once('message', (data: Buffer, isBinary) => {
    clearTimeout(patience)
    const known = isBinary ? recognise(data, own, shared.access) : undefined
    if (known) {
      welcome(connection, request, known, shared)
    } else {
      shared.wrong.take(plainAddress(request.socket.remoteAddress))
      connection.close(CLOSED.refused)
    }
  })
  connection.send(own)
}

interface Known {
  session: PhoneSession
  isNew: boolean
  channel: SealedChannel
}

function recognise(data: Buffer, own: Bytes, access: Access): Known | undefined {
  const phone = new Uint8Array(data.subarray(0, HELLO_BYTES))
  if (phone.length < HELLO_BYTES) return undefined
  let proven: SealedChannel | undefined
  const known = access.recognise((key) => {
    const channel = new SealedChannel(key, { server: own, phone }, 'server')
    const isProof = channel.open(data.subarray(HELLO_BYTES)) === HELLO
    if (isProof) proven = channel
    return isProof
  })
  return known && proven && { ...known, channel: proven }
}

function welcome(connection: WebSocket, request: IncomingMessage, known: Known, shared: Shared): void {
  const { session, isNew, channel } = known
  const name = toText(session.key)
  const phone = phoneOf(connection, known)
  shared.outside.trust(request.socket)
  shared.access.enter(session)
  connection.on('message', (data: Buffer) => {
    const text = channel.open(data)
    const request = text === undefined ? undefined : readPhoneRequest(text)
    if (!request) phone.close(CLOSED.faulty)
    else if (shared.requests.take(name)) shared.listener.onRequest(phone, request)
  })
  connection.once('close', () => {
    shared.access.leave(session)
    shared.listener.onGone(phone)
  })
  if (isNew) phone.tell({ type: 'paired', key: name })
  shared.listener.onPhone(phone)
}

function phoneOf(connection: WebSocket, { session, channel }: Known): Phone {
  return {
    session,
    tell(news) {
      if (connection.bufferedAmount > UNREAD) connection.terminate()
      if (connection.readyState === connection.OPEN) connection.send(channel.seal(JSON.stringify(news)))
    },
    close(code) {
      connection.close(code)
      // A peer that does not answer the close is cut off.
      setTimeout(() => connection.terminate(), 1000).unref()
    },
  }
}
