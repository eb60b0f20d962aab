/** Links of a drawing: where they lead, and the stretch of the picture that is pressed. */
import type { DiagramPart } from './part'

export interface LinkName {
  name: string
  href: string
}

/** In px of the drawing. */
export interface DrawnLink {
  href: string
  /** The words of what is pressed. */
  label: string
  /** The classes of its step, if it appears with one. */
  step: string
  x: number
  y: number
  width: number
  height: number
}

/** Writes `data-link` on the parts that are to lead somewhere; returns the names no node has. */
export function setLinks(parts: readonly DiagramPart[], wanted: readonly LinkName[]): string[] {
  return wanted.flatMap(({ name, href }) => {
    const [element] = parts.find((part) => part.node && part.name === name)?.elements ?? []
    element?.setAttribute('data-link', href)
    return element ? [] : [name]
  })
}

/** WCAG 2.5.8, px. */
const SMALLEST = 24

/** Room between a node and the ring around it when it has the focus, px. */
const AIR = 5

/** Takes the links of a finished drawing off its parts, in the order of the drawing. */
export function takeLinks(svg: SVGSVGElement): DrawnLink[] {
  document.body.append(svg)
  const origin = svg.getBoundingClientRect()
  const links = [...svg.querySelectorAll('[data-link]')].map((part): DrawnLink => {
    const href = part.getAttribute('data-link') ?? ''
    part.removeAttribute('data-link')
    const step = /\bstep\d+\b/.exec(part.getAttribute('class') ?? '')?.[0] ?? ''
    return { href, label: wordsIn(part), step, ...boxOf(part, origin) }
  })
  svg.remove()
  return links
}

/** What is clicked and ringed, from the drawing's corner. */
function boxOf(part: Element, origin: DOMRect): Pick<DrawnLink, 'x' | 'y' | 'width' | 'height'> {
  const box = part.getBoundingClientRect()
  const reach = (side: number) => Math.max(side + 2 * AIR, SMALLEST)
  const [width, height] = [reach(box.width), reach(box.height)]
  const x = box.x - origin.x - (width - box.width) / 2
  const y = box.y - origin.y - (height - box.height) / 2
  return { x, y, width, height }
}

function wordsIn(part: Element): string {
  const rows = [...part.querySelectorAll('text'), ...(part.localName === 'text' ? [part] : [])]
  return rows.map((row) => row.textContent).join(' ')
}
