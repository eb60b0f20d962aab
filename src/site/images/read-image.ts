/** What a picture's file is: its bytes looked at, whatever its name says. */
import { createHash } from 'node:crypto'
import type { ProblemText } from '../../deck/problem'

/** A picture as it is on disk. */
export interface SourceImage {
  bytes: Buffer
  /** Of the bytes, in hex. */
  hash: string
  /** As shown: turned as the camera says. */
  width: number
  height: number
  /** `lossy`: made for photographs. `exact`: each pixel counts. `vector`: lines without words. */
  kind: 'lossy' | 'exact' | 'vector'
  /** Words drawn with the fonts of this computer. */
  hasLetters: boolean
  isAnimated: boolean
  /** Whether something shows through. */
  isClear: boolean
}

type Read = { image: SourceImage } | { fault: ProblemText }

/** Px that are read at most: a gigabyte of memory. */
const LARGEST = 268_000_000

const LOSSY = ['jpeg', 'heif']
const EXACT = ['png', 'gif', 'webp']

/**
 * Reads a picture by its content. Reports `image-broken` (no picture, an empty file, one without a size), `image-format`
 * (a picture that is not read), `image-large` and `image-unsafe` (an SVG that could do something).
 */
export async function readImage(href: string, bytes: Buffer): Promise<Read> {
  if (bytes.length === 0) return { fault: broken(href, 'is empty') }
  if (isSvg(bytes)) return readSvg(href, bytes)
  const { default: sharp } = await import('sharp')
  const meta = await sharp(bytes, { limitInputPixels: LARGEST })
    .metadata()
    .catch((error: Error) => error)
  if (meta instanceof Error) return { fault: unread(href, bytes, meta) }
  const format = meta.format ?? ''
  const isAvif = format !== 'heif' || meta.compression === 'av1'
  if (![...LOSSY, ...EXACT].includes(format) || !isAvif) return { fault: foreign(href, isAvif ? format : 'heic') }
  const { width, height } = meta.autoOrient
  const frames = format === 'heif' ? 1 : (meta.pages ?? 1)
  if (frames * width * height > LARGEST) return { fault: large(href, sizeOf(frames, width, height)) }
  if (width <= 1 || height <= 1) return { fault: broken(href, `has ${width} × ${height} px, of which nothing is seen`) }
  const kind = LOSSY.includes(format) ? 'lossy' : 'exact'
  return {
    image: { ...known(bytes), width, height, kind, hasLetters: false, isAnimated: frames > 1, isClear: meta.hasAlpha },
  }
}

function isSvg(bytes: Buffer): boolean {
  const start = bytes.subarray(0, 400).toString('utf8')
  return /^\s*(?:<\?xml|<!--|<!DOCTYPE svg|<svg)/i.test(start.replace(/^\ufeff/, ''))
}

/** All pictures of a film are read at once. */
const sizeOf = (frames: number, width: number, height: number) =>
  `${frames > 1 ? `${frames} pictures of ` : ''}${width} × ${height} px`

async function readSvg(href: string, bytes: Buffer): Promise<Read> {
  const text = bytes.toString('utf8')
  const { cleanSvg, svgFault } = await import('./svg')
  const wrong = svgFault(href, text)
  if (wrong) return { fault: wrong }
  const cleaned = cleanSvg(text)
  if (!cleaned) return { fault: broken(href, 'is no SVG that can be read') }
  const { svg, hasLetters, width, height } = cleaned
  if (!(width > 0 && height > 0)) return { fault: broken(href, 'says no size: it needs a viewBox') }
  const kind = hasLetters ? 'exact' : 'vector'
  return { image: { ...known(Buffer.from(svg)), width, height, kind, hasLetters, isAnimated: false, isClear: true } }
}

const known = (bytes: Buffer) => ({ bytes, hash: createHash('sha256').update(bytes).digest('hex') })

export const broken = (href: string, what: string): ProblemText => ({
  rule: 'image-broken',
  message: `"${href}" ${what}.`,
  hint: 'Save the picture anew, and look at it in a viewer.',
})

const large = (href: string, what: string): ProblemText => ({
  rule: 'image-large',
  message: `"${href}" has ${what}; ${LARGEST / 1e6} million px can be read.`,
  hint: 'Save it smaller: a slide shows 2560 px of it.',
})

const foreign = (href: string, format: string): ProblemText => ({
  rule: 'image-format',
  message: `"${href}" is a picture of another kind (${format.toUpperCase()}), whatever its name says.`,
  hint: 'Open it in a viewer and export it as JPEG, PNG or SVG.',
})

function unread(href: string, bytes: Buffer, error: Error): ProblemText {
  if (/pixel limit/i.test(error.message)) return large(href, 'more than that')
  const start = bytes.subarray(0, 200).toString('latin1')
  if (/^\s*<(!doctype html|html)/i.test(start)) return broken(href, 'is a web page that was saved under this name')
  if (/^version https:\/\/git-lfs/.test(start))
    return broken(href, 'is what Git LFS keeps in its place: run git lfs pull')
  return broken(href, 'is no picture that can be read, or not all of one')
}
