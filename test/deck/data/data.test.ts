import { expect, it } from 'vitest'
import { readData } from '../../../src/deck/data/data'

const HEAD = 'label,value,low,high,unit,period,source,confidence,status,actor,note\n'
const KNOWN = { references: ['R1', 'R2'], actors: ['har'], profile: 'source-criticism' as const }
const read = (text: string) => readData({ path: 'assets/data/x.csv', text: `${HEAD}${text}` }, KNOWN)

it('a row is read with its source, unit, period and confidence', () => {
  const { rows, problems } = read('2023,-2.76,,,Mt,2023,R1 R2,H,forecast,har,"as published, twice"\n')
  expect(problems).toEqual([])
  expect(rows).toEqual([
    {
      label: '2023',
      value: -2.76,
      low: undefined,
      high: undefined,
      series: '',
      within: '',
      actor: 'har',
      rung: '',
      note: 'as published, twice',
      status: 'forecast',
      unit: 'Mt',
      period: '2023',
      sources: ['R1', 'R2'],
      confidence: 'H',
    },
  ])
})

it('an empty value is no figure and never zero, and needs no source', () => {
  const { rows, problems } = read('2021,,,,Mt,2021,,L,,,\n')
  expect(problems).toEqual([])
  expect(rows[0]).toMatchObject({ value: undefined, sources: [], status: 'reported', actor: undefined })
})

it('rival figures are a range with two ends', () => {
  expect(read('2022,,1.5,1.7,Mt,2022,R1,M,,,\n').rows[0]).toMatchObject({ value: undefined, low: 1.5, high: 1.7 })
})

it.each(['1 000', '1e3', '0x10', '--1', '1.2.3', 'Infinity', '٣'])('%s is no number', (text) => {
  expect(read(`2022,${text},,,Mt,2022,R1,M,,,\n`).problems.map(({ rule }) => rule)).toEqual(['data-number'])
})

it.each(['0', '-0.5', '+4', '.5', '12.'])('%s is a number', (text) => {
  expect(read(`2022,${text},,,Mt,2022,R1,M,,,\n`).rows[0]?.value).toBe(Number(text))
})

it('all rows are looked at, not only the first bad one', () => {
  const { problems } = read('2022,x,,,Mt,2022,R1,M,,,\n2023,y,,,Mt,2023,R9,M,,,\n')
  expect(problems.map(({ rule }) => rule)).toEqual(['data-number', 'data-number', 'data-source'])
})
