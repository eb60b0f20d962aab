/** Pictures beside the slides: what is found, what is refused, and what becomes public of them. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseDeck } from '../../../src/deck/parse'
import { lineColumnOf } from '../../../src/deck/problem'
import type { ImageMedium } from '../../../src/site/images/draw-image'
import { prepareImages } from '../../../src/site/images/prepare-images'
import { readSources } from '../../../src/site/sources'
import { makeProject, type Project } from '../../fixtures/project'

let project: Project
const place = (name: string) => join(project.root, 'slides/img', name)
const plain = (width: number, height: number, background = '#7a5a30') =>
  sharp({ create: { width, height, channels: 3, background } })

/** Left half red, right half blue. */
const halves = async (width: number, height: number) =>
  plain(width, height, '#ff0000').composite([
    {
      input: await plain(width / 2, height, '#0000ff')
        .png()
        .toBuffer(),
      left: width / 2,
      top: 0,
    },
  ])

beforeAll(async () => {
  project = makeProject()
  mkdirSync(join(project.root, 'slides/img'))
  writeFileSync(place('river.jpg'), await plain(3000, 2000).jpeg().toBuffer())
  const turned = (await halves(800, 400))
    .withExif({ IFD0: { Artist: 'SECRETNAME' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' } })
    .withMetadata({ orientation: 6 })
  writeFileSync(place('phone.jpg'), await turned.jpeg().toBuffer())
  writeFileSync(place('named-wrong.png'), await plain(900, 600).jpeg().toBuffer())
  writeFileSync(place('dot.png'), await plain(1, 1).png().toBuffer())
  writeFileSync(place('small.png'), await plain(200, 100).png().toBuffer())
  writeFileSync(place('empty.png'), '')
  writeFileSync(place('page.png'), '<!doctype html><title>Not found</title>')
  writeFileSync(place('cut.jpg'), (await plain(1200, 800).jpeg().toBuffer()).subarray(0, 900))
  writeFileSync(place('photo.tiff.png'), await plain(900, 600).tiff().toBuffer())
  writeFileSync(place('line.svg'), svg('<metadata>SECRETNAME</metadata><use href="#a"/><path id="a" d="M0 0h9"/>'))
  writeFileSync(place('script.svg'), svg('<script>alert(1)</script>'))
  writeFileSync(place('handler.svg'), svg('<path d="M0 0h9" onclick="alert(1)"/>'))
  writeFileSync(place('remote.svg'), svg('<image href="https://example.org/a.png"/>'))
  writeFileSync(place('style.svg'), svg('<style>@import url(https://example.org/a.css);</style>'))
  writeFileSync(place('words.svg'), svg('<text x="10" y="50">Words</text>'))
  const frames = await Promise.all(['#ff0000', '#00ff00'].map((each) => plain(800, 500, each).png().toBuffer()))
  writeFileSync(
    place('wave.gif'),
    await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer(),
  )
  writeFileSync(place('giant.gif'), gif(12_000, 12_000))
  mkdirSync(place('folder.png'))
  writeFileSync(join(project.root, 'outside.jpg'), await plain(900, 600).jpeg().toBuffer())
  symlinkSync(join(project.root, 'outside.jpg'), place('link.jpg'))
})
afterAll(() => project.remove())

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 300">${inside}</svg>`

/** Two pictures of that size in fifty bytes, which unfold into many. */
function gif(width: number, height: number): Buffer {
  const size = Buffer.alloc(4)
  size.writeUInt16LE(width)
  size.writeUInt16LE(height, 2)
  const px = size.toString('hex')
  const frame = `2c00000000${px}000202440100`
  return Buffer.from(`474946383961${px}800000000000ffffff${frame}${frame}3b`, 'hex')
}

async function prepared(markdown: string, medium: ImageMedium = 'hosted') {
  project.write('01-more.md', `## A headline that says something here\n\n${markdown}\n`)
  const { files } = await readSources(project.root)
  const { deck } = parseDeck(files)
  if (!deck) throw new Error('no deck')
  const made = await prepareImages(project.root, deck, medium)
  const text = files.find(({ path }) => path.endsWith('01-more.md'))?.text ?? ''
  const rules = made.problems.map(({ rule, offset }) => `${rule}:${lineColumnOf(text, offset).line}`)
  return { ...made, rules, slide: deck.sections[1]?.slides[0] }
}

describe('a picture that cannot be shown', () => {
  it.each([
    ['img/nowhere.jpg', 'image-missing'],
    ['img/folder.png', 'image-missing'],
    ['img/River.jpg', 'image-case'],
    ['IMG/river.jpg', 'image-case'],
    ['img/link.jpg', 'image-outside'],
    ['img/empty.png', 'image-broken'],
    ['img/dot.png', 'image-broken'],
    ['img/page.png', 'image-broken'],
    ['img/cut.jpg', 'image-broken'],
    ['img/giant.gif', 'image-large'],
    ['img/photo.tiff.png', 'image-format'],
    ['img/script.svg', 'image-unsafe'],
    ['img/handler.svg', 'image-unsafe'],
    ['img/remote.svg', 'image-unsafe'],
    ['img/style.svg', 'image-unsafe'],
    ['img/small.png', 'image-small'],
    ['img/words.svg', 'image-letters'],
  ])('%s: %s, with its place', async (name, rule) => {
    expect((await prepared(`![Words](${name})`)).rules).toEqual([`${rule}:3`])
  })

  it('is told at each place where it stands', async () => {
    expect((await prepared('![A](img/nowhere.jpg)\n\nHandout:\n![B](img/nowhere.jpg)')).rules).toEqual([
      'image-missing:3',
      'image-missing:6',
    ])
  })
})

describe('a picture', () => {
  it.each(['img/river.jpg', 'img/./river.jpg', 'img/line.svg', 'img/named-wrong.png'])('%s is shown', async (name) => {
    expect((await prepared(`![Words](${name})`)).problems).toEqual([])
  })

  it('is made for two densities of its room, no larger than itself, and once however often it is shown', async () => {
    const { images, files } = await prepared('![A](img/river.jpg)\n![B](img/river.jpg)')
    expect(images['img/river.jpg']?.sources.map(({ width }) => width)).toEqual([1080, 2160])
    expect(files.size).toBe(2)
    const half = await prepared('![A](img/river.jpg)\n\nWords beside it.')
    expect(half.images['img/river.jpg']?.sources.map(({ width }) => width)).toEqual([640, 1280])
  })

  it('is turned as the camera says, and says nothing else of it', async () => {
    for (const medium of ['hosted', 'paper'] as const) {
      const { images, files } = await prepared('![A](img/phone.jpg)', medium)
      expect(images['img/phone.jpg']).toMatchObject({ width: 400, height: 800 })
      const [bytes = new Uint8Array()] = files.values()
      expect(Buffer.from(bytes).includes('SECRETNAME')).toBe(false)
      const { exif, xmp, iptc, orientation } = await sharp(bytes).metadata()
      expect([exif, xmp, iptc, orientation]).toEqual([undefined, undefined, undefined, undefined])
      const above = await sharp(bytes).extract({ left: 5, top: 5, width: 1, height: 1 }).raw().toBuffer()
      expect([(above[0] ?? 0) > 200, (above[2] ?? 0) < 50]).toEqual([true, true])
    }
  })

  it('has a name that says nothing', async () => {
    const { files } = await prepared('![A](img/river.jpg)')
    for (const name of files.keys()) expect(name).toMatch(/^assets\/image-[\w-]{8}\.webp$/)
  })

  it('of lines stays one, without what its program wrote', async () => {
    const { files } = await prepared('![A](img/line.svg)')
    const [[name, bytes] = ['', new Uint8Array()]] = files
    expect(name).toMatch(/\.svg$/)
    expect(Buffer.from(bytes).toString()).not.toContain('SECRETNAME')
    expect(Buffer.from(bytes).toString()).toContain('viewBox="0 0 600 300"')
  })

  it('is JPEG on paper, and nothing but data in a page that stands alone', async () => {
    expect([...(await prepared('![A](img/river.jpg)', 'paper')).files.keys()].map((name) => name.slice(-4))).toEqual([
      '.jpg',
    ])
    const { images, files } = await prepared('![A](img/river.jpg)', 'packed')
    expect([files.size, images['img/river.jpg']?.sources.length]).toEqual([0, 1])
    expect(images['img/river.jpg']?.sources[0]?.address).toMatch(/^data:image\/webp;base64,/)
  })

  it('that moves has a still one before it, and on paper that one alone', async () => {
    const { images, files } = await prepared('![A](img/wave.gif)')
    const moving = images['img/wave.gif']?.moving?.slice(2) ?? ''
    expect((await sharp(files.get(moving), { animated: true }).metadata()).pages).toBe(2)
    expect((await prepared('![A](img/wave.gif)', 'paper')).images['img/wave.gif']?.moving).toBeUndefined()
  })
})

describe('words on a picture', () => {
  const behind = (name: string, words = '') =>
    prepared(`<!-- .slide: data-background-image="img/${name}" data-background-alt="" -->\n\n${words}`)

  it('need no paper where they can be read, and much where they cannot', async () => {
    writeFileSync(place('white.png'), await plain(1600, 900, '#ffffff').png().toBuffer())
    writeFileSync(place('black.png'), await plain(1600, 900, '#000000').png().toBuffer())
    expect((await behind('white.png')).slide?.backdrop?.veil).toEqual({ light: 0, dark: 80 })
    expect((await behind('black.png')).slide?.backdrop?.veil).toEqual({ light: 70, dark: 0 })
  })

  it('are measured where they stand: the middle counts only where words are', async () => {
    const band = await plain(1600, 300, '#000000').png().toBuffer()
    const middle = plain(1600, 900, '#ffffff').composite([{ input: band, left: 0, top: 350 }])
    writeFileSync(place('middle.png'), await middle.png().toBuffer())
    expect((await behind('middle.png')).slide?.backdrop?.veil?.light).toBe(0)
    expect((await behind('middle.png', 'Words.')).slide?.backdrop?.veil?.light).toBe(70)
  })
})
