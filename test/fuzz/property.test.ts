import { describe, expect, it } from 'vitest'
import { type Run, runDeck } from './run'

/** `npm run fuzz` asks for many, `npm test` for as many as take a few seconds. */
const DECKS = Number(process.env.FUZZ_DECKS ?? 100)
const FROM = Number(process.env.FUZZ_SEED ?? 0)

describe('decks made by chance', () => {
  it(`lose, leak and break nothing: ${DECKS} from seed ${FROM}`, async () => {
    const count = { decks: 0, accepted: 0, slowest: 0 }
    const breaches: string[] = []
    for (let seed = FROM; seed < FROM + DECKS; seed++) {
      const run = await attempt(seed)
      count.decks++
      count.accepted += run.isAccepted ? 1 : 0
      count.slowest = Math.max(count.slowest, run.seconds)
      breaches.push(...run.breaches.map((breach) => `seed ${seed}: ${breach}`))
    }
    if (process.env.FUZZ_DECKS) console.log(count, `${breaches.length} breaches`)
    expect(breaches.slice(0, 20)).toEqual([])
    // Where most are refused, nothing is tried; where none is, nothing was spoilt.
    expect(count.accepted).toBeGreaterThan(DECKS * 0.4)
    expect(count.accepted).toBeLessThan(DECKS * 0.95)
  })
})

async function attempt(seed: number): Promise<Pick<Run, 'isAccepted' | 'breaches' | 'seconds'>> {
  try {
    return await runDeck(seed)
  } catch (error) {
    return { isAccepted: false, seconds: 0, breaches: [`report: crash\n${(error as Error).stack}`] }
  }
}
