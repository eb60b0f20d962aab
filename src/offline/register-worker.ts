/** Keeps the deck for later visits without a network, and offers a newer version when there is one. */
import { QUESTION, TAKE_OVER, type WorkerAnswer } from './messages'

/** How often a window that stays open asks whether there is a newer version, in ms. */
const HOUR = 3_600_000

interface OfflineHandlers {
  /** A newer version is ready; `exchange` exchanges the two and loads this window again. Others go on as they are. */
  offer(exchange: () => void): void
  /** The deck is stored except for `missing` files; undefined where it is not stored at all. */
  tell(missing: number | undefined): void
}

/** Registers the service worker once the page has loaded. */
export async function registerWorker({ offer, tell }: OfflineHandlers): Promise<void> {
  const { serviceWorker } = navigator
  // Refused by private windows and by hosts without TLS: the deck works, it is only not kept.
  const registration = await serviceWorker?.register('./sw.js').catch(() => undefined)
  if (!registration) {
    tell(undefined)
    return
  }
  const offerWaiting = () => {
    const { waiting } = registration
    if (waiting && serviceWorker.controller) offer(() => exchange(waiting))
  }
  offerWaiting()
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offerWaiting)
  })
  follow(registration, tell)
  setInterval(() => void registration.update().catch(() => undefined), HOUR)
}

function exchange(waiting: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  waiting.postMessage(TAKE_OVER)
}

/** The version that is there answers, or the first one when it is. */
function follow(registration: ServiceWorkerRegistration, tell: OfflineHandlers['tell']): void {
  const { active, waiting, installing } = registration
  if (active) {
    ask(active, tell)
    return
  }
  const first = installing ?? waiting
  first?.addEventListener('statechange', () => {
    if (first.state === 'activated') ask(first, tell)
    if (first.state === 'redundant') tell(undefined)
  })
}

function ask(worker: ServiceWorker, tell: OfflineHandlers['tell']): void {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
    tell(data.missing)
    port1.close()
  }
  worker.postMessage(QUESTION, [port2])
}
