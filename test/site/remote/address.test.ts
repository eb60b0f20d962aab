import type { NetworkInterfaceInfo } from 'node:os'
import { expect, it } from 'vitest'
import { networkAddresses } from '../../../src/site/remote/address'

const at = (address: string, internal = false) => {
  const rest = { netmask: '255.255.255.0', mac: '00:00:00:00:00:00', internal, cidr: null }
  return { ...rest, address, family: address.includes(':') ? 'IPv6' : 'IPv4' } as NetworkInterfaceInfo
}

it('names the address a phone will find, before those of machines inside this one', () => {
  const found = {
    lo: [at('127.0.0.1', true), at('::1', true)],
    docker0: [at('172.17.0.1')],
    utun3: [at('10.8.0.2')],
    eth0: [at('203.0.113.5')],
    wlan0: [at('fe80::1'), at('192.168.1.20')],
  }
  expect(networkAddresses(() => found)).toEqual(['192.168.1.20', '203.0.113.5', '10.8.0.2', '172.17.0.1'])
  expect(networkAddresses(() => ({ lo: found.lo }))).toEqual([])
})
