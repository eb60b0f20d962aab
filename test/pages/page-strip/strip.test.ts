import { describe, expect, it } from 'vitest'
import type { Layout, Ledger, Slide } from '../../../src/deck/model'
import { pageStrips } from '../../../src/pages/page-strip/strip'
import { stripStyle } from '../../../src/pages/page-strip/style'
import { deckWith } from '../printed'

const REPORTED = { kind: 'reported', check: 'supported' } as const
const INTERPRETED = { kind: 'interpretation', check: 'open' } as const
const WORDS = [14, 28, 7, 7, 7]

const LEDGER: Ledger = {
  claims: Object.fromEntries(WORDS.map((_, index) => [`C${index + 1}`, index === 1 ? INTERPRETED : REPORTED])),
  quotations: { Q: { speaker: 'A speaker', claim: 'C3', text: 'the words as printed', attaches: [] } },
  passages: {},
  leftOut: {},
  page: {
    columns: [
      [
        {
          label: 'I',
          claims: WORDS.map((words, index) => ({
            id: `C${index + 1}`,
            kind: index === 1 ? 'interpretation' : 'reported',
            words,
          })),
        },
      ],
    ],
  },
}

const QUOTE = '> “So it is: the words as printed.”\n\nA note\n'

const REGISTERS = {
  printed: { label: 'As printed', cites: 'source' },
  checked: { label: 'As checked', cites: 'others' },
} as const

interface Own {
  layout: Layout
  register?: keyof typeof REGISTERS
  claims?: string[]
  ledger?: Ledger
}

function strips({ layout, register = 'printed', claims = [], ledger = LEDGER }: Own, body: string) {
  const read = deckWith(`## A slide\n<!-- .slide: id="own" data-layout="${layout}" -->\n\n${body}`)
  const deck = { ...read, ledger, meta: { ...read.meta, registers: REGISTERS } }
  const slide = deck.sections.flatMap(({ slides }) => slides).find(({ id }) => id === 'own') as Slide
  return pageStrips({ ...slide, register, claims }, deck)
}

describe('the source’s page on a slide', () => {
  it('stands beside a quotation, with its claims inked and heard, and a line from the stroke to the words', () => {
    const { standing, lying } = strips({ layout: 'quote', claims: ['C2', 'C3'] }, QUOTE)
    expect(lying).toBeUndefined()
    expect(standing?.text).toContain('role="img" aria-label="Claims 2, 3 of the source’s 5"')
    expect(standing?.text).toContain('<path d="M0 6h90v10H0z"/><path class="noted" d="M0 6h90v4H0z"/>')
    expect(standing?.text).toMatch(/aria-hidden="true"><path d="M29 14H100C[\d. ]+224H130"/)
  })

  it('has no line where two quotations share the height, or the words are none of the ledger’s', () => {
    for (const body of [`${QUOTE}\n${QUOTE}`, '> “Other words.”\n']) {
      const { standing } = strips({ layout: 'quote', claims: ['C3'] }, body)
      expect(standing?.text).toContain('aria-label="Claim 3 of the source’s 5"')
      expect(standing?.text).not.toContain('page-leader')
    }
  })

  it('lies beside the register’s name where the slide is full, and names claims in a row as a range', () => {
    const { standing, lying } = strips({ layout: 'sentence', claims: ['C1', 'C2', 'C3', 'C5'] }, QUOTE)
    expect(standing).toBeUndefined()
    expect(lying?.text).toContain('aria-label="Claims 1 to 3, 5 of the source’s 5"')
  })

  it('is on no other slide', () => {
    expect(strips({ layout: 'quote', register: 'checked', claims: ['C1'] }, QUOTE)).toEqual({})
    expect(strips({ layout: 'quote' }, QUOTE)).toEqual({})
    const unpaged = { ...LEDGER, page: undefined }
    expect(strips({ layout: 'quote', claims: ['C1'], ledger: unpaged }, QUOTE)).toEqual({})
    const page = '```page\ntitle: All claims\n```\n'
    expect(strips({ layout: 'figure', claims: ['C1'] }, page)).toEqual({})
  })
})

describe('the shape that it is cut to', () => {
  it('has one stroke a claim, the longest as wide as the margin', () => {
    const style = stripStyle(LEDGER.page)
    expect(style).toContain('clip-path: path("M0 0m0 0h45v4H0zm0 6h90v4H0zm0 6h23v4H0z')
    expect(style.match(/z/g)).toHaveLength(5)
    expect(stripStyle(undefined)).toBe('')
  })

  it('is never higher than the sheet, however many claims there are', () => {
    const claims = Array.from({ length: 200 }, (_, index) => ({ id: `C${index}`, kind: 'reported' as const, words: 1 }))
    const steps = [...stripStyle({ columns: [[{ label: '', claims }]] }).matchAll(/m0 ([\d.]+)/g)]
    const height = steps.reduce((sum, [, step]) => sum + Number(step), 0)
    expect(steps).toHaveLength(200)
    expect(height).toBeGreaterThan(450)
    expect(height).toBeLessThan(464)
  })
})
