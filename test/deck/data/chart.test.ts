/** A chart's sources and data as parts of the deck. */
import { describe, expect, it } from 'vitest'
import { checkDeck } from '../../../src/checks/check'
import type { Deck, SourceFile } from '../../../src/deck/model'
import { parseDeck } from '../../../src/deck/parse'
import { fixtureDeck } from '../../fixtures/deck'

const DATA = `label,value,low,high,unit,period,source,confidence
2022,,1.5,1.7,Mt,2022,R2 R1,M
2023,,,,Mt,2023,R3,L
2024,4.48,,,Mt,2024,R2,H
`

const FENCE = `title: Freight
description: Freight grows.
measure: Freight in million tonnes
type: columns
data: freight.csv
`

const slide = (fence: string, options = '') => `---
title: More
---

## This slide has 2 numbers and a chart
<!-- .slide: id="drawn" data-layout="figure"${options} -->

\`\`\`chart
${fence}\`\`\`

Note:
${'Words that are said. '.repeat(15)}
`

function parsed(
  fence = FENCE,
  options = '',
  data = DATA,
  text = slide(fence, options),
): ReturnType<typeof parseDeck> & { deck: Deck } {
  const files = new Map(fixtureDeck().map((file) => [file.path, file]))
  const add = (file: SourceFile) => files.set(file.path, file)
  const references = files.get('slides/references.json')?.text ?? ''
  const third =
    '{ "id": "R3", "type": "webpage", "title": "A third", "issued": { "date-parts": [[2025]] }, "custom": { "confidence": "L" } }'
  add({ path: 'slides/references.json', text: references.replace(/\]\s*$/, `, ${third}]`) })
  add({ path: 'slides/01-more.md', text })
  add({ path: 'assets/data/freight.csv', text: data })
  const { deck, problems } = parseDeck([...files.values()])
  if (!deck) throw new Error('The fixture deck cannot be parsed.')
  return { deck, problems }
}

const chartSlide = (deck: Deck) => deck.sections[1]?.slides[0]

describe('a chart', () => {
  const { deck, problems } = parsed()

  it('is read with its data, and what it leaves out is as usual', () => {
    expect(problems).toEqual([])
    expect(chartSlide(deck)?.figures[0]?.chart).toMatchObject({
      sort: 'value',
      width: 'full',
      highlight: [],
      notes: [],
    })
    expect(chartSlide(deck)?.figures[0]?.chart?.rows).toHaveLength(3)
  })

  it('cites what it draws on its slide, and what it only tabulates in the text for readers', () => {
    expect(chartSlide(deck)?.cites).toEqual(['R2', 'R1'])
    expect(chartSlide(deck)?.handoutCites).toEqual(['R2', 'R1', 'R3'])
  })

  it('gives its sources numbers', () => {
    expect(deck.references.map(({ id, number }) => [id, number])).toEqual([
      ['R1', 1],
      ['R2', 2],
      ['R3', 3],
    ])
  })

  it('is source enough for the numbers of its slide, and rests on no source of low confidence', () => {
    const checked = parsed(FENCE, ' data-register="others"')
    const rules = checkDeck(checked.deck).filter(({ file }) => file === 'slides/01-more.md')
    expect(rules).toEqual([])
  })

  it('may name years without quotes, and series besides labels', () => {
    const { problems: none, deck: read } = parsed(
      `${FENCE}highlight: [2024]\nnotes:\n  - { at: 2022, text: Disputed }\n`,
    )
    expect(none).toEqual([])
    expect(chartSlide(read)?.figures[0]?.chart).toMatchObject({ highlight: ['2024'], notes: [{ at: '2022' }] })
  })
})

it('a figure may not be drawn from a source of low confidence, whatever its row says', () => {
  const { deck } = parsed(FENCE, '', DATA.replace('4.48,,,Mt,2024,R2,H', '4.48,,,Mt,2024,R3,H'))
  const found = checkDeck(deck).filter(({ rule }) => rule === 'confidence-low')
  expect(found).toMatchObject([{ file: 'slides/01-more.md', offset: chartSlide(deck)?.figures[0]?.span.start }])
})

describe('a fence set in by two spaces', () => {
  const slideOf = (fence: string) =>
    slide(fence).replace(/^```chart[\s\S]*^```$/m, (found) => found.replace(/^/gm, '  '))

  it('is read to its end', () => {
    const { problems, deck } = parsed(FENCE, '', DATA, slideOf(FENCE))
    expect(problems).toEqual([])
    expect(chartSlide(deck)?.figures[0]?.chart?.rows).toHaveLength(3)
  })

  it('has its problems at their places', () => {
    const text = slideOf(FENCE.replace('columns', 'pies'))
    const { problems } = parsed(FENCE, '', DATA, text)
    expect(problems).toMatchObject([{ rule: 'chart', offset: text.indexOf('pies'), length: 'pies'.length }])
  })
})

