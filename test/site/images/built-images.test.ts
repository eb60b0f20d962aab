/** A deck with pictures as it is hosted, and in one file. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { createServer } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildDeck } from '../../../src/site/build'
import { packDeck, picturesIn } from '../../../src/site/pack'
import { deckConfig } from '../../../src/site/vite/config'
import { writePictures } from '../../fixtures/images'
import { makeProject, type Project } from '../../fixtures/project'

let project: Project
beforeAll(async () => {
  project = makeProject()
  await writePictures(project)
  const sign = '<metadata>SECRETNAME</metadata><path fill="#e00000" d="M0 0h64v32H0z"/>'
  project.write('img/sign.svg', `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 32">${sign}</svg>`)
  const deck = readFileSync(join(project.root, 'slides/deck.yaml'), 'utf8')
  project.write('deck.yaml', `${deck}favicon: img/sign.svg\n`)
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

describe('a favicon of the deck’s own', () => {
  it('is that of page, speaker’s page, tiles and offline list, without what its program wrote', async () => {
    const dist = join(project.root, 'dist')
    const icons = readdirSync(join(dist, 'assets')).filter((name) => name.startsWith('favicon'))
    const [icon = ''] = icons
    expect(icons).toHaveLength(1)
    const text = readFileSync(join(dist, 'assets', icon), 'utf8')
    expect([text.includes('#e00000'), text.includes('SECRETNAME')]).toEqual([true, false])
    expect(readFileSync(join(dist, 'index.html'), 'utf8')).toContain(`<link rel="icon" href="./assets/${icon}"`)
    expect(readFileSync(join(dist, 'speaker/index.html'), 'utf8')).toContain(`href="../assets/${icon}"`)
    expect(readFileSync(join(dist, 'sw.js'), 'utf8')).toContain(`assets/${icon}`)
    for (const size of [180, 192, 512]) await expectTile(join(dist, `icon-${size}.png`), size)
  })

  it('is in the one file', () => {
    const target = join(project.root, 'out/deck.html')
    const [, data = ''] =
      /<link rel="icon" href="data:image\/svg\+xml;base64,([^"]+)"/.exec(readFileSync(target, 'utf8')) ?? []
    expect(Buffer.from(data, 'base64').toString()).toContain('#e00000')
  })

  it('is served while slides are written', async () => {
    const server = await createServer({
      ...deckConfig(project.root),
      configFile: false,
      server: { port: 0, host: '127.0.0.1' },
    })
    await server.listen()
    const origin = server.resolvedUrls?.local[0] ?? ''
    const [, address = ''] = /<link rel="icon" href="([^"]+)"/.exec(await (await fetch(origin)).text()) ?? []
    const served = await fetch(new URL(address, origin))
    expect(served.headers.get('content-type')).toBe('image/svg+xml')
    expect(await served.text()).toContain('#e00000')
    await server.close()
  })
})

/** The sign lies across the middle; above it the tile is clear, and Apple's is of paper. */
async function expectTile(file: string, size: number): Promise<void> {
  const { width, height } = await sharp(file).metadata()
  expect([width, height]).toEqual([size, size])
  const at = async (top: number) => [
    ...(await sharp(file)
      .ensureAlpha()
      .extract({ left: size / 2, top, width: 1, height: 1 })
      .raw()
      .toBuffer()),
  ]
  expect(await at(size / 2)).toEqual([224, 0, 0, 255])
  expect(await at(2)).toEqual(size === 180 ? [250, 248, 244, 255] : [0, 0, 0, 0])
}
