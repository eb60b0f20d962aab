/** The networks and machines a deck is opened on. */
import type { CDPSession } from 'playwright-core'

export interface Conditions {
  name: string
  /** How many times slower than this machine. */
  slower: number
  /** Bytes a second and ms to and fro, or undefined for this machine's own. */
  network?: { throughput: number; latency: number }
  /** Requests that are blocked. */
  blocked?: string[]
}

export const FREE: Conditions = { name: 'as it is', slower: 1 }

/** Slow 4G as Lighthouse and the browser's own tools define it: 1.6 Mbit/s at nine tenths, 150 ms at 3.75 times. */
export const SLOW: Conditions = {
  name: 'slow 4G, CPU 4×',
  slower: 4,
  network: { throughput: (1.6e6 * 0.9) / 8, latency: 150 * 3.75 },
}

export const UNLETTERED: Conditions = { ...SLOW, name: 'without fonts', blocked: ['*.woff2'] }

/** Puts a page under these conditions from its next request on. */
export async function impose(session: CDPSession, { slower, network, blocked = [] }: Conditions): Promise<void> {
  await session.send('Network.enable')
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
  await session.send('Network.setBlockedURLs', { urls: blocked })
  if (!network) return
  const { throughput, latency } = network
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput / 2,
  })
}
