/** Lines between nodes: the line, its arrowheads as real shapes (a marker needs an id), and the actor whose it is. */
import { actorClass } from '../../../deck/topic/actor'
import { paintShape } from '../paint'
import { create } from '../svg'
import { actorOf, stepClasses } from './class-names'

/** A line between nodes, or one with arrowheads, as a group of its own; undefined for any other shape. */
export function edgeOf(element: SVGGraphicsElement, drawn: SVGElement, foreign: Set<string>): Element | undefined {
  if (!isLine(element)) return undefined
  const heads = headsOf(element, foreign)
  if (heads.length === 0 && !element.hasAttribute('data-edge')) return undefined
  const actor = actorOfLine(element)
  const group = create('g', {
    class: ['edge', ...dotsOf(element), ...(actor ? [actorClass(actor)] : []), ...stepClasses(element)].join(' '),
  })
  for (const [kept, given] of [
    ['data-edge', 'data-id'],
    ['data-says', 'data-says'],
  ] as const) {
    const value = element.getAttribute(given)
    if (value) group.setAttribute(kept, value)
  }
  drawn.setAttribute('class', 'stroke')
  group.append(drawn, ...(actor && isDouble(element, actor) ? [core(drawn)] : []), ...heads)
  return group
}

function isLine(element: Element): element is SVGGeometryElement {
  return ['path', 'line', 'polyline'].includes(element.localName)
}

/** Dots that the diagram asks for are kept when the line is an actor's. */
function dotsOf(line: Element): string[] {
  return /edge-pattern-(dotted|dashed)|messageLine1/.test(line.getAttribute('class') ?? '') ? ['dotted'] : []
}

function isDouble(line: SVGElement, actor: string): boolean {
  return line.ownerSVGElement?.dataset.double?.split(' ').includes(actor) === true
}

/** A double line: a line of paper runs inside the line. */
function core(stroke: SVGElement): SVGElement {
  const inner = stroke.cloneNode() as SVGElement
  inner.setAttribute('class', 'core')
  inner.setAttribute('stroke', 'none')
  return inner
}

/** The line between the centre and an actor is that actor's; between two others it is neutral; else the one named. */
function actorOfLine(line: SVGGeometryElement): string | undefined {
  const [from, to] = endsOf(line)
  const centre = line.ownerSVGElement?.dataset.centre
  if (from === to || to === undefined || to === centre) return from ?? to
  return from === undefined || from === centre ? to : undefined
}

function endsOf(line: SVGGeometryElement): (string | undefined)[] {
  if (line.hasAttribute('data-from')) return ['data-from', 'data-to'].map((end) => participantAt(line, end))
  if (!line.hasAttribute('data-edge')) return []
  return [0, line.getTotalLength()].map((length) => actorAt(line, line.getPointAtLength(length)))
}

/** The actor of the participant that a message of a sequence names as one of its ends. */
function participantAt(line: SVGGeometryElement, end: string): string | undefined {
  const name = CSS.escape(line.getAttribute(end) ?? '')
  const box = line.ownerSVGElement?.querySelector(`[data-et="participant"][data-id="${name}"]`)
  return box ? actorOf(box) : undefined
}

/** The actor of the node that a line ends at, or of the group where it ends at no node. */
function actorAt(line: SVGGeometryElement, point: DOMPoint): string | undefined {
  const place = point.matrixTransform(line.getScreenCTM() ?? undefined)
  const found = ['.node', '.cluster'].map((part) => nearest(line.ownerSVGElement, part, place))
  const end = found.find((element) => element !== undefined)
  return end && actorOf(end)
}

/** Lines stop short of a node by the length of an arrowhead. */
function nearest(svg: SVGSVGElement | null, part: string, place: DOMPoint): Element | undefined {
  const all = [...(svg?.querySelectorAll(part) ?? [])]
  const near = all.map((element) => ({ element, distance: distance(element.getBoundingClientRect(), place) }))
  const first = near.sort((a, b) => a.distance - b.distance)[0]
  return first && first.distance < 16 ? first.element : undefined
}

function distance(box: DOMRect, point: DOMPoint): number {
  const dx = Math.max(box.left - point.x, 0, point.x - box.right)
  const dy = Math.max(box.top - point.y, 0, point.y - box.bottom)
  return Math.hypot(dx, dy)
}

function headsOf(line: SVGGeometryElement, foreign: Set<string>): Element[] {
  const style = getComputedStyle(line)
  const length = line.getTotalLength()
  const end = headOf(line, style.markerEnd, length, length - 0.5, foreign)
  const start = headOf(line, style.markerStart, 0, 0.5, foreign)
  return [start, end].filter((head) => head !== undefined)
}

/** The marker's shapes at a point of the line, turned to where the line comes from (`beside`, a length on it). */
function headOf(
  line: SVGGeometryElement,
  reference: string,
  at: number,
  beside: number,
  foreign: Set<string>,
): Element | undefined {
  const id = /url\("?#([^")]+)"?\)/.exec(reference)?.[1]
  const marker = id ? line.ownerDocument.getElementById(id) : null
  if (!(marker instanceof SVGMarkerElement)) return undefined
  const point = line.getPointAtLength(at)
  const before = line.getPointAtLength(beside)
  const turned = at === 0 && marker.getAttribute('orient') !== 'auto-start-reverse' ? -1 : 1
  const angle = Math.atan2((point.y - before.y) * turned, (point.x - before.x) * turned) * (180 / Math.PI)
  const place = `translate(${point.x} ${point.y}) rotate(${angle}) ${markerTransform(marker, line)}`
  const head = create('g', { class: 'head', transform: place })
  for (const shape of marker.children) {
    const attributes = paintShape(getComputedStyle(shape), foreign)
    if (attributes) head.append(copyOf(shape, attributes))
  }
  return head.childElementCount > 0 ? head : undefined
}

function markerTransform(marker: SVGMarkerElement, line: SVGGeometryElement): string {
  const unit = marker.markerUnits.baseVal === SVGMarkerElement.SVG_MARKERUNITS_STROKEWIDTH
  const stroke = unit ? Number.parseFloat(getComputedStyle(line).strokeWidth) : 1
  const box = marker.viewBox.baseVal
  const scale = box?.width
    ? Math.min(marker.markerWidth.baseVal.value / box.width, marker.markerHeight.baseVal.value / box.height)
    : 1
  return `scale(${stroke * scale}) translate(${-marker.refX.baseVal.value} ${-marker.refY.baseVal.value})`
}

function copyOf(shape: Element, attributes: Record<string, string>): Element {
  const copy = create(shape.localName as 'path', attributes)
  for (const name of ['d', 'points', 'cx', 'cy', 'r', 'transform']) {
    const value = shape.getAttribute(name)
    if (value !== null) copy.setAttribute(name, value)
  }
  return copy
}
