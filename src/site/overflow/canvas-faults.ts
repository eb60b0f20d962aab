/** What of a slide does not fit its canvas. All functions here run in the page. */
import { inPage } from '../../chromium/in-page'
import type { CanvasFault } from './canvas-fault'

/** The canvas of the slide on show. */
interface Canvas {
  element: Element
  frame: DOMRect
  /** Px of the window for one of the canvas. */
  scale: number
}

interface TextNode {
  owner: Element
  text: string
  node: Node
}

/** A line of text or an object, in px of the canvas. */
interface Box extends Record<'left' | 'top' | 'right' | 'bottom', number> {
  text: string
  owner: Element
}

function lookForFaults(): CanvasFault[] {
  const element = document.querySelector('section.present .canvas')
  if (!element) return [{ kind: 'outside', text: '', amount: 0, message: 'no slide is on show' }]
  const frame = element.getBoundingClientRect()
  const canvas = { element, frame, scale: frame.width / 1280 }
  const texts = textNodes(canvas)
  const boxes = texts.flatMap(({ owner, text, node }) =>
    // The content area of a line is taller than its letters; a fifth at each end is air.
    linesOf(node).map((rect) => boxOf(canvas, owner, text, rect, rect.height * 0.2)),
  )
  return [
    ...windowFaults(canvas),
    ...sizeFaults(canvas, texts),
    ...boxes.flatMap(marginFaults),
    ...objectFaults(canvas),
    ...overlapFaults(boxes),
    ...headlineFaults(canvas),
    ...hiddenFaults(canvas),
  ]
}

function brief(text: string): string {
  return `"${text.length > 40 ? `${text.slice(0, 39)}…` : text}"`
}

function textNodes({ element }: Pick<Canvas, 'element'>): TextNode[] {
  const found: TextNode[] = []
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const owner = node.parentElement
    const text = (node.textContent ?? '').trim().replace(/\s+/g, ' ')
    const unseen = owner?.closest('title, desc, .visually-hidden, math')
    const shown = owner && !unseen && owner.checkVisibility({ visibilityProperty: true })
    if (owner && shown && text) found.push({ owner, text, node })
  }
  return [...found, ...formulasIn(element)]
}

/** A formula is one thing: signs over each other and small indices are as they have to be. */
function formulasIn(element: Element): TextNode[] {
  return [...element.querySelectorAll('math')]
    .filter((each) => each.checkVisibility({ visibilityProperty: true }))
    .map((each) => ({ owner: each, text: each.getAttribute('alttext') ?? '', node: each }))
}

/** In px of the canvas; a drawing's own scale counts, however its words are turned. */
function sizeOf(owner: Element, scale: number): number {
  const matrix = owner.closest('svg') ? (owner as SVGGraphicsElement).getScreenCTM?.() : undefined
  const drawn = matrix ? Math.hypot(matrix.a, matrix.b) : scale
  return (Number.parseFloat(getComputedStyle(owner).fontSize) * drawn) / scale
}

function boxOf({ frame, scale }: Canvas, owner: Element, text: string, rect: DOMRect, air: number): Box {
  const [left, right] = [rect.left, rect.right].map((x) => (x - frame.left) / scale) as [number, number]
  const down = (y: number) => (y - frame.top) / scale
  return { text, owner, left, right, top: down(rect.top + air), bottom: down(rect.bottom - air) }
}

function linesOf(node: Node): DOMRect[] {
  if (node instanceof MathMLElement) return [node.getBoundingClientRect()]
  const range = document.createRange()
  range.selectNodeContents(node)
  return [...range.getClientRects()].filter((rect) => rect.width >= 1)
}

function windowFaults({ frame }: Canvas): CanvasFault[] {
  const isIn = frame.left >= -1 && frame.top >= -1 && frame.right <= innerWidth + 1 && frame.bottom <= innerHeight + 1
  return isIn ? [] : [{ kind: 'outside', text: '', amount: 0, message: 'the canvas is outside the window' }]
}

function sizeFaults({ scale }: Canvas, texts: TextNode[]): CanvasFault[] {
  return texts
    .map(({ owner, text }) => ({ text, size: Math.round(sizeOf(owner, scale) * 10) / 10 }))
    .filter(({ size }) => size > 0 && size < 17.95)
    .map(({ text, size }) => ({ kind: 'small', text, amount: size, message: `${brief(text)} is ${size} px` }))
}

function beyond(kind: 'outside' | 'footer', text: string, amount: number, where: string): CanvasFault[] {
  const px = Math.ceil(amount)
  if (px < 1) return []
  return [{ kind, text, amount: px, message: `${text ? brief(text) : 'the figure'} runs ${px} px ${where}` }]
}

function marginFaults(box: Box): CanvasFault[] {
  const foot = (box.owner.closest<HTMLElement>('.canvas')?.offsetHeight ?? 0) - 30
  const side = box.owner.closest('.proof-sheet, .numeral') ? 24 : 63
  const body = box.owner.closest('.body') && !box.owner.closest('.layout-title')
  return [
    ...beyond('outside', box.text, side - box.left, 'past the left margin'),
    ...beyond('outside', box.text, box.right - (1280 - side), 'past the right margin'),
    ...beyond('outside', box.text, 15 - box.top, 'past the upper margin'),
    ...beyond('outside', box.text, box.bottom - foot, 'past the foot of the slide'),
    ...(body && box.bottom <= foot ? beyond('footer', box.text, box.bottom - (foot - 40), 'into the footer') : []),
  ]
}

