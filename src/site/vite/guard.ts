/**
 * Whom the development server answers. It has everything an author has, the notes among it, and any page in the same
 * browser can ask it: so what browsers say about a request (https://www.w3.org/TR/fetch-metadata/) decides.
 */
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import type { Plugin } from 'vite'
import { isLoopback } from '../loopback'

/** What shows notes or starts a program: the sources, files by their paths, the notes, and Vite's way into an editor. */
const PRIVATE = /^\/(slides\/|@fs\/|speaker\/notes\.json|__open-in-editor)/

/** Refuses what pages of other origins ask for, before anything else sees it. */
export function guardServer(): Plugin {
  return {
    name: 'deck:guard',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (isAllowed(request)) next()
        else refuse(response)
      })
    },
  }
}

/** Whether a page of the deck asks, or a person who opens one; what is private only by a page of the deck itself. */
function isAllowed({ url = '/', headers, socket }: Pick<IncomingMessage, 'url' | 'headers' | 'socket'>): boolean {
  if (!isOwnOrigin(headers)) return false
  const site = headers['sec-fetch-site']
  if (PRIVATE.test(plainPath(url))) return isOwnPage(headers) && isLoopback(socket) && !isForwarded(headers)
  return site === undefined || site === 'same-origin' || site === 'none' || isOpened(headers)
}

/** Where an origin is told it has to be that of this server. */
const isOwnOrigin = ({ origin, host }: IncomingHttpHeaders) =>
  origin === undefined || origin === `http://${host}` || origin === `https://${host}`

/** Where a browser does not say so, the address of the page that asks does. */
const isOwnPage = ({ 'sec-fetch-site': site, referer, host }: IncomingHttpHeaders) =>
  site === 'same-origin' || (site === undefined && referer?.startsWith(`http://${host}/`) === true)

/** A link on another page opens a window; nothing there can read it. A frame is no window. */
const isOpened = (headers: IncomingHttpHeaders) =>
  headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document'

/** Through a tunnel or a proxy, whose end is on this computer while whoever asks is not. */
const isForwarded = (headers: IncomingHttpHeaders) =>
  ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'].some((name) => name in headers)

/** As routes are compared: without query, in small letters. */
function plainPath(url: string): string {
  const path = url.replace(/[?#].*$/, '').toLowerCase()
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

function refuse(response: ServerResponse): void {
  response.writeHead(403, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cross-Origin-Resource-Policy': 'same-origin',
  })
  response.end('This is for the pages of the deck, on the computer that runs it.\n')
}
