/** What the local network sees: the deck as it is built for the public, from memory, and the page of the phone. */
import { readdir, readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { mediaType } from '../../site/files/media-type'
import { plainAddress } from '../../site/loopback'

/** A document or file by its path in the address. */
export interface PublicFile {
  type: string
  body: Buffer
  /** Besides those of every answer, for whoever asked at `host`. */
  headers?: (host: string) => Record<string, string>
}

/** All files of a built deck that a host would serve, by their paths: `/`, `/s/one/`, `/assets/….js`. */
export async function readPublic(folder: string): Promise<Map<string, PublicFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const answers = new Map<string, PublicFile>()
  for (const path of paths) {
    const name = path.slice(folder.length).replaceAll('\\', '/')
    const type = mediaType(name)
    if (type) answers.set(name.replace(/\/index\.html$/, '/'), { type, body: await readFile(path) })
  }
  return answers
}

const ALWAYS = {
  'Cache-Control': 'no-store',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
}

/**
 * Answers a request from the network: with something of the list, or not at all. No path is ever looked for on disk, so
 * there is none to be guessed.
 */
export function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  list: ReadonlyMap<string, PublicFile>,
): void {
  const path = (request.url ?? '').replace(/[?#].*$/, '')
  const found = list.get(path)
  if (!isAddressed(request)) refuse(response, 421, 'Ask for this computer by its number.')
  else if (request.method !== 'GET' && request.method !== 'HEAD') refuse(response, 405, 'This can only be read.')
  else if (found) give(request, response, found)
  else if (list.has(`${path}/`)) redirect(response, `${path}/`)
  else refuse(response, 404, 'There is nothing here.')
}

function give({ method, headers: { host = '' } }: IncomingMessage, response: ServerResponse, found: PublicFile): void {
  const { type, body, headers } = found
  const own = { 'Content-Type': type, 'Content-Length': body.length, ...headers?.(host) }
  response.writeHead(200, { ...ALWAYS, ...own })
  response.end(method === 'HEAD' ? undefined : body)
}

function refuse(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { ...ALWAYS, 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close' })
  response.end(`${words}\n`)
}

function redirect(response: ServerResponse, path: string): void {
  response.writeHead(301, { ...ALWAYS, 'Content-Length': 0, Location: path })
  response.end()
}

/**
 * Whether a request names this computer by the address it came to. A name would do for a page elsewhere that lets its
 * own name point here (DNS rebinding).
 */
export function isAddressed({ headers, socket }: IncomingMessage): boolean {
  const address = plainAddress(socket.localAddress)
  const host = address.includes(':') ? `[${address}]` : address
  return headers.host === `${host}:${socket.localPort}`
}