describe('a chart of a form that its data do not fit', () => {
  const form = (fence: string) => parsed(fence).problems.map(({ rule, message }) => [rule, message])

  it.each([
    ['lines with rival figures', FENCE.replace('columns', 'lines'), /two rival ones/],
    ['columns against a total', `${FENCE}total: { value: 17, label: All }\n`, /Only bars/],
  ])('%s is a problem', (_, fence, reason) => {
    expect(form(fence)).toEqual([['chart-form', expect.stringMatching(reason)]])
  })
})

describe('columns over years', () => {
  const rows = (...labels: string[]) =>
    `label,value,unit,period,source,confidence\n${labels.map((label) => `${label},1,Mt,${label},R2,H`).join('\n')}\n`
  const messages = (data: string) => parsed(FENCE, '', data).problems.map(({ message }) => message)

  it('may leave years out, as long as there is room for them', () => {
    expect(messages(rows('2010', '2011', '2020')).filter((message) => /years|places/.test(message))).toEqual([])
    expect(messages(rows('1950', '1951', '2020')).join()).toContain('would need 71 places')
  })

  it('run forward, one row a year; other labels may stand in any order', () => {
    expect(messages(rows('2020', '2011')).join()).toContain('do not follow one another')
    expect(messages(rows('Riga', 'Astana')).filter((message) => /follow/.test(message))).toEqual([])
  })
})

describe('a change between columns', () => {
  const changed = (change: string, data = DATA.replace('2023,,,,Mt,2023,R3,L', '2023,4,,,Mt,2023,R3,M')) =>
    parsed(`${FENCE}change: ${change}\n`, '', data)
      .problems.filter(({ rule }) => rule.startsWith('chart'))
      .map(({ message }) => message)

  it('leads from an earlier figure to the last', () => {
    expect(changed('{ from: 2023, to: 2024 }')).toEqual([])
    expect(changed('{ from: 2024, to: 2023 }')).toEqual(['A change leads from an earlier column to the last one.'])
  })

  it('has two single figures, the first above zero', () => {
    expect(changed('{ from: 2022, to: 2024 }')).toEqual(['"2022" has no single figure to change from or to.'])
    const zero = DATA.replace('2023,,,,Mt,2023,R3,L', '2023,0,,,Mt,2023,R3,M')
    expect(changed('{ from: 2023, to: 2024 }', zero)).toEqual(['A change in per cent starts from more than zero.'])
  })

  it('names columns that there are', () => {
    expect(changed('{ from: 2021, to: 2024 }')).toEqual(['The data have no row "2021".'])
  })
})

