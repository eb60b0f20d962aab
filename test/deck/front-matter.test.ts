import { describe, expect, it } from 'vitest'
import { readFrontMatter } from '../../src/deck/front-matter'
import { parseDeck } from '../../src/deck/parse'
import { fixtureDeck } from '../fixtures/deck'

const read = (line: string) => readFrontMatter({ path: 'slides/01-a.md', text: `---\ntitle: A\n${line}\n---\n` })

describe('front matter', () => {
  it('has a label that is as short as a numeral: 12 characters', () => {
    expect(read('label: "Abcdefghijkl"')).toMatchObject({ fields: { label: 'Abcdefghijkl' }, problems: [] })
    expect(read('label: "Abcdefghijklm"').problems).toMatchObject([{ rule: 'front-matter', offset: 20 }])
  })

  it('may be missing, and its title, too', () => {
    expect(readFrontMatter({ path: 'slides/01-a.md', text: '## A slide\n' })).toEqual({ start: 0, problems: [] })
    expect(readFrontMatter({ path: 'slides/01-a.md', text: '---\nminutes: 1\n---\n' }).problems).toEqual([])
    const named = (text: string) =>
      parseDeck([...fixtureDeck(), { path: 'slides/01-a-name.md', text }]).deck?.sections[1]?.title
    expect(named('# The second part\n\n---\n\n## A slide says something\n')).toBe('The second part')
    expect(named('## A slide says something\n')).toBe('a-name')
  })

  it('has minutes from 0 on', () => {
    expect(read('minutes: 0').problems).toEqual([])
    expect(read('minutes: -1').problems).toMatchObject([{ rule: 'front-matter' }])
  })
})
