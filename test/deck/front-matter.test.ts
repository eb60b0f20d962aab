import { describe, expect, it } from 'vitest'
import { readFrontMatter } from '../../src/deck/front-matter'

const read = (line: string) => readFrontMatter({ path: 'slides/01-a.md', text: `---\ntitle: A\n${line}\n---\n` })

describe('front matter', () => {
  it('has a label that is as short as a numeral: 12 characters', () => {
    expect(read('label: "Abcdefghijkl"')).toMatchObject({ fields: { label: 'Abcdefghijkl' }, problems: [] })
    expect(read('label: "Abcdefghijklm"').problems).toMatchObject([{ rule: 'front-matter', offset: 20 }])
  })

  it('has minutes from 0 on', () => {
    expect(read('minutes: 0').problems).toEqual([])
    expect(read('minutes: -1').problems).toMatchObject([{ rule: 'front-matter' }])
  })
})
