/** How the windows of this deck reach each other; the room and the speaker page open the same. */
import { talkName } from './address'
import { hear, type OpenTransport, overAll, overChannel, type Receive } from './transport'
import { overWindows, type WindowTransport } from './window-transport'

interface DeckTransport {
  open: OpenTransport
  /** Reaches a window that was just opened. */
  include(opened: Window): void
}

/** A channel of the browser for a hosted deck, messages between opener and opened for one on disk. */
export function openTransport(address: string): DeckTransport {
  if (!address.startsWith('file:') && 'BroadcastChannel' in window) {
    const channel = overChannel(talkName(address))
    const open = import.meta.hot ? overAll(channel, overHot(import.meta.hot)) : channel
    return { open, include: () => undefined }
  }
  let opened: WindowTransport | undefined
  const open = (receive: Receive) => {
    opened = overWindows(window)(receive)
    return opened
  }
  return { open, include: (peer) => opened?.include(peer) }
}

/** Under `npm start`: over the development server's own WebSocket, which passes messages on to phones. */
const overHot =
  (hot: NonNullable<ImportMeta['hot']>): OpenTransport =>
  (receive) => {
    const listen = (data: unknown) => hear(data, receive)
    hot.on('deck:talk', listen)
    return { send: (message) => hot.send('deck:talk', message), close: () => hot.off('deck:talk', listen) }
  }
