import { describe, expect, it } from 'vitest'
import { readCsv } from '../../../src/deck/data/csv'
import { decode } from '../../../src/site/sources'

const table = (text: string) => readCsv({ path: 'assets/data/x.csv', text })

describe('a table', () => {
  const text = 'label,note\n2022,"1.5, or ""about"" 1.7"\n2023,\n'

  it('is rows of cells by the names of its columns', () => {
    const rows = table(text).table?.rows.map((row) => [...row].map(([name, cell]) => [name, cell.text]))
    expect(rows).toEqual([
      [
        ['label', '2022'],
        ['note', '1.5, or "about" 1.7'],
      ],
      [
        ['label', '2023'],
        ['note', ''],
      ],
    ])
  })

  it('knows where each cell stands, quotes included', () => {
    const cells = table(text).table?.rows.flatMap((row) => [...row.values()]) ?? []
    expect(cells.map(({ start, end }) => text.slice(start, end))).toEqual([
      '2022',
      '"1.5, or ""about"" 1.7"',
      '2023',
      '',
    ])
    expect(cells.at(-1)?.start).toBe(text.length - 1)
  })

  it('may have line breaks in quotes, empty lines, and rows that are the same', () => {
    const repeated = 'a,b\n"1\n2",x\n\n1,x\n1,x\n'
    const cells = table(repeated).table?.rows.flatMap((row) => [...row.values()]) ?? []
    expect(cells.map(({ start, end }) => repeated.slice(start, end))).toEqual(['"1\n2"', 'x', '1', 'x', '1', 'x'])
    expect(cells.map(({ start }) => start)).toEqual([4, 10, 13, 15, 17, 19])
  })

  it('may come with a byte order mark and carriage returns, and end without a line break', () => {
    const { file } = decode('assets/data/x.csv', Buffer.from('\ufefflabel,value\r\n2022,1.5'))
    const read = readCsv(file).table
    expect(read?.columns.map((cell) => cell.text)).toEqual(['label', 'value'])
    expect(read?.rows[0]?.get('value')?.text).toBe('1.5')
  })

  it('of no text has neither columns nor rows', () => {
    expect(table('').table).toEqual({ columns: [], rows: [] })
  })
})

it('a quote that never ends is reported, not thrown', () => {
  const { table: none, problems } = table('a,b\n1,"2\n3,4\n')
  expect(none).toBeUndefined()
  expect(problems).toMatchObject([{ rule: 'data-syntax', severity: 'error', file: 'assets/data/x.csv' }])
})