describe('what a type of chart can show', () => {
  const columns = (...rows: string[]) => `label,series,within,value,unit,period,source,confidence\n${rows.join('\n')}\n`
  const row = (label: string, series: string, within: string, value = '2') =>
    `${label},${series},${within},${value},Mt,2024,R2,H`
  const rulesOf = (fence: string, data: string) =>
    parsed(fence, '', data)
      .problems.map(({ rule }) => rule)
      .filter((rule) => rule.startsWith('chart'))
  const BARS = FENCE.replace('columns', 'bars')
  const two = [row('2023', 'ministry', ''), row('2024', 'ministry', '')]
  const partners = [row('China', '', '', '40'), row('Kenya', '', '', '4')]
  const flows = [row('out', 'here', 'Kenya'), row('out', 'there', 'Kenya'), row('in', 'here', 'Kenya')]

  const SUM = `${FENCE.replace('columns', 'sum')}total: { value: 3, label: All }\n`
  const gap = (at: string) => `differences:\n  - { at: ${at}, text: more }\n`

  const BALANCE = 'balance: { left: we, right: they }\n'
  const pair = [row('in', 'here', '', '2'), row('in', 'there', '', '3')]
  const turned = [row('out', 'there', '', '2'), row('out', 'here', '', '3')]

  it.each([
    ['lines across columns', FENCE, [...two, row('2024', 'railway', ''), row('2023', 'holding', '')]],
    ['lines that come with steps', `${FENCE}steps: [railway]\n`, [...two, row('2024', 'railway', '')]],
    ['a note on a line', `${FENCE}notes:\n  - { at: railway, text: in part }\n`, [...two, row('2024', 'railway', '')]],
    ['a lens', `${BARS}lens: the scale\nsteps: [out, in]\n`, [...partners, ...flows]],
    ['a difference', `${BARS}lens: the scale\n${gap('in')}`, [...partners, ...flows, row('in', 'there', 'Kenya', '3')]],
    ['a balance', `${BARS}${BALANCE}steps: [in]\n`, pair],
    ['a sum', `${SUM}steps: [ministry, difference]\n`, two],
    ['a sum with some parts named', `${SUM}named: 1\n`, two],
    ['a sum without series', `${SUM}steps: [difference]\n`, partners],
  ])('%s: fine', (_, fence, rows) => {
    expect(rulesOf(fence, columns(...rows))).toEqual([])
  })

  it.each([
    ['a line without its column', FENCE, [...two, row('2025', 'railway', '')], 'chart-form'],
    ['a line without a figure', FENCE, [...two, row('2024', 'railway', '', '')], 'chart-form'],
    ['a step for a column', `${FENCE}steps: [ministry]\n`, [...two, row('2024', 'railway', '')], 'chart-step'],
    ['a lens without rows in it', `${BARS}lens: the scale\n`, partners, 'chart-form'],
    ['rows within and no lens', BARS, [...partners, ...flows], 'chart-form'],
    ['a lens over columns', `${FENCE}lens: the scale\n`, [...two, row('2024', '', '2023')], 'chart-form'],
    ['a lens from two bars', `${BARS}lens: the scale\n`, [...partners, ...flows, row('in', '', 'China')], 'chart-form'],
    ['a lens from no bar', `${BARS}lens: the scale\n`, [...partners, row('in', '', 'Kenia')], 'chart-label'],
    ['a lens with losses', `${BARS}lens: the scale\n`, [...partners, row('in', '', 'Kenya', '-1')], 'chart-form'],
    ['a difference of one bar', `${BARS}lens: the scale\n${gap('in')}`, [...partners, ...flows], 'chart-form'],
    ['a difference of none', `${BARS}lens: the scale\n${gap('up')}`, [...partners, ...flows], 'chart-label'],
    ['a difference of equals', `${BARS}lens: the scale\n${gap('out')}`, [...partners, ...flows], 'chart-form'],
    ['a difference without a lens', `${BARS}${gap('China')}`, partners, 'chart-label'],
    ['a lens in half the width', `${BARS}lens: the scale\nwidth: half\n`, [...partners, ...flows], 'chart-form'],
    ['a balance of columns', `${FENCE}${BALANCE}`, pair, 'chart-form'],
    ['a balance in half the width', `${BARS}${BALANCE}width: half\n`, pair, 'chart-form'],
    ['a balance in a lens', `${BARS}lens: the scale\n${BALANCE}`, [...partners, ...flows], 'chart-form'],
    ['a balance of equals', `${BARS}${BALANCE}`, [row('in', 'here', ''), row('in', 'there', '')], 'chart-form'],
    ['a balance of one bar', `${BARS}${BALANCE}`, [...pair, row('out', 'here', '')], 'chart-form'],
    ['a balance of sides that turn', `${BARS}${BALANCE}`, [...pair, ...turned], 'chart-form'],
    ['a balance with a highlight', `${BARS}${BALANCE}highlight: [in]\n`, pair, 'chart-form'],
    ['a balance with a note', `${BARS}${BALANCE}notes:\n  - { at: in, text: early }\n`, pair, 'chart-form'],
    ['a sum without its total', FENCE.replace('columns', 'sum'), two, 'chart-form'],
    ['a sum with a part of nothing', SUM, [...two, row('2025', 'ministry', '', '0')], 'chart-form'],
    ['a sum with no figure', SUM, [...two, row('2025', 'ministry', '', '')], 'chart-form'],
    ['a sum of ten', SUM, Array.from({ length: 10 }, (_, at) => row(`item ${at}`, '', '')), 'chart-form'],
    ['a sum in half the width', `${SUM}width: half\n`, two, 'chart-form'],
    ['a sum with all parts named', `${SUM}named: 2\n`, two, 'chart-form'],
    ['bars with some named', `${BARS}named: 1\n`, partners, 'chart-form'],
    ['a tall sum', `${SUM}tall: true\n`, two, 'chart-form'],
    ['a sum with a note', `${SUM}notes:\n  - { at: 2023, text: early }\n`, two, 'chart-form'],
    ['a sum with a highlight', `${SUM}highlight: [2023]\n`, two, 'chart-form'],
    ['a difference of other bars', `${BARS}steps: [difference]\n`, partners, 'chart-step'],
  ])('%s: told', (_, fence, rows, rule) => {
    expect(rulesOf(fence, columns(...rows))).toContain(rule)
  })
})
