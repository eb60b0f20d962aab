import { describe, expect, it } from 'vitest'
import { slideNumber } from '../../src/ui/slide-number'
import { SlideSequence } from '../../src/ui/slide-sequence'

/** A slide as its marks say, which counts how often they are read. */
function fake(marks: { outside?: true; appendix?: string } = {}) {
  const slide = {
    reads: 0,
    get dataset() {
      slide.reads++
      return { ...(marks.outside && { outside: '' }), ...(marks.appendix && { appendix: marks.appendix }) }
    },
  }
  return slide as unknown as HTMLElement & { reads: number }
}

const [first, passed, second, last, extra, further] = [
  fake(),
  fake({ outside: true }),
  fake(),
  fake(),
  fake({ outside: true, appendix: '1' }),
  fake({ outside: true, appendix: '2' }),
]
const sequence = new SlideSequence([first, passed, second, last, extra, further])

describe('a sequence', () => {
  it('has the slides that are not outside, by their numbers', () => {
    expect(sequence.slides).toEqual([first, second, last])
    expect(slideNumber(sequence, last)).toBe('3 / 3')
    expect([sequence.has(second), sequence.has(passed), sequence.has(extra)]).toEqual([true, false, false])
  })

  it('says why a slide has no number', () => {
    expect(slideNumber(sequence, passed)).toBe('Outside the cut')
    expect(slideNumber(sequence, further)).toBe('Appendix 2')
  })

  it('passes by what is outside, also from there', () => {
    expect([sequence.beside(first, true), sequence.beside(second, false)]).toEqual([second, first])
    expect([sequence.beside(passed, true), sequence.beside(passed, false)]).toEqual([second, first])
    expect([sequence.indexOf(passed), sequence.indexOf(extra)]).toEqual([1, 3])
  })

  it('ends where the talk does, and leads through the appendix from there alone', () => {
    expect([sequence.beside(first, false), sequence.beside(last, true)]).toEqual([undefined, undefined])
    expect([sequence.beside(extra, false), sequence.beside(extra, true)]).toEqual([last, further])
    expect([sequence.beside(further, false), sequence.beside(further, true)]).toEqual([extra, undefined])
  })

  it('reads a thousand slides once, however often it is asked', () => {
    const slides = Array.from({ length: 1000 }, () => fake())
    const long = new SlideSequence(slides)
    const reads = () => slides.reduce((sum, slide) => sum + slide.reads, 0)
    const before = reads()
    for (const slide of slides.slice(0, 10)) {
      long.beside(slide, true)
      slideNumber(long, slide)
      long.indexOf(slide)
    }
    expect(before).toBeLessThanOrEqual(2000)
    expect(reads()).toBe(before)
  })
})
