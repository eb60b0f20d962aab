/** Contrast as it is on the screen: the colours a slide is written and drawn in, against the pixels around them. */
import { PNG } from 'pngjs'
import { contrast, type Rgb, rgbOf } from '../theme/colour'

export interface Ink {
  what: string
  colour: string
  /** How opaque it is, 0 to 1. */
  opacity: number
  /** Left, top, width, height in pixels of the screenshot. */
  box: [number, number, number, number]
  /** WCAG 1.4.3 and 1.4.6 for words, 1.4.11 for marks that tell something. */
  least: number
  mark: boolean
}

/** Runs in the page: every word of the slide on screen and every mark of its drawings. */
export function inksOfSlide(): Ink[] {
  const canvas = document.querySelector('.present .canvas') as Element
  const boxOf = ({ left, top, width, height }: DOMRect, more = 0): Ink['box'] => [
    left - more,
    top - more,
    width + 2 * more,
    height + 2 * more,
  ]
  const opacityOf = (element: Element): number =>
    Number(getComputedStyle(element).opacity) * (element.parentElement ? opacityOf(element.parentElement) : 1)
  const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  const quiet = '.caption, .where, .muted, .lead, .measure, .references, .kz, .us, .ru, .cn, .ca, .other, th, sup, svg'
  const inks: Ink[] = []

  const texts = document.createTreeWalker(canvas, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const parent = node.parentElement as Element
    if (!node.textContent?.trim() || !seen(parent) || parent.closest('.zoom-switch, title, desc')) continue
    const style = getComputedStyle(parent)
    const range = document.createRange()
    range.selectNodeContents(node)
    const loud = parent.closest('.headline:not(:has(.numeral)), blockquote, .body p, li, td') && !parent.closest(quiet)
    const least = parent.closest('.numeral') ? 3 : loud ? 7 : 4.5
    const colour = parent.closest('svg') ? style.fill : style.color
    const what = node.textContent.trim().slice(0, 40)
    for (const rect of range.getClientRects()) {
      if (rect.width > 2) inks.push({ what, colour, opacity: opacityOf(parent), box: boxOf(rect), least, mark: false })
    }
  }

  const decoration = /--figure-(line|wash|paper)/
  for (const shape of canvas.querySelectorAll('.drawing :is(path, line, rect, circle, ellipse, polygon, polyline)')) {
    const style = getComputedStyle(shape)
    if (!seen(shape) || shape.closest('defs, clipPath, .grid')) continue
    for (const paint of ['stroke', 'fill'] as const) {
      const written = shape.getAttribute(paint) ?? shape.parentElement?.getAttribute(paint) ?? ''
      const opacity = opacityOf(shape) * Number(paint === 'fill' ? style.fillOpacity : style.strokeOpacity)
      if (!style[paint].startsWith('rgb') || decoration.test(written) || opacity < 1) continue
      if (paint === 'stroke' && style.strokeWidth === '0px') continue
      const what = `${paint} of ${shape.tagName} ${shape.parentElement?.getAttribute('class') ?? ''}`
      inks.push({
        what,
        colour: style[paint],
        opacity,
        box: boxOf(shape.getBoundingClientRect(), 4),
        least: 3,
        mark: true,
      })
    }
  }
  return inks
}

/** What stands out too little, one line each. The picture is the slide's, one pixel to each of the page. */
export function tooFaint(picture: Buffer, inks: readonly Ink[]): string[] {
  const png = PNG.sync.read(picture)
  return inks.flatMap((ink) => {
    const pixels = pixelsIn(png, ink.box)
    const own = rgbOf(ink.colour)
    const ground = commonest(ink.mark ? pixels.filter((each) => distance(each, own) > 0.12) : pixels)
    if (!ground) return ink.mark ? [] : [`${ink.what}: not on the picture`]
    const blend = own.map((part, index) => part * ink.opacity + (ground[index] ?? 0) * (1 - ink.opacity))
    const ratio = contrast(blend as unknown as Rgb, ground)
    const strongest = Math.max(...pixels.map((each) => contrast(each, ground)))
    if (ratio < ink.least) return [`${ink.what}: ${ratio.toFixed(2)} instead of ${ink.least}`]
    return strongest < Math.min(ink.least, 3) * 0.8 ? [`${ink.what}: not to be seen`] : []
  })
}

function pixelsIn(png: PNG, [left, top, width, height]: Ink['box']): Rgb[] {
  const pixels: Rgb[] = []
  for (let y = Math.max(0, Math.round(top)); y < Math.min(png.height, top + height); y++) {
    for (let x = Math.max(0, Math.round(left)); x < Math.min(png.width, left + width); x++) {
      const at = (y * png.width + x) * 4
      pixels.push([(png.data[at] ?? 0) / 255, (png.data[at + 1] ?? 0) / 255, (png.data[at + 2] ?? 0) / 255])
    }
  }
  return pixels
}

function commonest(pixels: readonly Rgb[]): Rgb | undefined {
  const counts = new Map<string, { pixel: Rgb; count: number }>()
  for (const pixel of pixels) {
    const entry = counts.get(pixel.join()) ?? { pixel, count: 0 }
    entry.count++
    counts.set(pixel.join(), entry)
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.pixel
}

const distance = (one: Rgb, other: Rgb) => Math.max(...one.map((part, index) => Math.abs(part - (other[index] ?? 0))))
