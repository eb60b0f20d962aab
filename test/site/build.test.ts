import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildDeck } from '../../src/site/build'
import { makeProject, type Project } from '../fixtures/project'

let project: Project
let target: string
/** What was built first, of sound slides. */
let good: Record<string, string>
beforeAll(async () => {
  project = makeProject()
  target = join(project.root, 'dist')
  await buildDeck(project.root, target)
  good = bytesOf(target)
})
afterAll(() => project.remove())

/** Every file of a folder with its bytes. */
function bytesOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return Object.fromEntries(
    names.map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name), 'base64')]).sort(),
  )
}

describe('the build', () => {
  it('gives the same bytes twice', async () => {
    await buildDeck(project.root, target)
    expect(Object.keys(good).length).toBeGreaterThan(10)
    expect(bytesOf(target)).toEqual(good)
  })

  it('with errors says all of them and leaves the last good dist as it was', async () => {
    project.write(
      '01-bad.md',
      '---\ntitle: Bad\n---\n\n## A headline that is a sentence\n<!-- .slide: data-layot="x" -->\n\n[here](#nowhere)\n',
    )
    project.write('02-empty.md', '')
    await expect(buildDeck(project.root, target)).rejects.toThrow(
      /01-bad\.md:6:14 {2}error option-unknown[\s\S]*link-unknown[\s\S]*02-empty\.md:1:1 {2}error file-empty[\s\S]*3 errors/,
    )
    expect(bytesOf(target)).toEqual(good)
    expect(readdirSync(project.root).filter((name) => name.startsWith('dist'))).toEqual(['dist'])
    for (const name of ['01-bad.md', '02-empty.md']) rmSync(join(project.root, 'slides', name))
  })

  it('that fails near its end leaves the last good dist as it was', async () => {
    const papers = join(project.root, 'papers')
    mkdirSync(join(papers, 'deck.pdf'), { recursive: true })
    await expect(buildDeck(project.root, target, { papers })).rejects.toThrow(/deck\.pdf/)
    expect(bytesOf(target)).toEqual(good)
    expect(readdirSync(project.root).filter((name) => name.startsWith('dist'))).toEqual(['dist'])
  })
})
