import { describe, expect, it } from 'vitest'
import { offerText } from '../../../src/commands/remote/connection-text'

const wifi = { name: 'wlan0', address: '192.168.1.20', isVirtual: false }
const cable = { name: 'eth0', address: '10.0.0.5', isVirtual: false }
const docker = { name: 'docker0', address: '172.17.0.1', isVirtual: true }

const textFor = (...addresses: (typeof wifi)[]) =>
  offerText({ addresses, port: 4180, path: '/remote/#key', minutes: 5, coloured: false })
/** Codes begin with a line of white. */
const codesIn = (text: string) => text.match(/^ {2}█+$/gm)?.length ?? 0

describe('the offer to phones', () => {
  it('has one code in one network, and does not name it', () => {
    const text = textFor(wifi)
    expect(codesIn(text)).toBe(codesIn(textFor(docker)))
    expect(text).toContain('The phone     http://192.168.1.20:4180/remote/#key\n')
    expect(text).toMatch(/For everyone {2}http:\/\/192\.168\.1\.20:4180\/\n/)
    expect(text).toContain('within 5 minutes')
    expect(text).not.toContain('wlan0')
  })

  it('has one code for each network that a phone may be in, by its name', () => {
    const text = textFor(wifi, cable)
    expect(codesIn(text)).toBe(2 * codesIn(textFor(wifi)))
    expect(text).toMatch(/192\.168\.1\.20:4180\/remote\/#key\n +in the network of wlan0/)
    expect(text).toMatch(/10\.0\.0\.5:4180\/remote\/#key\n +in the network of eth0/)
  })

  it('names networks inside this computer, without a code', () => {
    const text = textFor(wifi, docker)
    expect(codesIn(text)).toBe(codesIn(textFor(wifi)))
    expect(text).toMatch(/or +http:\/\/172\.17\.0\.1:4180\/remote\/#key\n +by docker0/)
  })

  it('has a code for such a network where there is no other', () => {
    expect(codesIn(textFor(docker))).toBeGreaterThan(0)
  })
})
