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

  it('are not done late, nor in part', () => {
    const asks = new PendingRequests()
    asks.add({ do: 'next' }, 0)
    asks.add({ do: 'next' }, 5000)
    expect(asks.take(7000)).toEqual([])
  })
})
