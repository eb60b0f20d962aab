/** Signs that a talk is given here: who only looks at a deck needs no script of the room's. */
import { addressOf, talkName } from '../../talk/address'

/** Buttons whose commands the room runs. */
const BUTTONS = '[data-command="speaker"], [data-command="pointer"], [data-command="pen"]'

/**
 * Calls `begin` once: at once where a talk was given with this deck in this browser, or where nothing has to be fetched; else
 * when another window of a talk speaks, the deck fills the screen, or a button of the room's is about to be pressed.
 */
export function onTalkSigns(signal: AbortSignal, begin: () => void): void {
  const name = talkName(addressOf(location.href))
  if (import.meta.hot || !('BroadcastChannel' in window) || location.protocol === 'file:' || isStored(name)) {
    begin()
    return
  }
  const channel = new BroadcastChannel(name)
  const watch = new AbortController()
  const end = () => {
    watch.abort()
    channel.close()
  }
  const sign = () => {
    end()
    begin()
  }
  const atButton = ({ target }: Event) => (target as Element).closest(BUTTONS) && sign()
  channel.onmessage = sign
  document.addEventListener('fullscreenchange', sign, watch)
  for (const event of ['pointerover', 'focusin']) document.addEventListener(event, atButton, watch)
  signal.addEventListener('abort', end)
}

/** Refused by private windows of some browsers. */
function isStored(name: string): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(`${name}:`))
  } catch {
    return false
  }
}
