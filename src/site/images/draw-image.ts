/** Pictures drawn anew: turned, in sRGB, without anything that their file said of them, no larger than what is shown. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import type { Canvas } from '../../deck/canvas'
import type { DeckImage } from '../../deck/model'
import type { ImageRoom } from '../../pages/image'
import { replaceFile } from '../files/replace-file'
import type { SourceImage } from './read-image'

/** `hosted`: files beside the page. `packed`: in the page itself. `paper`: what a PDF takes as it is. */
export type ImageMedium = 'hosted' | 'packed' | 'paper'

/** Raised whenever the same picture would give other bytes. */
const PIPELINE = 1
const KEPT = '.cache/images'

/** Px of the canvas that a picture has, at most: all of it, half of the body's width, or that of a line. */
const boxOf = ({ width, height }: Canvas, room: ImageRoom): readonly [width: number, height: number] =>
  room === 'whole' ? [width, height] : room === 'half' ? [width / 2, height - 256] : [160, 96]

/** For ordinary and for dense screens; one file for paper, and for a page that has to carry it. */
const DENSITIES: Readonly<Record<ImageMedium, readonly number[]>> = { hosted: [1, 2], packed: [1.5], paper: [1.5] }

/** A file to be published, by its name. */
export type ImageFiles = Map<string, Uint8Array>

interface Job {
  root: string
  canvas: Canvas
  medium: ImageMedium
  image: SourceImage
  /** Where it is shown. */
  rooms: readonly ImageRoom[]
  /** Of all published so far. */
  files: ImageFiles
}

/** The picture as its pages show it; what it needs is added to the files. Throws where the file breaks off. */
export async function drawImage(job: Job): Promise<DeckImage> {
  const { image, medium } = job
  const { width, height, isClear } = image
  const own = { width, height, ...(isClear && { isClear }) }
  if (image.kind === 'vector') return { ...own, sources: [await publish(job, width, image.bytes, 'svg')] }
  const widths = widthsOf(job)
  const sources = []
  for (const px of widths) {
    const { bytes, type } = await drawn(job, px)
    sources.push(await publish(job, px, bytes, type))
  }
  if (!image.isAnimated || medium === 'paper') return { ...own, sources }
  const px = widths.filter((each) => each <= 1280).at(-1) ?? widths[0] ?? width
  const bytes = await kept(job, `moving-${px}.webp`, () => movingOf(image, px))
  return { ...own, sources, moving: (await publish(job, px, bytes, 'webp')).address }
}

/** From small to large, none larger than the picture. */
function widthsOf({ image: { width, height, hasLetters }, rooms, medium, canvas }: Job): number[] {
  const wanted = [...new Set(rooms)].flatMap((room) => {
    const [across, down] = boxOf(canvas, room)
    const fitting = Math.min(across / width, down / height)
    return DENSITIES[medium].map((density) => Math.ceil(width * fitting * density))
  })
  const most = hasLetters ? Number.POSITIVE_INFINITY : width
  return [...new Set(wanted.map((px) => Math.max(1, Math.min(px, most))))].sort((a, b) => a - b)
}

async function publish({ medium, files }: Job, width: number, bytes: Uint8Array, type: string) {
  const mime = type === 'svg' ? 'svg+xml' : type === 'jpg' ? 'jpeg' : type
  if (medium === 'packed') {
    return { address: `data:image/${mime};base64,${Buffer.from(bytes).toString('base64')}`, width }
  }
  // Its name says nothing: what a camera or an author called it is not for the public.
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 8)
  const name = `assets/image-${hash}.${type}`
  files.set(name, bytes)
  return { address: `./${name}`, width }
}

type Drawn = { bytes: Uint8Array; type: 'webp' | 'jpg' | 'png' }

async function drawn(job: Job, px: number): Promise<Drawn> {
  const { image, medium } = job
  const isPhotograph = image.kind === 'lossy' || (await isLighterAsPhotograph(job))
  if (medium === 'paper') {
    if (isPhotograph && !image.isClear) {
      return {
        bytes: await kept(job, `${px}.jpg`, () => resized(image, px).jpeg({ quality: 85 }).toBuffer()),
        type: 'jpg',
      }
    }
    return { bytes: await kept(job, `${px}.png`, () => resized(image, px).png({ effort: 7 }).toBuffer()), type: 'png' }
  }
  const quality = image.kind === 'lossy' ? 80 : 90
  const options = isPhotograph ? { quality, smartSubsample: true } : { lossless: true }
  const name = isPhotograph ? `${px}.webp` : `${px}.exact.webp`
  return { bytes: await kept(job, name, () => resized(image, px).webp(options).toBuffer()), type: 'webp' }
}

/** What was saved without loss is a drawing, whose edges would blur, or a photograph, which would weigh twice as much. */
async function isLighterAsPhotograph(job: Job): Promise<boolean> {
  const px = Math.min(job.image.width, SAMPLE)
  const [exact, lossy] = await Promise.all([
    kept(job, `${px}.exact.webp`, () => resized(job.image, px).webp({ lossless: true }).toBuffer()),
    kept(job, `${px}.webp`, () => resized(job.image, px).webp({ quality: 90, smartSubsample: true }).toBuffer()),
  ])
  return exact.length > 2 * lossy.length
}

/** Px of width that tell which of the two it is. */
const SAMPLE = 640

/** Drawn words need more px than their file has. */
function resized({ bytes, width, hasLetters }: SourceImage, px: number): Sharp {
  const options = hasLetters ? { density: Math.min(2400, Math.max(1, (72 * px) / width)) } : {}
  return sharp(bytes, options).autoOrient().toColourspace('srgb').resize({ width: px })
}

/** As often as the file says, or for ever: it runs only while a reader wants it to. */
const movingOf = ({ bytes }: SourceImage, px: number): Promise<Buffer> =>
  sharp(bytes, { animated: true }).resize({ width: px }).webp({ quality: 80, loop: 0 }).toBuffer()

/** From the store of what was drawn before, by content; where nothing can be kept it is drawn again. */
async function kept({ root, image }: Job, what: string, draw: () => Promise<Buffer>): Promise<Buffer> {
  const key = createHash('sha256').update(`${PIPELINE} ${sharp.versions.sharp} ${image.hash} ${what}`).digest('hex')
  const path = join(root, KEPT, `${key.slice(0, 24)}.${what.split('.').at(-1)}`)
  const known = await readFile(path).catch(() => undefined)
  if (known) return known
  const bytes = await draw()
  await replaceFile(path, bytes).catch(() => undefined)
  return bytes
}
