/** Keeps a hosted deck for visits without a network, once the page is at rest. */
import { element } from './element'

/** Only a hosted deck has a manifest: not the one under `npm start`, not the one in a single file. */
export function startKeeping(): void {
  if (!document.querySelector('link[rel="manifest"]') || !('serviceWorker' in navigator)) return
  const keep = async () => (await import('../offline/keep')).keepOffline(offerNewer)
  // Where it cannot be had the deck is only not kept.
  const atRest = () => void keep().catch(() => undefined)
  if (document.readyState === 'complete') atRest()
  else addEventListener('load', () => setTimeout(atRest), { once: true })
}

/** In the article's head, where it disturbs no talk. */
function offerNewer(exchange: () => void): void {
  if (document.querySelector('.newer')) return
  const button = element('button', { type: 'button' }, 'Load it')
  button.addEventListener('click', exchange)
  const offer = element('p', { class: 'newer', role: 'status' }, 'A newer version of this deck is there. ', button)
  document.querySelector('.masthead')?.prepend(offer)
}
