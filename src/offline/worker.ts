/// <reference lib="webworker" />
/**
 * The service worker: keeps one whole version of the deck, so that it opens without a network.
 *
 * A new version is fetched completely beside the old one and waits until no window shows the old one any more, or until
 * a reader asks for it: a talk never meets half of each.
 */
import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching'

declare const self: ServiceWorkerGlobalScope
/** Every file of the deck with a hash of its content; written by the build. */
declare const DECK_FILES: { url: string; revision: string | null }[]

cleanupOutdatedCaches()
// The query only chooses a view: it is the same file.
precacheAndRoute(DECK_FILES, { directoryIndex: 'index.html', ignoreURLParametersMatching: [/./] })

self.addEventListener('message', (event) => {
  if (event.data === 'take over') void self.skipWaiting()
})
