import { expect, it } from 'vitest'
import { z } from 'zod'
import { readYaml } from '../../../src/deck/yaml/read'
import { syntaxOf } from '../../../src/deck/yaml/syntax'

it('reads a text once, however many have been read since', () => {
  const first = syntaxOf('a: 1')
  expect(syntaxOf('a: 1')).toBe(first)
  expect(syntaxOf('a: 2')).not.toBe(first)
  for (let n = 0; n < 600; n++) syntaxOf(`n: ${n}`)
  expect(syntaxOf('a: 1').doc.toJS()).toEqual(first.doc.toJS())
})

it('gives each reader values of its own, and places in its own file', () => {
  const text = 'list: [one, two]\nwrong: *link'
  const read = (path: string, start: number, shown = text) => {
    const file = { path, text: '\n'.repeat(start) + shown }
    return readYaml(
      file,
      { file: path, start, end: file.text.length },
      'fence',
      z.object({ list: z.array(z.string()) }),
    )
  }
  expect(read('a.md', 0).problems).toMatchObject([{ file: 'a.md', offset: 24 }])
  expect(read('b.md', 5).problems).toMatchObject([{ file: 'b.md', offset: 29 }])
  const [one, two] = ['a.md', 'b.md'].map((path) => read(path, 0, 'list: [one, two]').value)
  one?.list.push('three')
  expect(two?.list).toEqual(['one', 'two'])
  expect(read('c.md', 0, 'list: [one, two]').value?.list).toEqual(['one', 'two'])
})
