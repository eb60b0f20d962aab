/** Messages between a window and those it opened: what a deck on disk has, where a BroadcastChannel reaches nobody. */
import { hear, type OpenTransport, type Transport } from './transport'

/** Another window, of which no more is known than a page of another origin may know. */
interface OtherWindow {
  opener?: unknown
  closed: boolean
  postMessage(message: unknown, options: { targetOrigin: string }): void
}

/** The part of `window` that is used. */
interface OwnWindow {
  opener: unknown
  /** Of a page on disk "null", whatever its location says. */
  origin: string
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void
  removeEventListener(type: 'message', listener: (event: MessageEvent) => void): void
}

export interface WindowTransport extends Transport {
  /** Includes a window that was just opened. */
  include(peer: OtherWindow): void
}

/**
 * Messages to the window that opened this one and to those this one opened. A message counts only from one of these,
 * of the same origin (pages on disk have the origin "null"): a page that embeds this one, or leads to it, says nothing.
 *
 * After a reload a window does not know any more which ones it opened, but those still say who opened them.
 */
export function overWindows(own: OwnWindow): (...given: Parameters<OpenTransport>) => WindowTransport {
  return (receive) => {
    const peers = new Set<OtherWindow>(isWindow(own.opener) ? [own.opener] : [])
    const listen = ({ source, origin, data }: MessageEvent) => {
      if (!isWindow(source) || origin !== own.origin) return
      if (!peers.has(source) && source.opener !== own) return
      peers.add(source)
      hear(data, receive)
    }
    own.addEventListener('message', listen)
    return {
      include: (peer) => void peers.add(peer),
      send: (message) => {
        for (const peer of peers) {
          if (peer.closed) peers.delete(peer)
          // A page on disk has no origin that could be named.
          else peer.postMessage(message, { targetOrigin: own.origin === 'null' ? '*' : own.origin })
        }
      },
      close: () => own.removeEventListener('message', listen),
    }
  }
}

const isWindow = (value: unknown): value is OtherWindow =>
  typeof value === 'object' && value !== null && 'postMessage' in value