/** Pictures, drawings and tables, which are no text. */
function objectFaults(canvas: Canvas): CanvasFault[] {
  return [...canvas.element.querySelectorAll('.body :is(svg, img, video, table, pre)')]
    .filter((each) => each.checkVisibility() && !each.parentElement?.closest('svg'))
    .map((each) => boxOf(canvas, each, '', each.getBoundingClientRect(), 0))
    .flatMap((box) => [
      ...beyond('outside', '', -box.left, 'past the left edge'),
      ...beyond('outside', '', box.right - 1280, 'past the right edge'),
      ...beyond('outside', '', -box.top, 'past the upper edge'),
      ...beyond('outside', '', box.bottom - (canvas.element as HTMLElement).offsetHeight, 'past the lower edge'),
    ])
}

function overlapOf(a: Box, b: Box): number {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  const related = a.owner.contains(b.owner) || b.owner.contains(a.owner)
  return across > 2 && down > 2 && !related ? Math.ceil(Math.min(across, down)) : 0
}

function overlapFaults(boxes: Box[]): CanvasFault[] {
  return boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b): CanvasFault[] => {
      const amount = overlapOf(a, b)
      const message = `${brief(a.text)} overlaps ${brief(b.text)} by ${amount} px`
      return amount > 0 ? [{ kind: 'overlap', text: a.text, amount, message }] : []
    }),
  )
}

/** How far the words are from filling their lines, in per cent: where they just fit, another computer breaks elsewhere. */
function spareOf(headline: HTMLElement): number {
  headline.style.whiteSpace = 'nowrap'
  const range = document.createRange()
  range.selectNodeContents(headline)
  const lines = range.getBoundingClientRect().width / headline.getBoundingClientRect().width
  headline.style.whiteSpace = ''
  return lines < 0.5 ? 100 : Math.round(Math.abs(lines - Math.round(lines)) * 1000) / 10
}

function headlineFaults({ element }: Canvas): CanvasFault[] {
  const headline = element.querySelector('.headline')
  if (!headline || element.closest('.layout-section, .layout-title')) return []
  const text = (headline.textContent ?? '').trim()
  const words = textNodes({ element: headline }).filter(({ node }) => !(node instanceof MathMLElement))
  const lines = new Set(words.flatMap(({ node }) => linesOf(node).map((rect) => Math.round(rect.top)))).size
  const size = Number.parseFloat(getComputedStyle(headline).fontSize)
  const tall: CanvasFault = { kind: 'headline', text, amount: lines, message: `the headline has ${lines} lines` }
  const least = element.closest('.layout-sentence, .layout-collation') ? 24 : 36
  const small: CanvasFault = { kind: 'small', text, amount: size, message: `the headline is under ${least} px` }
  const spare = spareOf(headline as HTMLElement)
  const filled = `the headline fills its lines but for ${spare} %`
  const tight: CanvasFault = { kind: 'tight', text, amount: spare, message: filled }
  return [...(lines > 2 ? [tall] : []), ...(size < least ? [small] : []), ...(spare < 1 ? [tight] : [])]
}

/** Boxes that show a part of what is in them, if they clip it or have a size of their own in a layout. */
function hiddenFaults({ element }: Canvas): CanvasFault[] {
  const sized = '.body, .proof, .proof-sheet, .figure, .columns'
  const overOf = (part: Element) => Math.max(part.scrollHeight - part.clientHeight, part.scrollWidth - part.clientWidth)
  // All that is drawn of a formula is in its own box; the boxes of its signs are taller.
  const formulas = [...element.querySelectorAll<MathMLElement>('math')]
  for (const each of formulas) each.style.setProperty('overflow', 'clip')
  const faults = [...element.querySelectorAll('.body, .body *')]
    .filter((part) => part instanceof HTMLElement && part.clientWidth > 0 && !part.closest('.visually-hidden'))
    .filter((part) => overOf(part) > 2 && (part.matches(sized) || getComputedStyle(part).overflow !== 'visible'))
    .map((part): CanvasFault => {
      const text = (part.textContent ?? '').trim().replace(/\s+/g, ' ')
      const [what, over] = [text ? brief(text) : `.${part.classList[0]}`, overOf(part)]
      return { kind: 'hidden', text, amount: over, message: `the box of ${what} hides ${over} px of it` }
    })
  for (const each of formulas) each.style.removeProperty('overflow')
  return faults
}

const TAKING = [brief, textNodes, formulasIn, sizeOf, boxOf, linesOf, beyond, overlapOf, spareOf]
const FAULTS = [windowFaults, sizeFaults, marginFaults, objectFaults, overlapFaults, headlineFaults, hiddenFaults]
/** The faults of the slide as it is: steps that are not shown do not count. */
export const faultsOnCanvas = inPage(lookForFaults, [...TAKING, ...FAULTS])
