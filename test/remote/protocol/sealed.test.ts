import { createDecipheriv } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  HELLO_BYTES,
  KEY_BYTES,
  randomBytes,
  readKey,
  SealedChannel,
  toText,
} from '../../../src/remote/protocol/sealed'

const hellos = () => ({ server: randomBytes(HELLO_BYTES), phone: randomBytes(HELLO_BYTES) })

function pair(key = randomBytes(KEY_BYTES), said = hellos()) {
  return { server: new SealedChannel(key, said, 'server'), phone: new SealedChannel(key, said, 'phone') }
}

describe('a sealed channel', () => {
  it('carries messages both ways, in order', () => {
    const { server, phone } = pair()
    for (const text of ['one', 'Қазақстан', '', 'x'.repeat(5000)]) {
      expect(phone.open(server.seal(text))).toBe(text)
      expect(server.open(phone.seal(text))).toBe(text)
    }
  })

  it('is what RFC 8439 says, read by another implementation', () => {
    const key = randomBytes(KEY_BYTES)
    const said = hellos()
    const sealed = new SealedChannel(key, said, 'phone').seal('hello')
    const cipher = createDecipheriv('chacha20-poly1305', key, sealed.subarray(0, 12), { authTagLength: 16 })
    cipher.setAAD(Buffer.from([2, 0, 0, 0, 0, ...said.server, ...said.phone]), { plaintextLength: 5 })
    cipher.setAuthTag(sealed.subarray(-16))
    expect(cipher.update(sealed.subarray(12, -16)).toString() + cipher.final()).toBe('hello')
  })

  it('shows nothing of a message', () => {
    expect(Buffer.from(pair().server.seal('canary-note')).toString('latin1')).not.toContain('canary')
  })

  it('opens nothing that was changed, said before, left out, said by itself, or by who has another key', () => {
    const { server, phone } = pair()
    const [first, second] = [server.seal('first'), server.seal('second')]
    expect(pair().phone.open(first)).toBeUndefined()
    const changed = new Uint8Array(first)
    changed[15] = (changed[15] ?? 0) ^ 1
    const other = (sealed: Uint8Array, meant: SealedChannel) => meant.open(sealed)
    expect(other(changed, phone)).toBeUndefined()
    // The first is number 0, and the phone waits for number 1 now.
    expect(other(first, phone)).toBeUndefined()
    const again = pair()
    expect(again.phone.open(again.server.seal('a'))).toBe('a')
    expect(again.server.open(again.server.seal('b'))).toBeUndefined()
    expect(again.phone.open(second)).toBeUndefined()
    expect(again.phone.open(new Uint8Array(3))).toBeUndefined()
  })

  it('is bound to its connection: the same key elsewhere does not do', () => {
    const key = randomBytes(KEY_BYTES)
    const said = hellos()
    for (const other of [
      { ...said, server: hellos().server },
      { ...said, phone: hellos().phone },
    ]) {
      const { server, phone } = pair(key, other)
      expect(server.open(pair(key, said).phone.seal('hello'))).toBeUndefined()
      expect(phone.open(pair(key, said).server.seal('view'))).toBeUndefined()
    }
  })
})

describe('a key as text', () => {
  it('comes back from the address', () => {
    const key = randomBytes(KEY_BYTES)
    expect(toText(key)).toMatch(/^[\w-]{43}$/)
    expect(readKey(toText(key))).toEqual(key)
  })

  it('is nothing else', () => {
    for (const text of ['', 'slide', 'a'.repeat(42), 'a'.repeat(44), `${'a'.repeat(42)}=`]) {
      expect(readKey(text), text).toBeUndefined()
    }
  })
})
