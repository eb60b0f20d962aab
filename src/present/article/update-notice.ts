/** Keeps a hosted deck for visits without a network, once the page is at rest, and says so at the article's end. */
import { registerWorker } from '../../offline/register-worker'
import { storedStatus } from '../../offline/stored-status'
import { inInterfaceLanguage } from '../../strings/browser/language-marks'
import * as strings from '../../strings/browser/reading'
import { element } from '../../ui/element'
import { isSparing } from '../screen/connection'

/** Only a hosted deck has a manifest: not the one under `npm start`, not the one in a single file. */
export function startOffline(): void {
  if (!document.querySelector('link[rel="manifest"]')) return
  // Part of the page's own script: a file of its own would be one more that a host may not give.
  const keep = () => registerWorker({ offer: offerUpdate, tell: showStoredStatus })
  // Without a service worker the deck works; it is only not stored.
  const atRest = () => (spares() ? showStoredStatus(undefined) : void keep().catch(() => showStoredStatus(undefined)))
  if (document.readyState === 'complete') atRest()
  else addEventListener('load', () => setTimeout(atRest), { once: true })
}

/** To keep the deck is to fetch all of it. Where it is kept already, it is only asked whether there is a newer one. */
const spares = () => isSparing() && !navigator.serviceWorker?.controller

/** Shown at the end of the article only, and in the list of keys. */
function showStoredStatus(missing: number | undefined): void {
  const line = document.querySelector('.kept') ?? element('p', { class: 'kept', ...inInterfaceLanguage() })
  line.textContent = storedStatus(missing)
  document.querySelector('.colophon')?.append(line)
}

/** The sentence at the article's end that says whether the deck is stored; empty until that is known. */
export const storedStatusLine = (): string => document.querySelector('.kept')?.textContent ?? ''

/** In the article's head, where it disturbs no talk. */
function offerUpdate(exchange: () => void): void {
  if (document.querySelector('.newer')) return
  const button = element('button', { type: 'button' }, strings.loadIt)
  button.addEventListener('click', exchange)
  const offer = element(
    'p',
    { class: 'newer', role: 'status', ...inInterfaceLanguage() },
    `${strings.newerVersion} `,
    button,
  )
  document.querySelector('.masthead')?.prepend(offer)
}
