import { describe, expect, it } from 'vitest'
import type { ClaimKind, PageClaim, SourcePage } from '../../../src/deck/model'
import { stripOf } from '../../../src/pages/page-strip/geometry'
import { sectionEnlarged, sectionOf } from '../../../src/pages/page-strip/section'
import { deckWith } from '../printed'

const claim = (id: string, kind: ClaimKind, words: number): PageClaim => ({ id, kind, words })

const FIRST = { label: 'I', claims: [claim('A1', 'reported', 20), claim('A2', 'interpretation', 10)] }
const SECOND = {
  label: 'II',
  claims: [claim('B1', 'quotation', 5), claim('B2', 'forecast', 10), claim('B3', 'interpretation', 10)],
}
const PAGE: SourcePage = { columns: [[FIRST], [SECOND]] }

const strip = stripOf(PAGE)
const enlarged = (section: typeof FIRST) => {
  const inked = strip.strokes.filter(({ id }) => section.claims.some((each) => each.id === id))
  return sectionEnlarged(section, inked, strip, deckWith('## A slide\n')).text
}

describe('the section of an opener', () => {
  it('is the one that most of its claims are of', () => {
    expect(sectionOf(PAGE, ['A1', 'B1', 'B3'])).toBe(SECOND)
    expect(sectionOf(PAGE, ['A1', 'B1'])).toBe(FIRST)
    expect(sectionOf(PAGE, ['C9'])).toBeUndefined()
  })

  it('has a stroke for each claim, as long as its words, in the form of its kind', () => {
    expect(enlarged(FIRST)).toMatch(/<path class="reported" d="M40 [\d.]+h300" stroke-width="28"\/>/)
    expect(enlarged(FIRST)).toMatch(/<path class="interpretation" d="M40 [\d.]+h150" stroke-width="28"\/>/)
    expect(enlarged(SECOND)).toMatch(/<path class="quotation" d="M41 [^"]+z"\/>/)
    expect(enlarged(SECOND)).toMatch(/<path class="forecast" d="M190 [^"z]+"\/>/)
  })

  it('counts every kind, those it does not have as well', () => {
    const words = enlarged(SECOND).replace(/<[^>]+>/g, '')
    expect(words).toContain('1 interpretation 1 forecast 0 reported facts 1 quotation')
  })

  it('is never higher than the sheet', () => {
    const claims = Array.from({ length: 90 }, (_, index) => claim(`L${index}`, 'reported', 4))
    const many = { label: '', claims }
    const all = stripOf({ columns: [[many]] })
    const drawn = sectionEnlarged(many, all.strokes, all, deckWith('## A slide\n')).text
    const ends = [...drawn.matchAll(/M40 ([\d.]+)h/g)].map(([, y]) => Number(y))
    expect(ends).toHaveLength(90)
    expect(Math.max(...ends)).toBeLessThan(464)
  })
})
