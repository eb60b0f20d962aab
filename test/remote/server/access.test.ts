import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Bytes, randomBytes } from '../../../src/remote/protocol/sealed'
import { Access, CODE_LASTS, MOST_SESSIONS, SESSION_LASTS } from '../../../src/remote/server/access'

let now: number
let access: Access
beforeEach(() => {
  now = 1_000_000
  access = new Access(() => now)
})

/** As somebody who has this key, and no other. */
const show = (key: Bytes) => access.recognise((each) => Buffer.compare(each, key) === 0)

const pairPhone = () => {
  const known = show(access.offer())
  if (!known) throw new Error('A fresh code was refused.')
  return known.session
}

describe('a code', () => {
  it('lets one phone in, once', () => {
    const code = access.offer()
    expect(show(code)?.isNew).toBe(true)
    expect(show(code)).toBeUndefined()
  })

  it('is 256 random bits', () => {
    expect(access.offer()).toHaveLength(32)
    expect(access.offer()).not.toEqual(access.offer())
  })

  it('is void after its time, and not a moment before', () => {
    const code = access.offer()
    now += CODE_LASTS
    expect(show(code)).toBeUndefined()
    const other = access.offer()
    now += CODE_LASTS - 1
    expect(show(other)).toBeDefined()
  })

  it('is void when there is a newer one, and when all was revoked', () => {
    const code = access.offer()
    const newer = access.offer()
    expect(show(code)).toBeUndefined()
    access.revoke()
    expect(show(newer)).toBeUndefined()
  })

  it('is not guessed by another key, and does not suffer from it', () => {
    const code = access.offer()
    for (let attempt = 0; attempt < 100; attempt++) expect(show(randomBytes(32))).toBeUndefined()
    expect(show(code)).toBeDefined()
  })
})

describe('a session', () => {
  it('has a key of its own, by which the phone comes back as often as it likes', () => {
    const code = access.offer()
    const session = show(code)?.session
    expect(session?.key).not.toEqual(code)
    for (let time = 0; time < 3; time++) {
      expect(show(session?.key ?? code)).toEqual({ session, isNew: false })
    }
  })

  it('ends when the phone was away for long, counted from when it was there last', () => {
    const session = pairPhone()
    now += SESSION_LASTS - 1
    expect(show(session.key)).toBeDefined()
    now += SESSION_LASTS - 1
    expect(show(session.key)).toBeDefined()
    now += SESSION_LASTS
    expect(show(session.key)).toBeUndefined()
  })

  it('goes on while its phone is there, however long the talk is, and ends so long after it left', () => {
    const session = pairPhone()
    access.enter(session)
    access.enter(session)
    now += 2 * SESSION_LASTS
    show(randomBytes(32))
    expect(access.isValid(session)).toBe(true)
    access.leave(session)
    now += 2 * SESSION_LASTS
    show(randomBytes(32))
    expect(access.isValid(session)).toBe(true)
    access.leave(session)
    now += SESSION_LASTS - 1
    expect(show(session.key)).toBeDefined()
    now += SESSION_LASTS
    show(randomBytes(32))
    expect(access.isValid(session)).toBe(false)
  })

  it('of a phone that is there does not make room for those that left', () => {
    const [driver, there, away] = [pairPhone(), pairPhone(), pairPhone()]
    access.enter(there)
    now += 1000
    show(away.key)
    now += 1000
    for (let phone = 0; phone < 2; phone++) access.enter(pairPhone())
    expect([driver, there, away].map((each) => access.isValid(each))).toEqual([true, true, false])
  })

  it('ends when all are revoked', () => {
    const session = pairPhone()
    access.revoke()
    expect(show(session.key)).toBeUndefined()
    expect(access.isValid(session)).toBe(false)
  })

  it('tries every key whether one did or not', () => {
    for (let phone = 0; phone < 3; phone++) pairPhone()
    access.offer()
    let tried = 0
    access.recognise(() => ++tried === 1)
    expect(tried).toBe(4)
  })

  it('makes room when there are too many, never that of the one who drives', () => {
    const driver = pairPhone()
    const others = Array.from({ length: MOST_SESSIONS }, () => {
      now += 1000
      return pairPhone()
    })
    expect(access.isDriver(driver)).toBe(true)
    expect(others.map((each) => access.isValid(each))).toEqual([false, true, true, true])
  })
})

describe('who drives', () => {
  it('is the first phone, until another takes over', () => {
    const [first, second] = [pairPhone(), pairPhone()]
    expect([first, second].map((each) => access.isDriver(each))).toEqual([true, false])
    access.drive(second)
    expect([first, second].map((each) => access.isDriver(each))).toEqual([false, true])
  })

  it('is nobody who was shut out', () => {
    const first = pairPhone()
    access.revoke()
    access.drive(first)
    expect(access.isDriver(first)).toBe(false)
    expect(access.isDriver(pairPhone())).toBe(true)
  })
})

describe('the computer’s clock', () => {
  afterEach(() => void vi.useRealTimers())

  it.each([-5, 5])('put on by %i hours changes nothing', (hours) => {
    vi.useFakeTimers({ toFake: ['Date'] })
    access = new Access()
    const session = pairPhone()
    const code = access.offer()
    vi.setSystemTime(Date.now() + hours * 3_600_000)
    expect(show(session.key)).toBeDefined()
    expect(show(code)).toBeDefined()
  })
})
