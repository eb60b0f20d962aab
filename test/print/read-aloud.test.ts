/** What a reader who cannot see the papers is told: corrections where they stand, figures with name and description. */
import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/deck/markdown/lexer'
import { walk } from '../../src/deck/markdown/locate'
import type { SpanToken } from '../../src/deck/model'
import { slidesOf } from '../../src/deck/slides-of'
import { readMermaid } from '../../src/figures/mermaid/read-mermaid'
import { VARIANTS } from '../../src/print/options'
import type { Reading } from '../../src/print/read-back/read-document'
import { below } from '../../src/print/read-back/tags'
import { readDeck, readingOf } from './paper'

const deck = readDeck()
const slides = slidesOf(deck)
const spans = slides.flatMap(({ body }) => [...walk(body)]).filter(({ type }) => type === 'span') as SpanToken[]
const optionOf = ({ pairs }: SpanToken, name: string) => pairs.find((pair) => pair.name === name)?.value

const papers = new Map<string, Reading>()
for (const variant of VARIANTS) papers.set(variant, await readingOf(variant))

/** All words of a paper in the order of its tags, and in the order in which they are drawn. */
const told = (variant: string) => plain([...(papers.get(variant)?.tags ?? [])].map(({ words }) => words).join(' '))
const drawn = (variant: string) =>
  plain(
    papers
      .get(variant)
      ?.pages.map(({ text }) => text)
      .join(' ') ?? '',
  )
const plain = (text: string) => text.replace(/\s+/g, ' ')

describe.each(['deck', 'handout'])('in %s', (variant) => {
  it('every correction follows the words it corrects, by tags and as text', () => {
    const corrections = spans.flatMap((span) => {
      const fix = optionOf(span, 'fix')
      return fix ? [`${plainText(span.tokens)} [correction: ${fix}]`] : []
    })
    expect(corrections.length).toBeGreaterThan(0)
    expect(corrections.filter((each) => !told(variant).includes(each))).toEqual([])
    expect(corrections.filter((each) => !drawn(variant).includes(each))).toEqual([])
  })

  it('a ring is told, and a line under words stands in no quotation', () => {
    const pointing = (sign: string) => spans.filter((each) => each.classes.includes(sign) && !optionOf(each, 'fix'))
    expect(pointing('ring').filter((each) => !told(variant).includes(`[ringed: ${plainText(each.tokens)}]`))).toEqual(
      [],
    )
    expect(pointing('under').length).toBeGreaterThan(0)
    expect(pointing('under').filter((each) => !drawn(variant).includes(plainText(each.tokens)))).toEqual([])
    expect(told(variant)).not.toContain('[underlined')
  })

  it('every figure says its name and then its description', () => {
    const figures = [...below(papers.get(variant)?.tags ?? [])].filter(({ role }) => role === 'Figure')
    const alternatives = figures.map(({ alt }) => plain(alt ?? ''))
    const diagrams = slides.flatMap((slide) => slide.figures.filter(({ kind }) => kind === 'mermaid'))
    expect(diagrams.length).toBeGreaterThan(0)
    for (const { text } of diagrams) {
      const { title, description } = readMermaid(text)
      expect(alternatives).toContain(plain(`${title} ${description}`))
    }
  })
})
