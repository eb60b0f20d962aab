/// <reference lib="webworker" />
/**
 * The service worker: keeps one whole version of the deck, so that it opens without a network.
 *
 * A new version is fetched beside the old one and waits until no window shows the old one any more, or until a reader
 * asks for it: a talk never meets half of each. Without its page and script there is no deck; any other file may be
 * missing on a host, and is asked for again at the next visit.
 */
import { PrecacheController, PrecacheRoute } from 'workbox-precaching'
import { QUESTION, TAKE_OVER, type WorkerAnswer } from './messages'

declare const self: ServiceWorkerGlobalScope
/** Every file of the deck with a hash of its content; written by the build. */
declare const DECK_FILES: { url: string; revision: string | null; needed: boolean }[]

/** The longest wait for a file that a talk can do without, ms. */
const PATIENCE = 30_000

// Workbox puts the scope into the cache's name, so decks at `/` and `/b/` do not share a cache.
const controller = new PrecacheController()
controller.addToCacheList(DECK_FILES)
// The query only chooses a view: it is the same file.
const route = new PrecacheRoute(controller, { directoryIndex: 'index.html', ignoreURLParametersMatching: [/./] })

self.addEventListener('install', (event) => event.waitUntil(keepAll(true)))
// The window of a first visit, too, has from now on all of its version.
self.addEventListener('activate', (event) => {
  void controller.activate(event)
  event.waitUntil(self.clients.claim())
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  const sameOrigin = url.origin === location.origin
  const params = request.method === 'GET' && route.match({ url, sameOrigin, request, event })
  if (params) event.respondWith(controller.strategy.handle({ request, event, params }))
})

self.addEventListener('message', (event) => {
  if (event.data === TAKE_OVER) void self.skipWaiting()
  if (event.data === QUESTION) event.waitUntil(answer(event.ports[0]))
})

/** Fetches missing files once more before it answers. */
async function answer(port: MessagePort | undefined): Promise<void> {
  port?.postMessage({ missing: await keepAll(false).catch(() => DECK_FILES.length) } satisfies WorkerAnswer)
}

/**
 * Fetches what is not kept yet; returns how many files could not be had. Rejects when one is needed. Later than at its
 * installation a version can take only files whose names it knows by their content: others may be a newer one's by now.
 */
async function keepAll(isNew: boolean): Promise<number> {
  const cache = await caches.open(controller.strategy.cacheName)
  let missing = 0
  for (const { url, needed } of DECK_FILES.toSorted((a, b) => Number(b.needed) - Number(a.needed))) {
    const isKept = await keep(cache, url, isNew).catch((error: unknown) => {
      if (needed) throw error
      return false
    })
    if (!isKept && needed) throw new Error(`The host does not give ${url}.`)
    if (!isKept) missing++
  }
  return missing
}

async function keep(cache: Cache, file: string, isNew: boolean): Promise<boolean> {
  const url = new URL(file, location.href).href
  const key = controller.getCacheKeyForURL(url) ?? url
  if (await cache.match(key)) return true
  // Names with a hash are never reused: what the page has just loaded will do.
  const isHashed = key === url
  if (!isNew && !isHashed) return false
  const response = await fetch(url, {
    cache: isHashed ? 'default' : 'reload',
    credentials: 'same-origin',
    signal: AbortSignal.timeout(PATIENCE),
  })
  if (!response.ok) return false
  await cache.put(key, response.redirected ? await plain(response) : response)
  return true
}

/** A page that was redirected cannot be given to whoever asks for its address. */
async function plain({ body, status, statusText, headers }: Response): Promise<Response> {
  return new Response(body, { status, statusText, headers })
}
