/**
 * Puts what is drawn into the order in which it is read: the order of the document is the order in which words are
 * copied, searched and found in a PDF. Nothing moves on the page.
 */
import type { DiagramPart } from './part'

/** Orders a rendered diagram in place. */
export function putInReadingOrder(svg: SVGSVGElement, type: string, parts: readonly DiagramPart[]): void {
  if (type === 'sequence') orderSequence(svg, parts)
  else if (type === 'quadrantChart') orderPoints(parts)
  else for (const nodes of svg.querySelectorAll('.root > .nodes')) orderGraph(nodes, parts)
}

/** Participants from left to right under everything, then what happens, from top to bottom. */
function orderSequence(svg: SVGSVGElement, parts: readonly DiagramPart[]): void {
  const people = parts.filter((part) => part.node)
  const items = parts.filter((part) => !part.node && part.name !== '')
  const frames = parts.filter((part) => part.holds.length > 0)
  for (const part of [...people].reverse()) svg.prepend(...layers(svg, part))
  for (const item of items) {
    const around = frames.filter(({ holds }) => holds[0] === item).flatMap((frame) => layers(svg, frame))
    svg.append(...around, ...layers(svg, item))
  }
}

/** The children of the drawing that hold a part, each once. */
function layers(svg: SVGSVGElement, { elements }: DiagramPart): Element[] {
  return [...svg.children].filter((child) => elements.some((element) => child.contains(element)))
}

/** Mermaid draws the last point first. */
function orderPoints(parts: readonly DiagramPart[]): void {
  for (const point of parts.flatMap(({ elements }) => elements)) point.parentElement?.append(point)
}

/**
 * A node, what a line from it says, and the node it leads to. Labels lie between nodes and never on them, so that each
 * may be painted before or after the other.
 */
function orderGraph(nodes: Element, parts: readonly DiagramPart[]): void {
  const labels = nodes.parentElement?.querySelector(':scope > .edgeLabels')
  const before = [...nodes.children]
  const ordered = new Set<Element>()
  for (const { elements, ends } of parts.filter(({ node }) => !node)) {
    const [from, to] = ends.map((end) => end.elements[0]).map((element) => own(element, before))
    if (from) ordered.add(from)
    for (const element of elements) if (labels?.contains(element)) ordered.add(element)
    if (to) ordered.add(to)
  }
  nodes.append(...ordered, ...before.filter((child) => !ordered.has(child)))
}

/** The child that holds an element, which may be in a group with an origin of its own. */
function own(element: Element | undefined, children: readonly Element[]): Element | undefined {
  return children.find((child) => element !== undefined && child.contains(element))
}
