import { rolePaint } from './roles'

/** The presentation attributes of a shape, or undefined when it paints nothing. */
export function paintShape(style: CSSStyleDeclaration, foreign: Set<string>): Record<string, string> | undefined {
  if (style.visibility !== 'visible' || Number(style.opacity) === 0) return undefined
  const fill = fillOf(style, foreign)
  const stroke = strokeOf(style, foreign)
  if (fill.fill === 'none' && stroke.stroke === undefined) return undefined
  return { ...fill, ...stroke, ...opacityOf('opacity', Number(style.opacity)) }
}

/** `stroke-width` in px. */
export function lineWidth(attributes: Record<string, string>): number {
  return attributes.stroke === undefined ? 0 : Number.parseFloat(attributes['stroke-width'] ?? '1')
}

/** `fill` and its opacity; `none` when nothing is seen of it. */
export function fillOf(style: CSSStyleDeclaration, foreign: Set<string>): Record<string, string> {
  const { value, opacity } = rolePaint(style.fill, foreign)
  const strength = opacity * Number(style.fillOpacity)
  if (value === 'none' || strength === 0) return { fill: 'none' }
  const rule: Record<string, string> = style.fillRule === 'evenodd' ? { 'fill-rule': 'evenodd' } : {}
  return { fill: value, ...rule, ...opacityOf('fill-opacity', strength) }
}

/** `stroke` with all that shapes the line; nothing when nothing is seen of it. */
function strokeOf(style: CSSStyleDeclaration, foreign: Set<string>): Record<string, string> {
  const { value, opacity } = rolePaint(style.stroke, foreign)
  const width = Number.parseFloat(style.strokeWidth)
  const strength = opacity * Number(style.strokeOpacity)
  if (value === 'none' || width === 0 || strength === 0) return {}
  const attributes: Record<string, string> = { stroke: value, ...opacityOf('stroke-opacity', strength) }
  if (width !== 1) attributes['stroke-width'] = String(width)
  const dashes = dashesOf(style.strokeDasharray)
  if (dashes) attributes['stroke-dasharray'] = dashes
  if (style.strokeLinecap !== 'butt') attributes['stroke-linecap'] = style.strokeLinecap
  if (style.strokeLinejoin !== 'miter') attributes['stroke-linejoin'] = style.strokeLinejoin
  return attributes
}

/** `1px, 0px`, which Mermaid writes for a solid line, is none. */
function dashesOf(computed: string): string | undefined {
  const parts = (computed.match(/[\d.]+/g) ?? []).map(Number)
  const gaps = parts.filter((_, index) => index % 2 === 1)
  if (parts.length === 0 || (gaps.length > 0 && gaps.every((gap) => gap === 0))) return undefined
  return parts.every((part) => part === 0) ? undefined : parts.join(' ')
}

function opacityOf(attribute: string, opacity: number): Record<string, string> {
  return opacity === 1 ? {} : { [attribute]: String(opacity) }
}
