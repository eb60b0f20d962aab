import { create } from './svg'

/** Air around the drawing, px: enough for the edge of a line that the theme makes thicker. */
const MARGIN = 2

interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** Of a drawing that is made for its room, px. */
export interface Size {
  width: number
  height: number
}

/** An `svg` whose box is what is painted in `content`, or the one that is given, from 0 0 on, in whole px. */
export function crop(content: SVGGElement, size?: Size): SVGSVGElement {
  const svg = create('svg')
  svg.append(content)
  if (size) return sized(svg, size)
  document.body.append(svg)
  const box = painted(svg)
  const width = Math.ceil(box.right - box.left + 2 * MARGIN)
  const height = Math.ceil(box.bottom - box.top + 2 * MARGIN)
  sized(svg, { width, height })
  content.setAttribute('transform', `translate(${MARGIN - box.left} ${MARGIN - box.top})`)
  svg.remove()
  return svg
}

function sized(svg: SVGSVGElement, { width, height }: Size): SVGSVGElement {
  svg.setAttribute('width', String(width))
  svg.setAttribute('height', String(height))
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`)
  return svg
}

function painted(svg: SVGSVGElement): Box {
  const origin = svg.getBoundingClientRect()
  const leaves = [
    ...svg.querySelectorAll<SVGGraphicsElement>('path, rect, circle, ellipse, line, polygon, polyline, text'),
  ]
  const boxes = leaves.map((leaf) => boxOf(leaf, origin))
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  }
}

/** `getBoundingClientRect` leaves out the stroke in one engine and counts it in another; here it is added by hand. */
function boxOf(leaf: SVGGraphicsElement, origin: DOMRect): Box {
  const matrix = leaf.getScreenCTM() as DOMMatrix
  const { x, y, width, height } = leaf.getBBox()
  const corners = [
    [x, y],
    [x + width, y],
    [x, y + height],
    [x + width, y + height],
  ].map(([cx, cy]) => new DOMPoint(cx, cy).matrixTransform(matrix))
  const half = leaf.hasAttribute('stroke') ? Number(leaf.getAttribute('stroke-width') ?? 1) / 2 : 0
  const [xs, ys] = [corners.map((corner) => corner.x - origin.x), corners.map((corner) => corner.y - origin.y)]
  return {
    left: Math.min(...xs) - half,
    top: Math.min(...ys) - half,
    right: Math.max(...xs) + half,
    bottom: Math.max(...ys) + half,
  }
}
