import { describe, expect, it } from 'vitest'
import { addressOf } from '../../src/talk/address'
import { NO_CLOCK } from '../../src/talk/clock'
import type { Message } from '../../src/talk/message'
import { loadPart, savePart } from '../../src/talk/storage'
import { overWindows } from '../../src/talk/window-transport'

const HELLO: Message = { type: 'hello', from: 'a', role: 'speaker' }

/** A window as far as messages go: what it posts to another is heard there, with itself as the source. */
class FakeWindow extends EventTarget {
  closed = false
  opener: unknown = null
  origin = 'null'
  override addEventListener(type: string, listener: unknown): void {
    super.addEventListener(type, listener as EventListener)
  }
  hear(data: unknown, source: unknown, origin = 'null'): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data, source, origin }))
  }
  postMessage(): void {}
}

/** What a window receives of what is said to it by a source. */
function received(room: FakeWindow, source: unknown, data: unknown = HELLO, origin?: string): Message[] {
  const messages: Message[] = []
  const open = overWindows(room as never)((message) => messages.push(message))
  room.hear(data, source, origin)
  open.close()
  return messages
}

describe('messages between a window and its opener', () => {
  it('count from the opener, and from a window this one opened, after a reload as well', () => {
    const [room, speaker] = [new FakeWindow(), new FakeWindow()]
    speaker.opener = room
    expect(received(room, speaker)).toEqual([HELLO])
    expect(received(speaker, room)).toEqual([HELLO])
  })

  it('count from no other window, no other origin, and in no other form', () => {
    const [room, speaker] = [new FakeWindow(), new FakeWindow()]
    speaker.opener = room
    expect(received(room, new FakeWindow())).toEqual([])
    expect(received(room, null)).toEqual([])
    expect(received(room, speaker, HELLO, 'https://elsewhere.example')).toEqual([])
    expect(received(room, speaker, { ...HELLO, more: 1 })).toEqual([])
  })
})

describe('what a window keeps', () => {
  const store = () => {
    const items = new Map<string, string>()
    return {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => void items.set(key, value),
      items,
    }
  }

  it('comes back as it was, for this deck alone', () => {
    const kept = store()
    savePart(() => kept, 'https://a.example/one/', 'clock', { ...NO_CLOCK, revision: 3 })
    expect(loadPart(() => kept, 'https://a.example/one/', 'clock')?.revision).toBe(3)
    expect(loadPart(() => kept, 'https://a.example/two/', 'clock')).toBeUndefined()
  })

  it('is nothing where storage is refused, full, or holds something else', () => {
    const refused = () => {
      throw new Error('refused')
    }
    expect(loadPart(refused, 'a', 'ink')).toBeUndefined()
    expect(() => savePart(refused, 'a', 'ink', { at: 0, ink: {} })).not.toThrow()
    const kept = store()
    for (const text of ['', '{', '"x"', '{"revision":"1"}']) {
      kept.items.set('deck:talk:a:clock', text)
      expect(loadPart(() => kept, 'a', 'clock')).toBeUndefined()
    }
  })

  it.each([
    ['https://a.example/deck/', 'https://a.example/deck/'],
    ['https://a.example/deck/?view=present#one', 'https://a.example/deck/'],
    ['https://a.example/deck/index.html', 'https://a.example/deck/'],
    ['https://a.example/deck/speaker/', 'https://a.example/deck/'],
    ['https://a.example/deck/speaker/index.html#x', 'https://a.example/deck/'],
    ['file:///home/a/deck.html?speaker', 'file:///home/a/deck.html'],
    ['file:///home/a/deck-speaker.html', 'file:///home/a/deck.html'],
  ])('is named by the deck’s address: %s', (href, address) => {
    expect(addressOf(href)).toBe(address)
  })
})
