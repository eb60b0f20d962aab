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
  /** In ms without a long task, after which a page is at rest: what it puts off until nothing else goes on is over by then. */
  rest: number
}

const FREE: Conditions = { name: 'as it is', slower: 1, rest: 1500 }

/** Slow 4G as Lighthouse and the browser's own tools define it: 1.6 Mbit/s at nine tenths, 150 ms at 3.75 times. */
const SLOW_NETWORK = { throughput: (1.6e6 * 0.9) / 8, latency: 150 * 3.75 }

const SLOW: Conditions = { ...FREE, name: 'slow 4G, CPU 4×', slower: 4, network: SLOW_NETWORK }

const UNLETTERED: Conditions = { ...SLOW, name: 'without fonts', blocked: ['*.woff2'] }

/** What a bench measures under. */
export interface ConditionSet {
  free: Conditions
  slow: Conditions
  /** Slow, and without the deck's fonts. */
  unlettered: Conditions
}

export const BENCH_CONDITIONS: ConditionSet = { free: FREE, slow: SLOW, unlettered: UNLETTERED }

/** The same by name and imposed alike, but hardly slow: for who wants to know that all is measured, not how long it takes. */
const quick = (conditions: Conditions): Conditions => ({
  ...conditions,
  slower: 1,
  rest: 100,
  network: { throughput: 10 * SLOW_NETWORK.throughput, latency: SLOW_NETWORK.latency / 10 },
})

export const QUICK_CONDITIONS: ConditionSet = {
  free: { ...FREE, rest: 100 },
  slow: quick(SLOW),
  unlettered: quick(UNLETTERED),
}

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
