import { expect, it } from 'vitest'
import { BENCH_CONDITIONS, QUICK_CONDITIONS } from '../../../src/bench/visit/conditions'

it('the whole bench is slowed down as its rows say, a short one hardly, under the same names', () => {
  expect(BENCH_CONDITIONS.slow).toMatchObject({ name: 'slow 4G, CPU 4×', slower: 4 })
  // Bytes a second and ms, as Lighthouse's slow 4G.
  expect(BENCH_CONDITIONS.slow.network).toEqual({ throughput: 180_000, latency: 562.5 })
  expect(BENCH_CONDITIONS.unlettered).toMatchObject({
    slower: 4,
    network: BENCH_CONDITIONS.slow.network,
    blocked: ['*.woff2'],
  })
  for (const name of ['free', 'slow', 'unlettered'] as const) {
    const [whole, quick] = [BENCH_CONDITIONS[name], QUICK_CONDITIONS[name]]
    expect([quick.name, quick.blocked, quick.slower]).toEqual([whole.name, whole.blocked, 1])
    expect(quick.network === undefined).toBe(whole.network === undefined)
    expect(quick.network?.latency ?? 0).toBeLessThan(60)
  }
})
