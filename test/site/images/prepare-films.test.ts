/** Films beside the slides. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseDeck } from '../../../src/deck/parse'
import { renderBody } from '../../../src/pages/document'
import type { ImageMedium } from '../../../src/site/images/draw-image'
import { prepareImages } from '../../../src/site/images/prepare-images'
import { readSources } from '../../../src/site/sources'
import { makeProject, type Project } from '../../fixtures/project'

let project: Project

/** A box of ISO 14496-12. */
function box(type: string, ...inside: (Buffer | string)[]): Buffer {
  const content = Buffer.concat(inside.map((each) => Buffer.from(each)))
  const head = Buffer.alloc(8)
  head.writeUInt32BE(content.length + 8)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, content])
}

const FILM = Buffer.concat([
  box('ftyp', 'isom0000'),
  box(
    'moov',
    box('mvhd', 'KEPT'),
    box('trak', box('tkhd', 'KEPT'), box('udta', 'SECRETPLACE')),
    box('udta', box('\u00a9xyz', '+51.5SECRETPLACE')),
  ),
  box('mdat', 'PICTURES AND SECRETS OF THE FILM ITSELF'),
  box('uuid', 'SECRETPLACE'),
])

beforeAll(async () => {
  project = makeProject()
  mkdirSync(join(project.root, 'slides/img'))
  const poster = sharp({ create: { width: 1280, height: 720, channels: 3, background: '#336' } })
  project.write('img/pipe.jpg', await poster.jpeg().toBuffer())
  project.write('img/pipe.mp4', FILM)
  project.write('img/named.mp4', 'no film')
  project.write('img/pipe.vtt', 'WEBVTT\n\n00:00.000 --> 00:02.000\nWater runs.\n')
  project.write('img/pipe.srt.vtt', '1\n00:00:00,000 --> 00:00:02,000\nWater runs.\n')
})
afterAll(() => project.remove())

async function prepared(markdown: string, medium: ImageMedium = 'hosted') {
  writeFileSync(join(project.root, 'slides/01-more.md'), `## A headline that says something here\n\n${markdown}\n`)
  const { files } = await readSources(project.root)
  const { deck, problems } = parseDeck(files)
  if (!deck) throw new Error('no deck')
  const made = await prepareImages(project.root, deck, medium)
  const page = renderBody({ ...deck, images: made.images, films: made.films }, () => undefined).text
  return {
    ...made,
    page,
    rules: [...problems.filter(({ severity }) => severity === 'error'), ...made.problems].map(({ rule }) => rule),
  }
}

const film = (name: string, options: string) => `![A film of the pipe](img/${name}){poster=img/pipe.jpg ${options}}`

describe('a film', () => {
  it('is played by its controls, with captions, and begins with nothing', async () => {
    const { page, rules, files } = await prepared(film('pipe.mp4', 'captions=img/pipe.vtt'))
    expect(rules).toEqual([])
    const tag = /<video[^>]*>/.exec(page)?.[0] ?? ''
    expect(tag).toMatch(/ controls .*preload="none" poster="\.\/assets\/image-[\w-]{8}\.webp"/)
    expect(tag).not.toContain('autoplay')
    expect(page).toMatch(/<track kind="captions" src="\.\/assets\/film-[\w-]{8}\.vtt" srclang="en"/)
    expect([...files.keys()].map((name) => name.split('.').at(-1))).toEqual(['webp', 'mp4', 'vtt'])
  })

  it('says nothing of where it was taken, and is whole', async () => {
    const { files } = await prepared(film('pipe.mp4', 'captions=none'))
    const bytes = Buffer.from([...files].find(([name]) => name.endsWith('.mp4'))?.[1] ?? '')
    expect(bytes.length).toBe(FILM.length)
    expect(bytes.includes('SECRETPLACE')).toBe(false)
    expect(bytes.toString('latin1').match(/KEPT/g)).toHaveLength(2)
    expect(bytes.includes('PICTURES AND SECRETS OF THE FILM ITSELF')).toBe(true)
  })

  it('is its picture on paper', async () => {
    const { page, files } = await prepared(film('pipe.mp4', 'captions=none'), 'paper')
    expect(page).not.toContain('<video')
    expect(page).toMatch(/<img src="\.\/assets\/image-[\w-]{8}\.jpg"[^>]* alt="A film of the pipe">/)
    expect([...files.keys()].every((name) => name.endsWith('.jpg'))).toBe(true)
  })

  it.each([
    [film('nowhere.mp4', 'captions=none'), 'image-missing'],
    [film('named.mp4', 'captions=none'), 'image-broken'],
    [film('pipe.mp4', 'captions=img/nowhere.vtt'), 'image-missing'],
    [film('pipe.mp4', 'captions=img/pipe.srt.vtt'), 'film-captions'],
    [film('pipe.mp4', ''), 'film-captions'],
    ['![A film](img/pipe.mp4){captions=none}', 'film-poster'],
  ])('%s: %s', async (text, rule) => {
    expect((await prepared(text)).rules).toContain(rule)
  })
})
