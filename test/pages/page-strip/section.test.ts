import { describe, expect, it } from 'vitest'
import type { ClaimKind, PageClaim, PageSection, SourcePage } from '../../../src/deck/model'
import { sectionOf } from '../../../src/deck/page/section-of'
import { claimCounts } from '../../../src/pages/page-strip/counts'
import { stripOf } from '../../../src/pages/page-strip/geometry'
import { sectionEnlarged } from '../../../src/pages/page-strip/section'
import { deckWith } from '../printed'

const claim = (id: string, kind: ClaimKind, words: number): PageClaim => ({ id, kind, words })

const FIRST = { label: 'I', claims: [claim('A1', 'reported', 20), claim('A2', 'interpretation', 10)] }
const SECOND = {
  label: 'II',
  claims: [claim('B1', 'quotation', 5), claim('B2', 'forecast', 10), claim('B3', 'interpretation', 10)],
}
const PAGE: SourcePage = { columns: [[FIRST], [SECOND]] }

const strip = stripOf(PAGE)
const enlarged = (section: PageSection, points: string[] = []) => {
  const shown = strip.strokes.filter(({ id }) => section.claims.some((each) => each.id === id))
  return sectionEnlarged(section, shown, strip, points).text
}
const counted = (section: PageSection) => claimCounts(section, deckWith('## A slide\n')).text

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
    const words = counted(SECOND).replace(/<[^>]+>/g, '')
    expect(words).toContain('1 interpretation 1 forecast 0 reported facts 1 quotation')
  })

  it('is never higher than the sheet', () => {
    const claims = Array.from({ length: 90 }, (_, index) => claim(`L${index}`, 'reported', 4))
    const many = { label: '', claims }
    const all = stripOf({ columns: [[many]] })
    const drawn = sectionEnlarged(many, all.strokes, all).text
    const ends = [...drawn.matchAll(/M40 ([\d.]+)h/g)].map(([, y]) => Number(y))
    expect(ends).toHaveLength(90)
    expect(Math.max(...ends)).toBeLessThan(464)
  })
  it('has two zeros and a line where nothing is reported or quoted', () => {
    const bare = counted({ label: 'III', claims: [claim('C1', 'forecast', 4), claim('C2', 'forecast', 4)] })
    expect(bare).toMatch(/class="claim-counts bare"[^>]*><span class="reported"><b>0<\/b> reported facts/)
    expect(bare).toMatch(/class="counts-line"[^>]*>2 forecasts<\/p>$/)
  })
})

describe('an opener that points', () => {
  it('has the other strokes pale, in the form of their kind, and a line from each that it points at', () => {
    const drawn = enlarged(SECOND, ['B1', 'B3'])
    expect(drawn).toMatch(/<path class="pale" d="M190 [^"z]+"\/>/)
    expect(drawn).not.toContain('class="forecast"')
    expect(drawn).toMatch(/<path class="quotation" d="M41 [^"]+z"\/><path class="interpretation"/)
    expect(drawn).toMatch(/class="to-words" d="M123 182H357M198 282H357M357 182V284M357 284H418"/)
    expect(enlarged(SECOND)).not.toMatch(/pale|to-words/)
  })

  it('leads to a place near them: high, in the middle, or low', () => {
    const claims = Array.from({ length: 12 }, (_, index) => claim(`L${index}`, 'reported', 4))
    const section = { label: '', claims }
    const all = stripOf({ columns: [[section]] })
    const at = (point: string) => sectionEnlarged(section, all.strokes, all, [point]).text
    expect(at('L1')).toMatch(/class="page-section points-high".* 244H418"/)
    expect(at('L6')).toMatch(/class="page-section points-middle".* 284H418"/)
    expect(at('L11')).toMatch(/class="page-section points-low".* 322H418"/)
    expect(sectionEnlarged(section, all.strokes, all).text).toContain('class="page-section"')
  })
})
