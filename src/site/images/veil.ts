/** How much paper words need between them and a picture, measured on its pixels (WCAG 2.2, 1.4.6). */
import sharp from 'sharp'
import type { Slide, Veil } from '../../deck/model'
import { contrast, hexOf } from '../../deck/topic/tone'

/** The slide in px as it is measured: a quarter of its canvas. */
const [WIDTH, HEIGHT] = [320, 180]

/** Rows of the canvas with words, in px of 720: the headline with its register, and the footer. */
const HEADLINE = [0, 184] as const
const FOOTER = [640, 720] as const

/** For headline and body; the share of pixels that may be worse is what no letter is wide enough to stand on. */
const LEAST = 7
const SPARED = 0.005

/** Of the theme, by `theme/tokens.css`. */
const INK = {
  light: { ink: '#1b1f24', paper: '#faf8f4' },
  dark: { ink: '#efe9dc', paper: '#16181b' },
} as const

/** In steps of 5 per cent, for both themes. A slide that has words below its headline is veiled as a whole. */
export async function measureVeil(bytes: Buffer, slide: Pick<Slide, 'body'>): Promise<Veil> {
  const pixels = await sharp(bytes)
    .autoOrient()
    .toColourspace('srgb')
    .flatten({ background: '#808080' })
    .resize({ width: WIDTH, height: HEIGHT, fit: 'cover' })
    .raw()
    .toBuffer()
  const rows = slide.body.length > 0 ? [[0, 720] as const] : [HEADLINE, FOOTER]
  const shades = rows.flatMap(([from, to]) => shadesIn(pixels, from, to))
  return { light: veilFor(shades, 'light'), dark: veilFor(shades, 'dark') }
}

type Shade = readonly [red: number, green: number, blue: number]

function shadesIn(pixels: Buffer, from: number, to: number): Shade[] {
  const scale = HEIGHT / 720
  const [start, end] = [Math.floor(from * scale) * WIDTH, Math.ceil(to * scale) * WIDTH]
  return Array.from({ length: end - start }, (_, index) => {
    const at = (start + index) * 3
    return [pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0]
  })
}

function veilFor(shades: readonly Shade[], theme: keyof typeof INK): number {
  const { ink, paper } = INK[theme]
  const own = [1, 3, 5].map((at) => Number.parseInt(paper.slice(at, at + 2), 16))
  for (let share = 0; share < 100; share += 5) {
    const weak = shades.filter((shade) => contrast(ink, mixed(shade, own, share / 100)) < LEAST)
    if (weak.length <= shades.length * SPARED) return share
  }
  return 100
}

const mixed = (shade: Shade, paper: readonly number[], share: number) =>
  hexOf(shade.map((part, index) => part + ((paper[index] ?? 0) - part) * share))
