/** How messages get from window to window. */
import { type Message, readMessage } from './message'

/** A way to the other windows of a talk. */
export interface Transport {
  /** To all others; never back to the one that sends. What nobody hears is lost. */
  send(message: Message): void
  close(): void
}

export type Receive = (message: Message) => void
export type OpenTransport = (receive: Receive) => Transport

/** Windows of one browser and origin, over a BroadcastChannel of this name. */
export const overChannel =
  (name: string): OpenTransport =>
  (receive) => {
    const channel = new BroadcastChannel(name)
    channel.onmessage = ({ data }) => hear(data, receive)
    return { send: (message) => channel.postMessage(message), close: () => channel.close() }
  }

/** Passes on what fits the schema; anything else is dropped. */
export function hear(data: unknown, receive: Receive): void {
  const message = readMessage(data)
  if (message) receive(message)
}

/** Several ways as one. Who is reached by two hears it twice: every message may come twice. */
export const overAll =
  (...ways: readonly OpenTransport[]): OpenTransport =>
  (receive) => {
    const open = ways.map((way) => way(receive))
    return {
      send: (message) => open.forEach((each) => void each.send(message)),
      close: () => open.forEach((each) => void each.close()),
    }
  }
