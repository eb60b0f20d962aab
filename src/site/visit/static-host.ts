/** A plain static host, as a built deck meets it anywhere: for measuring and testing it. */
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { asSent } from '../files/as-sent'
import { mediaType } from '../files/media-type'
import { documentName, fileInFolder } from './file-in-folder'

interface HostOptions {
  /** The path the folder is served under, with `/` at both ends. */
  base?: string
  /** Sent with every answer. */
  headers?: Readonly<Record<string, string>>
  /** Further files by their name in the folder, or other contents for its own. */
  files?: ReadonlyMap<string, string>
}

export interface Host {
  /** Where the folder is served, ending in `/`. */
  address: string
  /** Bytes sent since the start, as compressed, by name. */
  sent: Map<string, number>
  close(): Promise<void>
}

/** Serves a folder on the loopback interface, each file compressed once, folders by their `index.html`; what is not there is 404. */
export async function hostFolder(folder: string, options: HostOptions = {}): Promise<Host> {
  const { base = '/' } = options
  const sent = new Map<string, number>()
  const context = { folder, sent, compressed: new Map(), ...options }
  const server = createServer((request, response) => answer(request, response, context))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}${base}`, sent, close: () => closed(server) }
}

interface HostContext extends HostOptions {
  folder: string
  sent: Map<string, number>
  /** What was sent last, by name. */
  compressed: Map<string, { content: Buffer; body: Buffer }>
}

function answer(request: IncomingMessage, response: ServerResponse, context: HostContext): void {
  const { base = '/', headers = {}, sent } = context
  const { pathname } = new URL(request.url ?? '', 'http://host.invalid')
  const asked = pathname.startsWith(base) ? pathname.slice(base.length) : undefined
  const file = asked === undefined ? undefined : documentName(asked)
  const content = file === undefined ? undefined : contentOf(file, asked ?? '', context)
  if (file === undefined || !content) {
    response.writeHead(404, headers).end()
    return
  }
  const body = bodyOf(file, content, context)
  sent.set(file, (sent.get(file) ?? 0) + body.length)
  const encoding = body === content ? {} : { 'Content-Encoding': 'gzip' }
  const type = { 'Content-Type': mediaType(file) ?? 'application/octet-stream', 'Content-Length': body.length }
  response.writeHead(200, { ...type, ...encoding, ...headers }).end(body)
}

/** Compressed once for as long as the file stays the same, as hosts do: what a visit waits for is no compression. */
function bodyOf(name: string, content: Buffer, { compressed }: HostContext): Buffer {
  const kept = compressed.get(name)
  if (kept?.content.equals(content)) return kept.body
  const body = asSent(name, content)
  if (body !== content) compressed.set(name, { content, body })
  return body
}

function contentOf(name: string, asked: string, { folder, files }: HostContext): Buffer | undefined {
  const own = files?.get(name)
  if (own !== undefined) return Buffer.from(own)
  const path = fileInFolder(folder, asked)
  return path ? readFileSync(path) : undefined
}

function closed(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done())
    server.closeAllConnections()
  })
}
