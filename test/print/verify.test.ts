import type { PDFObject } from '@cantoo/pdf-lib'
import { beforeAll, describe, expect, it } from 'vitest'
import { plainText } from '../../src/deck/markdown/lexer'
import type { Deck } from '../../src/deck/model'
import { slidesOf } from '../../src/deck/slides-of'
import { loadFile } from '../../src/print/load-document'
import { VARIANTS } from '../../src/print/options'
import { readDocument, readFile } from '../../src/print/read-back/read-document'
import { slidePages } from '../../src/print/read-back/slide-pages'
import { bboxOf } from '../../src/print/rules/figures'
import type { Expected } from '../../src/print/rules/rule'
import { elementsIn } from '../../src/print/structure/tree'
import { pdfProblems, RULES } from '../../src/print/verify'
import { FAULTS } from './faults'
import { bytesOf, readDeck, readingOf, readSmallDeck, smallBytes, wholeOf } from './paper'
import { key } from './spoil'

let deck: Deck
let expected: Expected
const bytes = smallBytes('deck')

beforeAll(async () => {
  deck = readDeck()
  expected = wholeOf(readSmallDeck(), 'deck')
})

describe('a printed paper', () => {
  it.each(VARIANTS)('%s keeps every promise', async (variant) => {
    expect(pdfProblems(await readingOf(variant), wholeOf(deck, variant))).toEqual([])
  })
})

describe('a rule', () => {
  it('has a fault made for it', () => {
    expect([...Object.keys(FAULTS), 'size'].sort()).toEqual(Object.keys(RULES).sort())
  })

  it.each(Object.entries(FAULTS))('%s finds its fault, and no other rule does', async (rule, spoil) => {
    const file = await loadFile(bytes)
    spoil(file, notesOf(expected.deck))
    const broken = new Set(pdfProblems(readDocument(file, bytes), expected).map((fault) => fault.rule))
    expect([...broken]).toEqual([rule])
  })

  it('size finds its fault, and no other rule does', async () => {
    const reading = { ...(await readFile(bytes)), bytes: new Uint8Array(1_500_001) }
    expect(pdfProblems(reading, expected).map((fault) => fault.rule)).toEqual(['size'])
  })

  it('figures finds a box that is moved, too small, too large or missing', async () => {
    const file = await loadFile(bytesOf('deck'))
    const reading = readDocument(file, bytesOf('deck'))
    const whole = wholeOf(deck, 'deck')
    const figure = [...elementsIn(reading.tree)].find((each) => each.role === 'Figure' && bboxOf(each))
    const { left, bottom, right, top } = (figure && bboxOf(figure)) ?? expect.fail('The deck has no figure.')
    const attributes = figure?.dictionary.get(key('A'))
    const found = (spoiled: PDFObject | undefined): number => {
      if (spoiled) figure?.dictionary.set(key('A'), spoiled)
      else figure?.dictionary.delete(key('A'))
      return RULES.figures(reading, whole).length
    }
    const boxed = (...box: number[]) => found(file.context.obj({ O: 'Layout', BBox: box }))
    expect(found(attributes)).toBe(0)
    expect(boxed(left, bottom, right, top)).toBe(0)
    expect(boxed(left + 2, bottom, right + 2, top)).toBe(1)
    expect(boxed(left, bottom - 2, right, top - 2)).toBe(1)
    expect(boxed(left + 2, bottom, right, top)).toBe(1)
    expect(boxed(left, bottom, right, top + 2)).toBe(1)
    expect(found(undefined)).toBe(1)
  })

  it('order finds a word that one of two wordings has lost', async () => {
    const [reading, whole] = [await readingOf('deck'), wholeOf(deck, 'deck')]
    const page = slidePages(reading, whole).get('wordings')?.to
    const without = (word: string) => ({
      ...reading,
      pages: reading.pages.map((each, at) => ({
        ...each,
        tags: each.tags.map((tag) => (at === page ? { ...tag, words: tag.words.replace(word, '') } : tag)),
      })),
    })
    expect(RULES.order(reading, whole)).toEqual([])
    for (const word of ['greatness', 'great ']) expect(RULES.order(without(word), whole), word).toHaveLength(1)
  })

  it('notes finds a script that lacks some', async () => {
    const script = wholeOf(deck, 'script')
    const longer = structuredClone(script.deck)
    const notes = longer.sections[1]?.slides[1]?.notes ?? []
    notes.push({ type: 'paragraph', raw: '', text: 'Words that nobody has printed.', tokens: [] })
    notes.at(-1)?.tokens?.push({ type: 'text', raw: '', text: 'Words that nobody has printed.' })
    const faults = pdfProblems(await readingOf('script'), { ...script, deck: longer })
    expect(faults.map((fault) => fault.rule)).toEqual(['notes'])
  })
})

/** The first sentences of the longest notes. */
function notesOf(source: Deck): string {
  const all = slidesOf(source).map((slide) => plainText(slide.notes))
  return all.toSorted((a, b) => b.length - a.length)[0]?.slice(0, 400) ?? ''
}
