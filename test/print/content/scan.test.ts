import { describe, expect, it } from 'vitest'
import { operationsOf } from '../../../src/print/content/scan'

const read = (content: string) => [...operationsOf(content)].map(({ name, operands }) => [name, ...operands])

describe('operationsOf', () => {
  it('reads every kind of operand as it is written', () => {
    const content = "/F4 -12.5 Tf [<00 4A>-3(a\\)b)] TJ\n/P <</MCID 3/Lang(de)>>BDC true sc (it)' T* f*"
    expect(read(content)).toEqual([
      ['Tf', '/F4', '-12.5'],
      ['TJ', '[', '<00 4A>', '-3', '(a\\)b)', ']'],
      ['BDC', '/P', '<<', '/MCID', '3', '/Lang', '(de)', '>>'],
      ['sc', 'true'],
      ["'", '(it)'],
      ['T*'],
      ['f*'],
    ])
  })

  it('finds those of a name, and the one at a place', () => {
    const content = 'q 1 w 2 w Q 3 w'
    const operations = operationsOf(content)
    expect(operations.named('w', 'Q')).toEqual([1, 2, 3, 4])
    expect(operations.named('BT')).toEqual([])
    const places = ['q', '2 w', 'Q', '3 w'].map((each) => operations.indexFrom(content.indexOf(each)))
    expect(places).toEqual([0, 2, 3, 4])
  })

  it('says where each stands, its operands included', () => {
    const content = '% 1 2 m\r\n 1 0 0 1 5 6 cm\0q\fQ'
    const parts = [...operationsOf(content)].map(({ start, end }) => content.slice(start, end))
    expect(parts).toEqual(['1 0 0 1 5 6 cm', 'q', 'Q'])
  })

  it.each([
    ['an unclosed string', 'q (a', 2],
    ['brackets inside a string', '(a(b)) Tj', 0],
    ['a single closing bracket', 'q > Q', 2],
    ['an unclosed hexadecimal string', 'q <00', 2],
    ['a curly bracket', 'q { Q', 2],
  ])('does not guess at %s', (_, content, byte) => {
    expect(() => operationsOf(content)).toThrow(`from byte ${byte} on`)
  })

  it('says that a picture is inside the stream', () => {
    expect(() => operationsOf('q BI /W 1 ID x EI Q')).toThrow('not an object of its own')
  })

  it('reads nothing where nothing is', () => {
    expect([read(''), read(' \n'), read('% only this')]).toEqual([[], [], []])
  })

  it('reads numbers as they are written, however many digits they have', () => {
    const written = [
      '0',
      '-0.25',
      '.5',
      '-.5',
      '+7',
      '12.',
      '1200000',
      '0.1',
      '.24000001',
      '123456789012345.678',
      '1e3',
    ]
    const [first] = operationsOf(`% 1 2\n${written.join(' ')} m`)
    expect(first?.numbers).toEqual(written.map(Number))
  })
})
