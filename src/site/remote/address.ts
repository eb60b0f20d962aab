/** Where a phone in the same network finds this computer. */
import { networkInterfaces } from 'node:os'

/** Networks that end inside this computer, by the names their makers give them. */
const INSIDE = /^(docker|br-|veth|virbr|vmnet|vboxnet|bridge|utun|tun|tap|tailscale|zt|wg|lxc|podman|vEthernet)/i

/** Home and campus networks first (RFC 1918), in the order in which phones are found there. */
const PRIVATE = [/^192\.168\./, /^10\./, /^172\.(1[6-9]|2\d|3[01])\./]

/** This computer's addresses in the network, the likeliest first; none without a network. */
export function networkAddresses(found: typeof networkInterfaces = networkInterfaces): string[] {
  const all = Object.entries(found()).flatMap(([name, addresses = []]) => {
    const own = addresses.filter((each) => each.family === 'IPv4' && !each.internal)
    return own.map(({ address }) => ({ address, rank: rank(name, address) }))
  })
  return all.toSorted((a, b) => a.rank - b.rank).map(({ address }) => address)
}

function rank(name: string, address: string): number {
  const index = PRIVATE.findIndex((pattern) => pattern.test(address))
  return (INSIDE.test(name) ? 10 : 0) + (index < 0 ? PRIVATE.length : index)
}
