/** Three arrows that differ by dash, head and colour: a reason given, none named, a sentence that breaks off. */
import type { ReasonLink } from '../../argument/argument-fields'
import { shape } from '../parts'
import { ROLES } from '../roles'

export const LINK_COLOURS: Record<ReasonLink, string> = { given: ROLES.ink, missing: ROLES.accent, broken: ROLES.mark }

/** An arrow of so many px from a point to the right, or down. */
export function arrow(
  link: ReasonLink,
  [x, y]: readonly [number, number],
  length: number,
  size: number,
  isDown = false,
) {
  const group = shape('g', { class: 'mark', transform: `translate(${x} ${y})${isDown ? ' rotate(90)' : ''}` })
  group.append(...ARROWS[link](length, size))
  return group
}

/** The beginning of a line that does not arrive: dots before a bar, or a line that breaks. */
export function stub(
  link: Exclude<ReasonLink, 'given'>,
  [x, y]: readonly [number, number],
  length: number,
  size: number,
): SVGElement {
  const group = shape('g', { class: 'mark', transform: `translate(${x} ${y})` })
  const half = size * 0.7
  if (link === 'missing') {
    const dots = { 'stroke-dasharray': '0.1 8', 'stroke-linecap': 'round' }
    group.append(
      line(`M1 0H${length - 6}`, ROLES.accent, 3.5, dots),
      line(`M${length} ${-half}V${half}`, ROLES.accent, 3),
    )
  } else {
    const jag = size * 0.6
    const edge = `m${-jag * 0.25} ${-jag}l${jag * 0.6} ${jag * 0.85}l${-jag * 0.75} ${jag * 0.3}l${jag * 0.6} ${jag * 0.85}`
    group.append(line(`M0 0H${length}${edge}`, ROLES.mark, 3))
  }
  return group
}

const line = (d: string, colour: string, width: number, more: Record<string, string> = {}) =>
  shape('path', { class: 'arrow', d, fill: 'none', stroke: colour, 'stroke-width': width, ...more })

const head = (length: number, size: number, colour: string) =>
  shape('path', { d: `M${length} 0L${length - size} ${-size * 0.45}V${size * 0.45}Z`, fill: colour })

const ARROWS: Record<ReasonLink, (length: number, size: number) => SVGElement[]> = {
  given: (length, size) => [line(`M0 0H${length - size * 0.6}`, ROLES.ink, 3), head(length, size, ROLES.ink)],
  missing: (length, size) => [
    line(`M1 0H${length - 6}`, ROLES.accent, 3.5, { 'stroke-dasharray': '0.1 8', 'stroke-linecap': 'round' }),
    line(
      `M${length - size * 0.75} ${-size * 0.5}L${length} 0L${length - size * 0.75} ${size * 0.5}`,
      ROLES.accent,
      2.5,
    ),
  ],
  broken: (length, size) => {
    const [half, jag] = [length / 2, size * 0.6]
    const edge = `l${jag * 0.6} ${jag * 0.85}l${-jag * 0.75} ${jag * 0.3}l${jag * 0.6} ${jag * 0.85}`
    const gap = Math.max(size, length * 0.16)
    return [
      line(`M0 0H${half - gap}m${-jag * 0.25} ${-jag}${edge}`, ROLES.mark, 3),
      line(`M${half + gap * 0.7} ${-jag}${edge}M${half + gap * 0.8} 0H${length - size * 0.6}`, ROLES.mark, 3),
      head(length, size, ROLES.mark),
    ]
  },
}
