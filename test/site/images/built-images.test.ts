/** A deck with pictures as it is hosted, and in one file. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildDeck } from '../../../src/site/build'
import { packDeck, picturesIn } from '../../../src/site/pack'
import { writePictures } from '../../fixtures/images'
import { makeProject, type Project } from '../../fixtures/project'

let project: Project
beforeAll(async () => {
  project = makeProject()
  await writePictures(project)
})
afterAll(() => project.remove())

const srcOf = (page: string) => [...page.matchAll(/ (?:src|srcset)="([^"]*)"/g)].map(([, value = '']) => value)

describe('a hosted deck', () => {
  it('has its pictures beside it under names that say nothing, and keeps them for visits without a network', async () => {
    const dist = join(project.root, 'dist')
    const { weight } = await buildDeck(project.root, dist)
    const page = readFileSync(join(dist, 'index.html'), 'utf8')
    const there = readdirSync(join(dist, 'assets')).filter((name) => name.startsWith('image-'))
    const asked = srcOf(page).flatMap((value) => [...value.matchAll(/image-[\w-]{8}\.\w+/g)].map(([name]) => name))
    expect([...new Set(asked)].sort()).toEqual(there.sort())
    expect(weight.pictures.files).toBe(there.length)
    const worker = readFileSync(join(dist, 'sw.js'), 'utf8')
    expect(there.filter((name) => !worker.includes(`assets/${name}`))).toEqual([])
    expect(
      readdirSync(dist, { recursive: true }).filter((name) => /(river|tower|wave)\.(jpg|gif)/.test(String(name))),
    ).toEqual([])
    for (const name of there) expect(readFileSync(join(dist, 'assets', name)).includes('SECRETNAME')).toBe(false)
  })

  it('allows no more than it did, and carries the style of pictures only where there are some', () => {
    const dist = join(project.root, 'dist')
    const page = readFileSync(join(dist, 'index.html'), 'utf8')
    expect(page).toContain("img-src 'self'; connect-src 'self'")
    expect(page).toMatch(/\[data-ground="?000080"?\]\s*\{\s*--ground:\s*(?:#000080|navy)/)
    expect(page).toMatch(/data-veil="\d+ \d+"/)
    expect(page).toContain('.backdrop')
  })
})

it('a deck in one file has its pictures in it, once each, and asks for nothing', async () => {
  const target = join(project.root, 'out/deck.html')
  const bytes = await packDeck(project.root, target)
  const page = readFileSync(target, 'utf8')
  expect(srcOf(page).filter((value) => !value.startsWith('data:image/'))).toEqual([])
  expect(picturesIn(page)).toBeGreaterThan(1000)
  expect(picturesIn(page)).toBeLessThan(bytes)
  expect(page).not.toMatch(/'self'/)
})
