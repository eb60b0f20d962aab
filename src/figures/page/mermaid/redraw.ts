/**
 * Draws a rendered SVG again as the few things a figure may hold: groups, shapes and lines of text, painted by
 * presentation attributes alone. What is not on the list cannot get into a figure: no style, script, filter, id.
 */

import { lineWidth, paintShape } from '../paint'
import { create } from '../svg'
import { textRows } from '../text'
import { keptClasses, namesOf, stepClasses } from './class-names'
import { edgeOf } from './edges'

const SHAPES: Record<string, readonly string[]> = {
  path: ['d'],
  rect: ['x', 'y', 'width', 'height', 'rx', 'ry'],
  circle: ['cx', 'cy', 'r'],
  ellipse: ['cx', 'cy', 'rx', 'ry'],
  line: ['x1', 'y1', 'x2', 'y2'],
  polygon: ['points'],
  polyline: ['points'],
}

/** Elements that draw nothing themselves. */
const SILENT = new Set(['style', 'defs', 'title', 'desc', 'marker', 'filter', 'linearGradient', 'symbol', 'clipPath'])

/** What came up while redrawing: literals that no role knows, and elements that a figure may not hold. */
export interface RedrawReport {
  colours: Set<string>
  elements: Set<string>
}

/** The rendered drawing as a new tree, its content inside one group. */
export function redraw(rendered: SVGSVGElement, report: RedrawReport): SVGGElement {
  const content = create('g')
  for (const child of rendered.children) append(content, redrawn(child, report))
  return content
}

function redrawn(element: Element, report: RedrawReport): Element[] {
  const name = element.localName
  if (SILENT.has(name) || getComputedStyle(element).display === 'none') return []
  if (name in SHAPES) return shape(element as SVGGraphicsElement, report)
  if (name === 'text') return words(element as SVGTextElement, report)
  if (name === 'g' || name === 'svg') return group(element, create('g'), report)
  if (element.getBoundingClientRect().width > 0) report.elements.add(name)
  return []
}

function words(element: SVGTextElement, report: RedrawReport): Element[] {
  const rows = textRows(element, report.colours)
  const steps = stepClasses(element)
  for (const row of rows) if (steps.length > 0) row.classList.add(...steps)
  return rows
}

function group(element: Element, target: Element, report: RedrawReport): Element[] {
  for (const child of element.children) append(target, redrawn(child, report))
  if (target.childElementCount === 0) return []
  place(element, target)
  keepNames(element, target)
  return [target]
}

function shape(element: SVGGraphicsElement, report: RedrawReport): Element[] {
  const attributes = paintShape(getComputedStyle(element), report.colours)
  if (attributes === undefined || isEmpty(element, attributes)) return []
  if (element.localName === 'line') delete attributes.fill
  const drawn = create(element.localName as 'path', attributes)
  copy(element, drawn, SHAPES[element.localName] ?? [])
  place(element, drawn)
  if (element.classList.contains('actor-line')) endLifeline(element, drawn)
  const edge = edgeOf(element, drawn, report.colours)
  if (edge) return [edge]
  keepNames(element, drawn)
  if (attributes.stroke && !element.closest('.divider, .measured')) drawn.classList.add('outline')
  return [drawn]
}

/** Mermaid leaves boxes without size behind: they paint nothing, or a dot at the origin. */
function isEmpty(element: SVGGraphicsElement, attributes: Record<string, string>): boolean {
  const box = element.getBBox()
  const flat = box.width === 0 || box.height === 0
  return flat && (attributes.stroke === undefined || box.width + box.height === 0 || lineWidth(attributes) === 0)
}

/** Lifelines run far below the last message; Mermaid relies on the edge of the picture to cut them off. */
function endLifeline(element: SVGGraphicsElement, drawn: Element): void {
  const picture = element.ownerSVGElement?.viewBox.baseVal
  if (picture) drawn.setAttribute('y2', String(Math.min(Number(drawn.getAttribute('y2')), picture.y + picture.height)))
}

function keepNames(element: Element, target: Element): void {
  const classes = keptClasses(element)
  if (classes.length > 0) target.setAttribute('class', classes.join(' '))
  for (const [key, value] of Object.entries(namesOf(element))) target.setAttribute(key, value)
}

/** Moves what the rendering moves, by attribute or by style. */
function place(element: Element, target: Element): void {
  const { transform } = getComputedStyle(element)
  if (transform !== 'none') target.setAttribute('transform', transform)
}

function copy(from: Element, to: Element, attributes: readonly string[]): void {
  for (const attribute of attributes) {
    const value = from.getAttribute(attribute)
    if (value !== null) to.setAttribute(attribute, value)
  }
}

function append(target: Element, children: Element[]): void {
  target.append(...children)
}
