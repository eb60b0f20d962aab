/** Tells connections from this machine from those from elsewhere. */
import { BlockList, isIPv4, type Socket } from 'node:net'

const LOOPBACK = new BlockList()
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4')
LOOPBACK.addAddress('::1', 'ipv6')

type Ends = Pick<Socket, 'remoteAddress' | 'localAddress'>

/** Whether both ends of a connection are this machine's own loopback. */
export function isLoopback({ remoteAddress, localAddress }: Ends): boolean {
  return [remoteAddress, localAddress].every(
    (address) => address !== undefined && isLoopbackAddress(plainAddress(address)),
  )
}

const isLoopbackAddress = (address: string) => LOOPBACK.check(address, isIPv4(address) ? 'ipv4' : 'ipv6')

/** An address without the mark of IPv4 on an IPv6 socket. */
export const plainAddress = (address = ''): string => address.replace(/^::ffff:(?=\d+\.)/, '')
