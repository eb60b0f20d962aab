/** Keeps the deck for later visits without a network, and offers a newer version when there is one. */

/** How often a window that stays open asks whether there is a newer version, in ms. */
const HOUR = 3_600_000

/**
 * Registers the service worker once the page has loaded. `offer` is called when a newer version is ready; what it gets
 * exchanges the versions and loads this window again. Other windows go on with what they have loaded.
 */
export async function keepOffline(offer: (exchange: () => void) => void): Promise<void> {
  const { serviceWorker } = navigator
  // Refused by private windows and by hosts without TLS: the deck works, it is only not kept.
  const registration = await serviceWorker.register('./sw.js').catch(() => undefined)
  if (!registration) return
  const offerWaiting = () => {
    const { waiting } = registration
    if (waiting && serviceWorker.controller) offer(() => exchange(waiting))
  }
  offerWaiting()
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offerWaiting)
  })
  setInterval(() => void registration.update().catch(() => undefined), HOUR)
}

function exchange(waiting: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  waiting.postMessage('take over')
}
