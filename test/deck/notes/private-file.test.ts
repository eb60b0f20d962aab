import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkDeck } from '../../../src/checks/check'
import { parseDeck } from '../../../src/deck/parse'
import { renderNotes } from '../../../src/pages/notes'
import { fixtureDeck } from '../../fixtures/deck'
import { publicText } from '../../fixtures/section'

const SECTION = `---
title: More
---

## The first slide says something
<!-- .slide: id="first" -->

Words.

---

## The second slide says *something* more

Words.
`

const read = (notes: string, name = '01-more.notes.md') => {
  const files = [
    ...fixtureDeck(),
    { path: 'slides/01-more.md', text: SECTION },
    { path: `slides/${name}`, text: notes },
  ]
  const { deck, problems } = parseDeck(files)
  if (!deck) throw new Error('no deck')
  const all = [...problems, ...checkDeck(deck)]
  return { deck, errors: all.filter(({ severity }) => severity === 'error') }
}

describe('a file of private notes', () => {
  it.each([
    '01-more.notes.md',
    '01-more.NOTES.MD',
    '01-more.note.md',
  ])('%s gives slides their notes and is no section', (name) => {
    const { deck, errors } = read(
      '## #first\n\nPRIVATE one [@R1].\n\n- PRIVATE two <!-- nobody -->\n\n## The second slide says something more\n\nPRIVATE three\n',
      name,
    )
    expect(errors).toEqual([])
    const notes = renderNotes(deck)
    expect(notes.get('first')?.text).toMatch(/PRIVATE one.*PRIVATE two/s)
    expect(notes.get('first')?.text).not.toContain('nobody')
    expect(notes.get('the-second-slide-says-something-more')?.text).toContain('PRIVATE three')
    expect(publicText(deck)).not.toContain('PRIVATE')
    expect(deck.sections).toHaveLength(3)
  })

  it('may begin with blank lines and remarks for nobody, and with no words', () => {
    const rulesOf = (begin: string) => read(`${begin}## #first\n\nPRIVATE\n`).errors.map(({ rule }) => rule)
    expect(rulesOf('\n \n<!-- nobody -->\n\n<!-- nor\n\nhere -->\n\n')).toEqual([])
    expect(rulesOf('<!-- nobody --> Words.\n\n')).toEqual(['comment-tail', 'notes-slide'])
    expect(rulesOf('Words.\n\n')).toEqual(['notes-slide'])
  })

  it('has its problems at its own places', () => {
    const { errors } = read('## #first\n\nWords [@R9] and [x](#nowhere) and <div>.\n')
    expect(errors.map(({ rule, file }) => [rule, file]).sort()).toEqual([
      ['citation-unknown', 'slides/01-more.notes.md'],
      ['html-unsupported', 'slides/01-more.notes.md'],
      ['link-unknown', 'slides/01-more.notes.md'],
    ])
  })

  it('is ignored by git, in any case', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ignored-'))
    const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim()
    git('init', '--quiet')
    copyFileSync('.gitignore', join(folder, '.gitignore'))
    for (const name of ['slides/01-a.notes.md', 'slides/01-a.Notes.md', 'slides/01-a.note.MD']) {
      expect(git('check-ignore', name)).toBe(name)
    }
  })
})
