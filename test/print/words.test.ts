/** Footnotes, definition lists, tasks and formulas on paper: each has the tag that the standard has for it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readPrintOptions } from '../../src/print/options'
import { printDeck } from '../../src/print/print'
import { readFile } from '../../src/print/read-back/read-document'
import { below, type Tag } from '../../src/print/read-back/tags'
import { makeProject, type Project } from '../fixtures/project'

const SLIDE = `## A slide has words of every kind

It loses $Q = c\\,P^{n}$[^one], and ^[In *the* line.].

[^one]: The text

    in two paragraphs.

Leakage
:   What is lost.
:   What it costs.

- [x] measured

Note:
Said^[PRIVATE words that nobody but the speaker is ever meant to read anywhere at all].
`

let project: Project
let tags: Tag[]
beforeAll(async () => {
  project = makeProject()
  project.write('10-more.md', SLIDE)
  await printDeck(project.root, readPrintOptions(['deck', 'script', '--out', 'out']), () => undefined)
  tags = [...below((await readFile(new Uint8Array(readFileSync(join(project.root, 'out/deck.pdf'))))).tags)]
})
afterAll(() => project.remove())

const rolesIn = (role: string) =>
  tags.filter((tag) => tag.role === role).map((tag) => [...below(tag.children)].map((each) => each.role))

it('footnotes are notes with a label', () => {
  const notes = rolesIn('Note')
  expect(notes).toHaveLength(2)
  expect(notes[0]?.filter((role) => role === 'Lbl' || role === 'P' || role === 'Link')).toEqual([
    'Lbl',
    'Link',
    'P',
    'P',
  ])
})

it('a term is the label of what it means', () => {
  const items = tags.filter(({ role, words }) => role === 'LI' && words.includes('Leakage'))
  expect(items.map(({ children }) => children.map(({ role }) => role))).toEqual([['Lbl', 'LBody']])
})

it('a task says its state', () => {
  expect(tags.filter(({ role }) => role === 'LBody').map(({ words }) => words)).toContain('[done] measured')
})

it('a formula has its words', () => {
  expect(tags.filter(({ role }) => role === 'Formula').map(({ alt }) => alt)).toEqual(['Q = c P^n'])
})
