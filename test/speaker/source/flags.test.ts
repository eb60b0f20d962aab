import { describe, expect, it } from 'vitest'
import { changesOf, flagsOf } from '../../../src/speaker/source/flags'
import type { RoomState } from '../../../src/talk/state'

const SLIDES = [
  { id: 'one', steps: 0 },
  { id: 'two', steps: 2, outside: true },
  { id: 'three', steps: 0 },
  { id: 'four', steps: 0, outside: true, appendix: true },
]
const place = { slide: 'three', step: 0 }
const STATE: RoomState = {
  ...{ ...place, steps: 0, black: false, frozen: false, speaker: place },
  ...{ zoomed: 0, theme: 'light', cut: 0 },
}
const heard = (before: Partial<RoomState> | undefined, now: Partial<RoomState>) =>
  changesOf(before && { ...STATE, ...before }, { ...STATE, ...now }, SLIDES)

describe('what the room shows', () => {
  it('is told when it is out of the ordinary', () => {
    expect(flagsOf(STATE, SLIDES)).toBe('')
    expect(flagsOf({ ...STATE, black: true, frozen: true, zoomed: 2 }, SLIDES)).toBe(
      'Black screen · Frozen: the room keeps slide 2 · The figure fills the room’s screen',
    )
  })

  it.each([
    ['one', 'slide 1'],
    ['two', 'a slide outside the cut'],
    ['three', 'slide 2'],
    ['four', 'a slide of the appendix'],
  ])('counts the slides of the cut: %s', (slide, kept) => {
    expect(flagsOf({ ...STATE, frozen: true, slide }, SLIDES)).toBe(`Frozen: the room keeps ${kept}`)
  })
})

describe('what changed in the room', () => {
  it.each<[Partial<RoomState>, Partial<RoomState>, string[]]>([
    [{}, {}, []],
    [{}, { slide: 'one' }, []],
    [{}, { black: true }, ['Black screen.']],
    [{ black: true }, {}, ['The room shows the slide again.']],
    [{}, { frozen: true }, ['Frozen: the room keeps slide 2.']],
    [{ frozen: true }, {}, ['Not frozen any more.']],
    [{}, { zoomed: 1 }, ['The figure fills the room’s screen.']],
    [{ zoomed: 1 }, { zoomed: 2 }, ['The figure fills the room’s screen.']],
    [{ zoomed: 1 }, {}, ['The figure is back in its place.']],
    [{}, { theme: 'dark' }, ['The room is dark.']],
    [{}, { cut: 20 }, ['The 20-minute cut is presented: 2 slides.']],
    [{ cut: 20 }, {}, ['The whole deck is presented: 2 slides.']],
    [
      { black: true, frozen: true },
      { theme: 'dark' },
      ['The room shows the slide again.', 'Not frozen any more.', 'The room is dark.'],
    ],
  ])('from %o to %o is heard', (before, now, said) => {
    expect(heard(before, now)).toEqual(said)
  })

  it('is not told of a figure that went with its slide', () => {
    expect(heard({ zoomed: 1, slide: 'one' }, {})).toEqual([])
  })

  it('is, of the first state, what is out of the ordinary', () => {
    expect(heard(undefined, { theme: 'dark', cut: 20 })).toEqual([])
    expect(heard(undefined, { black: true, frozen: true, zoomed: 1 })).toHaveLength(3)
  })
})
