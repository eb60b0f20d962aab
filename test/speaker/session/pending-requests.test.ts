import { describe, expect, it } from 'vitest'
import { PendingRequests } from '../../../src/speaker/session/pending-requests'

describe('asks that no room answered', () => {
  it('are given once, in order', () => {
    const asks = new PendingRequests()
    asks.add({ do: 'next' }, 0)
    asks.add({ do: 'black', on: true }, 100)
    expect(asks.take(200)).toEqual([{ do: 'next' }, { do: 'black', on: true }])
    expect(asks.take(200)).toEqual([])
  })

  it('are done with once a room answered', () => {
    const asks = new PendingRequests()
    asks.add({ do: 'next' }, 0)
    asks.clear()
    expect(asks.take(1)).toEqual([])
  })

  it('are the last 50: whoever presses more has nobody to see them', () => {
    const asks = new PendingRequests()
    for (let index = 0; index < 51; index++) asks.add({ do: 'go', slide: String(index), step: 0 }, 0)
    const kept = asks.take(1)
    expect([kept.length, kept[0]]).toEqual([50, { do: 'go', slide: '1', step: 0 }])
  })

  it('are not done late, nor in part', () => {
    const asks = new PendingRequests()
    asks.add({ do: 'next' }, 0)
    asks.add({ do: 'next' }, 5000)
    expect(asks.take(7000)).toEqual([])
  })
})
