import { describe, expect, it } from 'vitest'
import { type LabelBox, lineCrosses, placeLabels } from '../../../src/figures/page/place'

const box = (left: number, top = 0): LabelBox => ({ left, top, right: left + 40, bottom: top + 20 })
const frame = { left: 0, top: 0, right: 200, bottom: 100 }
const free = { boxes: [], lines: [], frame }

describe('labels', () => {
  it('stand where they would rather, as long as nothing is there', () => {
    expect(
      placeLabels(
        [
          [box(0), box(100)],
          [box(120), box(0)],
        ],
        free,
      ),
    ).toEqual({ places: [0, 0], isFree: true })
  })

  it('make room for each other: the first takes its second place when the other has one only', () => {
    expect(placeLabels([[box(0), box(100)], [box(10)]], free)).toEqual({ places: [1, 0], isFree: true })
  })

  it('keep a gap in one line, and none between two', () => {
    expect(placeLabels([[box(0)], [box(45), box(60)]], free).places).toEqual([0, 1])
    expect(placeLabels([[box(0)], [box(0, 20)]], free).isFree).toBe(true)
  })

  it('leave marks and lines free, and stay inside', () => {
    const lines = [[90, 50, 110, -10] as const]
    const places = [[box(-1), box(0), box(90), box(150)]]
    expect(placeLabels(places, { boxes: [box(30)], lines, frame }).places).toEqual([3])
  })

  it('have a line of their own that runs through no other label, nor another’s through them', () => {
    const wired = { ...box(0, 40), wire: [20, 100, 20, 60] as const }
    expect(placeLabels([[wired], [box(10, 75), box(10, 0)]], free).places).toEqual([0, 1])
    expect(placeLabels([[box(10, 75)], [wired, box(100)]], free).places).toEqual([0, 1])
    expect(placeLabels([[wired], [box(30, 75)]], free).isFree).toBe(true)
  })

  it('say so when there is no room', () => {
    expect(placeLabels([[box(0)], [box(10)]], free).isFree).toBe(false)
    expect(placeLabels([[box(190)]], free).isFree).toBe(false)
  })

  it('give up in time where too many have too many places', () => {
    const many = Array.from({ length: 30 }, () => Array.from({ length: 12 }, (_, index) => box(index)))
    expect(placeLabels(many, free).isFree).toBe(false)
  })
})

it('a line lineCrosses a box when part of it is inside, not when it only passes or touches', () => {
  expect(lineCrosses([-10, 10, 60, 10], box(0))).toBe(true)
  expect(lineCrosses([10, 5, 20, 8], box(0))).toBe(true)
  expect(lineCrosses([-10, 30, 60, 25], box(0))).toBe(false)
  expect(lineCrosses([-10, 0, 10, -10], box(0))).toBe(false)
})
