/** Where a phone in the same network finds this computer. */
import { type NetworkInterfaceInfo, networkInterfaces } from 'node:os'

export interface NetworkAddress {
  /** Of the interface, as this computer's settings call it. */
  name: string
  /** IPv4, without a port. */
  address: string
  /** It belongs to a network inside this computer or to a tunnel, where phones seldom are. */
  isVirtual: boolean
}

/** Networks that end inside this computer, and tunnels, by the names their makers give them. */
const VIRTUAL =
  /^(docker|podman|br-|veth|vEthernet|virbr|vmnet|vmware|vboxnet|virtualbox|bridge|lxc|lxd|incus|cni|cali|flannel|utun|tun|tap|ppp|wg|ipsec|nordlynx|proton|tailscale|zt|zerotier|hamachi|awdl|llw)/i

/** First bytes of the hardware addresses that VirtualBox and Docker give this computer in their networks. */
const VIRTUAL_MAC = /^(0a:00:27|02:42):/i

/** A network of one: the end of a tunnel. */
const ALONE = '255.255.255.255'

/** Home and campus networks first (RFC 1918), in the order in which phones are found there. */
const PRIVATE = [/^192\.168\./, /^10\./, /^172\.(1[6-9]|2\d|3[01])\./]

/** What a computer gives itself where no network gave it one (RFC 3927). */
const SELF_GIVEN = /^169\.254\./

/** This computer's addresses in all its networks, the likeliest for a phone first; none without a network. */
export function networkAddresses(found: typeof networkInterfaces = networkInterfaces): NetworkAddress[] {
  const all = Object.entries(found()).flatMap(([name, addresses = []]) => {
    const own = addresses.filter((each) => each.family === 'IPv4' && !each.internal)
    return own.map((each) => ({ name, address: each.address, isVirtual: isVirtual(name, each) }))
  })
  return all.toSorted((a, b) => rank(a) - rank(b))
}

const isVirtual = (name: string, { mac, netmask }: NetworkInterfaceInfo) =>
  VIRTUAL.test(name) || VIRTUAL_MAC.test(mac) || netmask === ALONE

function rank({ address, isVirtual }: NetworkAddress): number {
  const index = PRIVATE.findIndex((pattern) => pattern.test(address))
  const inNetwork = index < 0 ? PRIVATE.length : index
  return (SELF_GIVEN.test(address) ? 20 : 0) + (isVirtual ? 10 : 0) + inNetwork
}
