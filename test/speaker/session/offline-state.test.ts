import { describe, expect, it } from 'vitest'
import { reduce, stateAt } from '../../../src/speaker/session/offline-state'
import type { RoomRequest } from '../../../src/talk/message'

const STOPS = [
  { id: 'one', steps: 0 },
  { id: 'two', steps: 2 },
  { id: 'aside', steps: 1, outside: true },
  { id: 'three', steps: 0 },
  { id: 'words', steps: 0, appendix: true },
]
const shown = stateAt('one', STOPS)
const stateAfter = (...requests: RoomRequest[]) => requests.reduce((state, each) => reduce(state, each, STOPS), shown)
const ask = (request: string) => ({ do: request }) as RoomRequest

describe('a speaker page without a room', () => {
  it('begins as a room that was just opened there', () => {
    expect(stateAt('two', STOPS, 20)).toEqual({
      ...{ slide: 'two', step: 0, steps: 2, speaker: { slide: 'two', step: 0 } },
      ...{ black: false, frozen: false, zoomed: 0, theme: 'light', cut: 20 },
    })
    expect(stateAt('gone', STOPS).steps).toBe(0)
  })

  it('moves as a room does: through the steps, past what is outside the cut, not into the appendix', () => {
    const next = ask('next')
    expect(stateAfter(next)).toMatchObject({ slide: 'two', step: 0, steps: 2 })
    expect(stateAfter(next, next, next)).toMatchObject({ slide: 'two', step: 2, speaker: { slide: 'two', step: 2 } })
    expect(stateAfter(next, next, next, next)).toMatchObject({ slide: 'three', step: 0, steps: 0 })
    expect(stateAfter(next, next, next, next, next)).toMatchObject({ slide: 'three' })
    expect(stateAfter(ask('last'), ask('previous'))).toMatchObject({ slide: 'two', step: 2 })
    expect(stateAfter(ask('last'), ask('first'))).toMatchObject({ slide: 'one' })
  })

  it('goes where it is sent, with no more steps than there are, and stays where there is nothing', () => {
    expect(stateAfter({ do: 'go', slide: 'two', step: 9 })).toMatchObject({ slide: 'two', step: 2 })
    expect(stateAfter({ do: 'go', slide: 'words', step: 0 })).toMatchObject({ slide: 'words' })
    expect(stateAfter({ do: 'go', slide: 'gone', step: 0 })).toMatchObject({ slide: 'one' })
  })

  it('takes a move on a black screen for the end of the black', () => {
    expect(stateAfter({ do: 'black', on: true }, ask('next'))).toEqual(shown)
    expect(stateAfter({ do: 'black', on: true }, { do: 'go', slide: 'two', step: 0 })).toMatchObject({
      slide: 'two',
      black: true,
    })
  })

  it('keeps theme and cut', () => {
    expect(stateAfter({ do: 'theme', theme: 'dark' }, { do: 'cut', cut: 8 })).toEqual({
      ...shown,
      theme: 'dark',
      cut: 8,
    })
  })

  it('leaves to a room what only a room shows', () => {
    for (const request of [
      { do: 'freeze', on: true },
      { do: 'zoom', figure: 1 },
    ])
      expect(reduce(shown, request as RoomRequest, STOPS)).toBe(shown)
  })
})
