/** Pictures beside the slides, on paper. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readPrintOptions } from '../../src/print/options'
import { printDeck } from '../../src/print/print'
import { readFile } from '../../src/print/read-back/read-document'
import { below } from '../../src/print/read-back/tags'
import { bboxOf } from '../../src/print/rules/figures'
import { writePictures } from '../fixtures/images'
import { makeProject, type Project } from '../fixtures/project'

let project: Project
beforeAll(async () => {
  project = makeProject()
  await writePictures(project)
  // What is printed was verified: figures with words and boxes, all else tagged or none of the text.
  await printDeck(project.root, readPrintOptions(['--out', 'out']), () => undefined)
})
afterAll(() => project.remove())

const bytesOf = (name: string) => new Uint8Array(readFileSync(join(project.root, 'out', `${name}.pdf`)))

async function figuresOf(name: string) {
  const { tags } = await readFile(bytesOf(name))
  return [...below(tags)].filter(({ role }) => role === 'Figure')
}

it('each that says something is a figure with its words and its box, one that decorates is none', async () => {
  const figures = await figuresOf('deck')
  expect(figures.map(({ alt }) => alt)).toEqual([
    'The river at low water',
    'A tower of brick',
    'and a dot',
    'The river at dusk',
    'A wave in two steps',
  ])
  expect(figures.filter(({ element }) => !bboxOf(element))).toEqual([])
})

it('the handout has those of the text for readers, too', async () => {
  expect((await figuresOf('handout')).map(({ alt }) => alt)).toContain('The tower for readers')
})

it('photographs are kept as JPEG, and say nothing of their camera', () => {
  for (const name of ['deck', 'handout', 'script']) {
    const file = Buffer.from(bytesOf(name))
    expect(file.includes('DCTDecode'), name).toBe(true)
    expect(file.includes('SECRETNAME'), name).toBe(false)
  }
})
