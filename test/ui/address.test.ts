import { describe, expect, it } from 'vitest'
import { indexIn, namesIn, stepIn } from '../../src/ui/address'

describe('a hash that something was added to', () => {
  it.each([
    '#a-slide',
    '#/a-slide',
    '#!/a-slide',
    '##a-slide',
    '#%23a-slide',
    '#a-slide/',
    '#a-slide?utm_source=letter&utm_medium=email',
    '#a-slide&fbclid=IwAR0',
    '#a-slide%3Futm_source%3Dletter',
    '#a-slide)',
    '#a-slide).',
    '#a-slide,',
    '#a-slide;',
    '#a-slide…',
    '#a-slide”',
    '#a-slide%E2%80%9D',
    '#a-slide%20',
    '#a-slide%20and%20more',
    '#a-slide%C2%A0',
    '#a-slide%',
    '#a-slide%E2%80',
    '#a-slide_',
    '#a-slide**',
    '#a-slide>',
    '#a-slide&gt;',
    '#<a-slide>',
    '#a-slide:~:text=some%20words',
    '#a-slide#another',
    '#/a-slide/2',
    '#a%2Dslide',
    '#a%252Dslide',
    '#a\u2011slide',
    '#a–slide',
    '#a-sl\u00adide',
    '#a-%0Aslide',
    '#a-slide\u200b',
  ])('%s still names the slide', (hash) => {
    expect(namesIn(hash)).toContain('a-slide')
  })

  it('names the longest first, so that an id with signs in it is found', () => {
    expect(namesIn('#ref-10.1000/x?y')).toEqual(['ref-10.1000/x?y', 'ref-10.1000/x', 'ref-10.1000', 'ref-10'])
  })

  it('names nothing that only begins alike, and nothing from what was added', () => {
    expect(namesIn('#a-slide-2')).not.toContain('a-slide')
    expect(namesIn('#gone?utm_campaign=a-slide')).not.toContain('a-slide')
  })

  it('is read in other scripts, also taken apart', () => {
    expect(namesIn('#%D0%B2%D1%81%D1%82%D1%80%D0%B5%D1%87%D0%B0.')).toContain('встреча')
    expect(namesIn('#u\u0308ber?x')).toContain('\u00fcber')
  })

  it.each(['', '#', '#top', '#:~:text=words'])('%s asks for nothing', (hash) => {
    expect(namesIn(hash)).toEqual([])
  })

  it('takes no longer for a long one', () => {
    expect(namesIn(`#a-slide${'.x'.repeat(5000)}`).length).toBeLessThan(400)
    expect(namesIn(`#a-slide${'.x'.repeat(5000)}`)).toContain('a-slide')
  })
})

describe('a number', () => {
  it.each([
    ['#/3', 3],
    ['#/3/1', 3],
    ['#/0', 0],
    ['#4', 3],
    ['#4.', 3],
    ['#/3?utm_source=x', 3],
    ['#2025-summit', undefined],
    ['#/a-slide/2', undefined],
  ])('%s is the slide of index %s', (hash, index) => {
    expect(indexIn(hash)).toBe(index)
  })

  it('after a name is the step', () => {
    expect(stepIn('#/a-slide/2')).toBe(2)
    expect(stepIn('#/a-slide/0&fbclid=x')).toBe(0)
    expect(stepIn('#/a-slide')).toBe(undefined)
    expect(stepIn('#/3/1')).toBe(undefined)
  })
})
