/**
 * Sealed messages between the development server and a phone: ChaCha20-Poly1305 after RFC 8439, each bound to its
 * connection, direction and number, so that nothing can be read, changed, left out or said twice on the way.
 *
 * A page on a plain http address has no `crypto.subtle`, hence the library. The key is what stands after the `#` of the
 * address, which browsers send nowhere.
 */
import { chacha20poly1305 } from '@noble/ciphers/chacha.js'

export type Bytes = Uint8Array<ArrayBuffer>
type Side = 'server' | 'phone'

export const KEY_BYTES = 32
/** What each side says first, in the open: random, so that no connection is like an earlier one. */
export const HELLO_BYTES = 16
const NONCE_BYTES = 12

export const randomBytes = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length))

/** One side of a connection whose two sides have said hello. */
export class SealedChannel {
  readonly #key: Bytes
  readonly #hellos: Bytes
  readonly #own: Side
  #sent = 0
  #received = 0

  constructor(key: Bytes, hellos: Record<Side, Bytes>, own: Side) {
    this.#key = key
    this.#hellos = joined(hellos.server, hellos.phone)
    this.#own = own
  }

  /** The next message as bytes to send: nonce, ciphertext, tag. */
  seal(text: string): Bytes {
    const nonce = randomBytes(NONCE_BYTES)
    const cipher = chacha20poly1305(this.#key, nonce, this.#heading(this.#own, this.#sent++))
    return joined(nonce, cipher.encrypt(new TextEncoder().encode(text)))
  }

  /** The next message received, or undefined for anything but that: the connection is not to be trusted any more. */
  open(sealed: Uint8Array): string | undefined {
    const other = this.#own === 'server' ? 'phone' : 'server'
    const heading = this.#heading(other, this.#received++)
    try {
      const cipher = chacha20poly1305(this.#key, sealed.subarray(0, NONCE_BYTES), heading)
      return new TextDecoder().decode(cipher.decrypt(sealed.subarray(NONCE_BYTES)))
    } catch {
      return undefined
    }
  }

  #heading(from: Side, number: number): Bytes {
    const heading = new Uint8Array(5)
    const view = new DataView(heading.buffer)
    view.setUint8(0, from === 'server' ? 1 : 2)
    view.setUint32(1, number)
    return joined(heading, this.#hellos)
  }
}

/** Bytes as they stand in an address (RFC 4648, section 5). */
export function toText(bytes: Uint8Array): string {
  const plain = btoa(String.fromCharCode(...bytes))
  return plain.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** A key from an address or a store, or undefined for anything else. */
export function readKey(text: string): Bytes | undefined {
  if (!/^[\w-]{43}$/.test(text)) return undefined
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(plain, (each) => each.charCodeAt(0))
}

function joined(...parts: readonly Uint8Array[]): Bytes {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
