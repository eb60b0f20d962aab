import { describe, expect, it } from 'vitest'
import type { Grid } from '../../src/deck/grid/grid'
import type { Deck, Figure, Reference, Slide } from '../../src/deck/model'
import type { Strip, StripEvent } from '../../src/deck/strip/strip'
import { figureTables } from '../../src/pages/figure-tables'

const references = [{ id: 'R1', number: 1 }] as Reference[]
const deck = { meta: { lang: 'en' }, references } as Deck

const tables = (figure: Partial<Figure>) => figureTables({ figures: [figure] } as Slide, deck).map(({ text }) => text)
const cellsOf = (html: string) =>
  [...html.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, inside = '']) => inside.replace(/<[^>]*>/g, '').trim())

describe('the table under a figure', () => {
  it('has a row for each date that the slide shows, with its lane, its words and its sources', () => {
    const event = { label: ['arrives', 'late'], dates: '2 Jun', lane: 0, sources: ['R1'], later: false } as StripEvent
    const stop = { ...event, label: [], way: 'Aurora', dates: '5 Jun' }
    const strip = {
      title: 'Ships',
      lanes: [{ name: 'North pier', strong: false }],
      events: [event, stop, { ...event, later: true }],
    }
    const [html = ''] = tables({ strip: strip as unknown as Strip })
    expect(cellsOf(html)).toEqual([
      '',
      'Series',
      'Event',
      'Source',
      '2 Jun',
      'North pier',
      'arrives late',
      '1',
      '5 Jun',
      'North pier',
      'Aurora',
      '1',
    ])
    expect(html).toContain('<caption>Data: Ships</caption>')
  })

  it('says in words what a sign and what an empty place means', () => {
    const column = { name: 'Open', printed: false, signs: true, width: 1, step: 0 }
    const cells = [
      [{ state: 'full' as const, words: '', sources: ['R1'] }],
      [{ state: 'no' as const, words: 'closed in May', sources: [] }],
      [undefined],
    ]
    const rows = ['North', 'South', 'Old'].map((name) => ({ name, step: 0 }))
    const grid: Grid = {
      title: 'Piers',
      description: 'Piers.',
      rows,
      columns: [column],
      cells,
      legend: { full: 'open', empty: 'not seen' },
      sheets: false,
      threads: false,
    }
    const [html = ''] = tables({ grid })
    expect(cellsOf(html)).toEqual(['', 'Open', 'North', 'open 1', 'South', 'closed in May', 'Old', 'not seen'])
  })
})
