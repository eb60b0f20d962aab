/** How much paper words need between them and a picture, measured on its pixels (WCAG 2.2, 1.4.6). */
import sharp from 'sharp'
import type { Canvas } from '../../deck/canvas'
import type { Slide, Veil } from '../../deck/model'
import { contrast, hexOf } from '../../deck/topic/tone'

/** The slide is measured at an eighth of its canvas: less than the height of a letter. */
const PART = 8

/** Px with words at the ends of the canvas: the headline with its register; the credit line with the footer. */
const [HEADLINE, FOOTER] = [184, 128]

/** For headline and body; the share of pixels that may be worse is what no letter is wide enough to stand on. */
const LEAST = 7
const SPARED = 0.005

/** Of the theme, by `theme/tokens.css`. */
const INK = {
  light: { ink: '#1b1f24', paper: '#faf8f4' },
  dark: { ink: '#efe9dc', paper: '#16181b' },
} as const

/** In steps of 5 per cent, for both themes. A slide that has words below its headline is veiled as a whole. */
export async function measureVeil(bytes: Buffer, slide: Pick<Slide, 'body'>, canvas: Canvas): Promise<Veil> {
  const [width, height] = [canvas.width / PART, canvas.height / PART]
  const pixels = await sharp(bytes)
    .autoOrient()
    .toColourspace('srgb')
    .flatten({ background: '#808080' })
    .resize({ width, height, fit: 'cover' })
    .raw()
    .toBuffer()
  const rows =
    slide.body.length > 0
      ? [[0, canvas.height]]
      : [
          [0, HEADLINE],
          [canvas.height - FOOTER, canvas.height],
        ]
  const shades = rows.flatMap(([from = 0, to = 0]) =>
    shadesIn(pixels, Math.floor(from / PART) * width, Math.ceil(to / PART) * width),
  )
  return { light: veilFor(shades, 'light'), dark: veilFor(shades, 'dark') }
}

/** Red, green and blue in one number. */
type Shade = number

const shadesIn = (pixels: Buffer, start: number, end: number): Shade[] =>
  Array.from({ length: end - start }, (_, index) => pixels.readUIntBE((start + index) * 3, 3))

/** The first share of paper with which all but a few pixels are far enough from the ink. */
function veilFor(shades: readonly Shade[], theme: keyof typeof INK): number {
  const { ink, paper } = INK[theme]
  const counts = new Map<Shade, number>()
  for (const shade of shades) counts.set(shade, (counts.get(shade) ?? 0) + 1)
  const most = shades.length * SPARED
  let share = 0
  while (share < 100 && weakWith(counts, ink, paper, share / 100) > most) share += 5
  return share
}

function weakWith(counts: ReadonlyMap<Shade, number>, ink: string, paper: string, share: number): number {
  let weak = 0
  for (const [shade, count] of counts) if (contrast(ink, mixed(shade, paper, share)) < LEAST) weak += count
  return weak
}

function mixed(shade: Shade, paper: string, share: number): string {
  const over = Number.parseInt(paper.slice(1), 16)
  const part = (at: number) => ((shade >> at) & 255) + (((over >> at) & 255) - ((shade >> at) & 255)) * share
  return hexOf([part(16), part(8), part(0)])
}
