/** Contrast as it is on the screen: the colours a slide is written and drawn in, against the pixels around them. */
import type { Page } from 'playwright-core'
import { contrast, type Rgb, rgbOf } from '../../theme/colour'
import { type Picture, readPicture } from '../look/picture'

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

/** Words that may be quieter than the 7 : 1 of headline and body. */
const QUIET = '.caption, .where, .muted, .lead, .measure, .references, th, sup, svg, .has-actor'

const FADED = '.fragment.visible.semi-fade-out, .fragment.visible.fade-in-then-semi-out:not(.current-fragment)'

/** Runs in the page: every word of the slide on screen. */
function wordsOfSlide({ quiet, faded }: { quiet: string; faded: string }): Ink[] {
  const opacityOf = (element: Element | null): number =>
    element ? Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement) : 1
  const leastOf = (parent: Element) => {
    // What has faded after its step is read already; WCAG lets it be as quiet as that where it is large.
    if (parent.closest('.numeral')) return 3
    if (parent.closest(faded)) return isLarge(parent) ? 3 : 4.5
    const loud = parent.closest('.headline, blockquote, .body p, li, td') && !parent.closest(quiet)
    return loud ? 7 : 4.5
  }
  const isLarge = (parent: Element) => {
    const { fontSize, fontWeight } = getComputedStyle(parent)
    return Number.parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? 18.66 : 24)
  }
  const inks: Ink[] = []
  const texts = document.createTreeWalker(document.querySelector('.present .canvas') as Node, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const parent = node.parentElement as Element
    const what = node.textContent?.trim().slice(0, 40) ?? ''
    const seen = parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    if (!what || !seen || parent.closest('title, desc, .visually-hidden, .numeral .stop')) continue
    const { fill, color } = getComputedStyle(parent)
    const colour = parent.closest('svg') ? fill : color
    const range = document.createRange()
    range.selectNodeContents(node)
    const boxes = [...range.getClientRects()]
    // A space at the end of a line has a box of its own, without a width; words without one are not to be seen. A full stop
    // that ends a phrase for the ear has none on purpose.
    const wide = boxes.filter(({ width }) => width > 2)
    for (const { left, top, width, height } of wide.length > 0 || !/[\p{L}\p{N}]/u.test(what) ? wide : boxes) {
      const box: Ink['box'] = [left, top, width, height]
      inks.push({ what, colour, opacity: opacityOf(parent), box, least: leastOf(parent), mark: false })
    }
  }
  return inks
}

/**
 * Runs in the page: every opaque shape of the slide's drawings that is not there for decoration; hatching lies in a frame of
 * its own. States on a map are
 * known by the names in them, not by the edge between their colour and its own tint.
 */
function marksOfSlide(): Ink[] {
  const opacityOf = (element: Element | null): number =>
    element ? Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement) : 1
  const painted = (shape: Element, paint: 'stroke' | 'fill') => {
    const style = getComputedStyle(shape)
    const written = shape.getAttribute(paint) ?? shape.parentElement?.getAttribute(paint) ?? ''
    const opacity = opacityOf(shape) * Number(paint === 'fill' ? style.fillOpacity : style.strokeOpacity)
    const width = paint === 'fill' || style.strokeWidth !== '0px'
    // The edge of a paler shape of the same colour is one mark with it; that colour is measured where it stands alone.
    if (paint === 'stroke' && style.fill === style.stroke && Number(style.fillOpacity) < 1) return false
    return style[paint].startsWith('rgb') && width && opacity === 1 && !/--figure-(line|wash|paper|proof)/.test(written)
  }
  const isSeen = (shape: Element) => shape.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  /** Whether the same shape lies on this one, in a colour of its own. */
  const isCovered = (shape: Element) =>
    [...(shape.parentElement?.querySelectorAll('path') ?? [])].some(
      (other) =>
        shape.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING &&
        other.getAttribute('d') === shape.getAttribute('d') &&
        isSeen(other),
    )
  const shapes = [
    ...document.querySelectorAll('.present .drawing :is(path, line, rect, circle, ellipse, polygon, polyline)'),
  ].filter(
    (shape) =>
      isSeen(shape) &&
      !isCovered(shape) &&
      !shape.closest('defs, clipPath, .grid, .land, .hatching') &&
      // On a plate of paper, with which every actor's colour is compared when the deck is read (`actor-contrast`).
      !shape.matches('circle[fill*="--figure-paper"] + .sign'),
  )
  return shapes.flatMap((shape) => {
    const { left, top, width, height } = shape.getBoundingClientRect()
    // On a strip's ruler a tiny sign repeats what stands below it, large and with its words.
    if (shape.matches('.sign') && Math.max(width, height) < 14) return []
    // A small sign's ground is wider than the sign that may stand beside it; a thick line reaches beyond its shape's box.
    const { stroke, strokeWidth } = getComputedStyle(shape)
    const beyond = stroke === 'none' ? 0 : Number.parseFloat(strokeWidth) / 2
    const rim = Math.max(width, height) < 20 ? Math.max(10, beyond + 4) : Math.max(4, beyond + 2)
    const box: Ink['box'] = [left - rim, top - rim, width + 2 * rim, height + 2 * rim]
    return (['stroke', 'fill'] as const)
      .filter((paint) => paint === 'stroke' || shape.tagName !== 'line')
      .filter((paint) => painted(shape, paint))
      .map((paint) => ({
        what: `${paint} of ${shape.tagName} in ${shape.parentElement?.getAttribute('class') ?? ''}`,
        colour: getComputedStyle(shape)[paint],
        opacity: 1,
        box,
        least: 3,
        mark: true,
      }))
  })
}

