import { describe, expect, it } from 'vitest'
import type { Chart, DataRow, Deck, Reference } from '../../src/deck/model'
import { dataTable } from '../../src/pages/data-table'

const references = [
  { id: 'R1', anchor: 'R1', number: 1 },
  { id: 'R2', anchor: 'R2', number: 2 },
] as Reference[]
const deck = { meta: { lang: 'en' }, references } as Deck

const row = (label: string, rest: Partial<DataRow> = {}): DataRow => ({
  ...{ label, series: '', within: '', rung: '', note: '', status: 'reported', unit: 'Mt', period: label },
  ...{ sources: ['R1'], confidence: 'H', ...rest },
})

/** The table's cells, its caption first; without the marks-up but with the addresses of links. */
function cells(rows: DataRow[], type: Chart['type'] = 'columns'): string[][] {
  const chart = { measure: 'Freight', type, rows } as Chart
  const rowsOf = dataTable(chart, deck).text.split(/<\/caption>|<\/tr>/)
  const clean = (text: string) =>
    text
      .replace(/<a href="([^"]*)"[^>]*>/g, '$1 ')
      .replace(/<[^>]*>/g, '')
      .trim()
  return rowsOf.slice(0, -1).map((each) =>
    each
      .split(/<\/t[hd]>|<td><\/td>/)
      .map(clean)
      .filter(Boolean),
  )
}

describe('the data of a chart', () => {
  it('are a row a figure: a gap, a range and a forecast in words, sources as links', () => {
    const rows = [
      row('2021', { sources: [], note: 'Only a growth rate' }),
      row('2022', { low: 1.5, high: 1.7, sources: ['R2', 'R1'] }),
      row('2023', { value: -23607.25, status: 'forecast' }),
    ]
    expect(cells(rows)).toEqual([
      ['Data: Freight'],
      ['Figure (Mt)', 'Source', 'Note'],
      ['2021', 'no figure', 'Only a growth rate'],
      ['2022', '1.5 to 1.7', '#ref-R1 1 #ref-R2 2'],
      ['2023', '\u221223,607.25 (forecast)', '#ref-R1 1'],
    ])
  })

  it('say once in the caption what all rows share', () => {
    const both = { period: 'announced in 2025', rung: 'contract' }
    expect(cells([row('Jets', { value: 7, ...both }), row('Mine', { value: 1.1, ...both })])).toEqual([
      ['Data: Freight; announced in 2025\u00a0#ref-R1 1'],
      ['Figure (Mt)', 'Commitment'],
      ['Jets', '7', 'contract'],
      ['Mine', '1.1', 'contract'],
    ])
  })

  it('of a talk without references have their sources as they are written, or none', () => {
    const said = { sources: [], unit: '' }
    const [first, second] = [
      row('Berlin', { ...said, value: 4, sourceWords: 'City <list>' }),
      row('Paris', { ...said, value: 3 }),
    ]
    expect(cells([first, second])).toEqual([
      ['Data: Freight'],
      ['Figure', 'Source'],
      ['Berlin', '4', 'City &lt;list&gt;'],
      ['Paris', '3'],
    ])
    expect(cells([first, second], 'lines')[0]).toEqual(['Data: Freight; City &lt;list&gt;'])
    expect(cells([second, { ...second, label: 'Rome' }])[1]).toEqual(['Figure'])
  })

  it('of lines are a row a year, and a gap where a series has none', () => {
    const rows = [
      row('2023', { series: 'Kazakhstan', value: 21109 }),
      row('2024', { series: 'Kazakhstan' }),
      row('2024', { series: 'Uzbekistan', value: 4000, status: 'estimate', sources: ['R2'] }),
    ]
    expect(cells(rows, 'lines')).toEqual([
      ['Data: Freight'],
      ['Kazakhstan', 'Uzbekistan (estimate)'],
      ['2023', '21,109 #ref-R1 1'],
      ['2024', 'no figure #ref-R1 1', '4,000 #ref-R2 2'],
    ])
  })

  it('name rows and columns for who hears them, and for narrow screens', () => {
    const { text } = dataTable(
      { measure: 'Freight', type: 'bars', rows: [row('2023', { value: 1 })] } as unknown as Chart,
      deck,
    )
    expect(text).toContain('<th scope="row">2023</th>')
    expect(text).toContain('<th scope="col" class="align-right">Figure (Mt)</th>')
    expect(text).toContain('data-column="Figure (Mt)"')
  })

  it('cannot bring mark-up of their own', () => {
    const { text } = dataTable(
      { measure: '<b>', type: 'bars', rows: [row('<i>', { note: '<script>' })] } as unknown as Chart,
      deck,
    )
    expect(text).not.toMatch(/<(b|i|script)>/)
  })
})
