import type { NetworkInterfaceInfo } from 'node:os'
import { expect, it } from 'vitest'
import { networkAddresses } from '../../../src/remote/server/network-addresses'

const at = (address: string, rest: Partial<NetworkInterfaceInfo> = {}) => {
  const family = address.includes(':') ? 'IPv6' : 'IPv4'
  const plain = { netmask: '255.255.255.0', mac: '8c:16:45:00:00:01', internal: false, cidr: null }
  return { ...plain, address, family, ...rest } as NetworkInterfaceInfo
}
const lo = [at('127.0.0.1', { internal: true }), at('::1', { internal: true })]

const order = (found: Record<string, NetworkInterfaceInfo[]>) =>
  networkAddresses(() => found).map(
    ({ name, address, isVirtual }) => `${name} ${address}${isVirtual ? ' virtual' : ''}`,
  )

it('names the address a phone will find, before those of tunnels and of machines inside this one', () => {
  const found = {
    lo,
    docker0: [at('172.17.0.1')],
    'br-1f0c': [at('172.18.0.1')],
    utun3: [at('10.8.0.2')],
    eth0: [at('203.0.113.5')],
    wlan0: [at('fe80::1'), at('192.168.1.20')],
  }
  expect(order(found)).toEqual([
    'wlan0 192.168.1.20',
    'eth0 203.0.113.5',
    'utun3 10.8.0.2 virtual',
    'docker0 172.17.0.1 virtual',
    'br-1f0c 172.18.0.1 virtual',
  ])
})

it('knows them on Windows, where names say little, and a tunnel by its netmask', () => {
  const found = {
    'Ethernet 2': [at('192.168.56.1', { mac: '0a:00:27:00:00:0d' })],
    'vEthernet (WSL)': [at('172.20.96.1')],
    corporate: [at('10.9.0.7', { netmask: '255.255.255.255' })],
    'Wi-Fi': [at('10.0.0.4')],
    Ethernet: [at('169.254.10.1')],
  }
  expect(order(found)).toEqual([
    'Wi-Fi 10.0.0.4',
    'Ethernet 2 192.168.56.1 virtual',
    'corporate 10.9.0.7 virtual',
    'vEthernet (WSL) 172.20.96.1 virtual',
    'Ethernet 169.254.10.1',
  ])
})

it('has none without a network', () => expect(order({ lo })).toEqual([]))
