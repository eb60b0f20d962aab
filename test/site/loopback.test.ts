import { describe, expect, it } from 'vitest'
import { isLoopback } from '../../src/site/loopback'

const ends = (remoteAddress: string | undefined, localAddress = '127.0.0.1') =>
  isLoopback({ remoteAddress, localAddress } as Parameters<typeof isLoopback>[0])

describe('a connection', () => {
  it.each(['127.0.0.1', '127.8.9.1', '::1', '::ffff:127.0.0.1'])('from %s is of this machine', (address) => {
    expect(ends(address)).toBe(true)
    expect(ends('127.0.0.1', address)).toBe(true)
  })

  it.each([
    '128.0.0.1',
    '126.255.255.255',
    '192.168.1.2',
    '::2',
    '::ffff:10.0.0.1',
    'fe80::1',
    undefined,
  ])('from %s is not', (address) => {
    expect(ends(address)).toBe(false)
  })

  it('that was made to another address of this machine is not', () => {
    expect(ends('127.0.0.1', '192.168.1.2')).toBe(false)
  })
})