/** Every word of the slide on screen, and every mark of its drawings. */
export const inksOf = async (page: Page): Promise<Ink[]> => [
  ...(await page.evaluate(wordsOfSlide, { quiet: QUIET, faded: FADED })),
  ...(await page.evaluate(marksOfSlide)),
]

/** Pictures of a page, one pixel to each of it: in a third of the time that `page.screenshot` takes. */
export async function cameraOf(page: Page): Promise<() => Promise<Picture>> {
  const session = await page.context().newCDPSession(page)
  return async () => {
    const { data } = await session.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true })
    return readPicture(Buffer.from(data, 'base64'))
  }
}

/** What stands out too little, one line each. The picture is the slide's, one pixel to each of the page. */
export function tooFaint(picture: Picture, inks: readonly Ink[]): string[] {
  const faults = inks.flatMap((ink) => {
    const colours = coloursIn(picture, ink.box)
    const own = rgbOf(ink.colour)
    const ground = commonest(ink.mark ? colours.filter(({ rgb }) => distance(rgb, own) > 0.12) : colours)
    if (!ground) return [`${ink.what}: not on the picture`]
    const ratio = contrast(mixed(own, ground, ink.opacity), ground)
    const strongest = Math.max(...colours.map(({ rgb }) => contrast(rgb, ground)))
    if (ratio < ink.least) return [`${ink.what}: ${ratio.toFixed(2)} instead of ${ink.least}`]
    return strongest < Math.min(ink.least, 3) * 0.8 ? [`${ink.what}: not to be seen`] : []
  })
  return [...new Set(faults)]
}

interface Share {
  rgb: Rgb
  pixels: number
}

function coloursIn({ width: across, height: down, data }: Picture, [left, top, width, height]: Ink['box']): Share[] {
  const counts = new Map<number, number>()
  const [right, bottom] = [Math.min(across, left + width), Math.min(down, top + height)]
  for (let y = Math.max(0, Math.round(top)); y < bottom; y++) {
    for (let x = Math.max(0, Math.round(left)); x < right; x++) {
      const colour = data.readUInt32BE((y * across + x) * 4) >>> 8
      counts.set(colour, (counts.get(colour) ?? 0) + 1)
    }
  }
  return [...counts].map(([colour, pixels]) => ({
    rgb: [(colour >> 16) / 255, ((colour >> 8) & 255) / 255, (colour & 255) / 255],
    pixels,
  }))
}

const commonest = (colours: readonly Share[]): Rgb | undefined =>
  colours.reduce<Share | undefined>((most, each) => (each.pixels > (most?.pixels ?? 0) ? each : most), undefined)?.rgb

const distance = (one: Rgb, other: Rgb) => Math.max(...one.map((part, index) => Math.abs(part - (other[index] ?? 0))))

function mixed(over: Rgb, under: Rgb, opacity: number): Rgb {
  const part = (index: 0 | 1 | 2) => over[index] * opacity + under[index] * (1 - opacity)
  return [part(0), part(1), part(2)]
}
