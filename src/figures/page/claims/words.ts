/** Words on a page of claims. */
import { create } from '../svg'

interface WordsLook {
  size: number
  colour: string
  weight?: number
  anchor?: 'start' | 'middle' | 'end'
  serif?: boolean
}

/** A line of words on its baseline. */
export function words(text: string, [x, y]: readonly [number, number], look: WordsLook): SVGElement {
  const { size, colour, weight = 400, anchor = 'start', serif = false } = look
  const line = create('text', {
    ...{ x: String(x), y: String(y), fill: colour, 'text-anchor': anchor },
    ...{ 'font-size': `${size}px`, 'font-weight': String(weight) },
  })
  line.append(text)
  if (!serif) return line
  const group = create('g', { class: 'serif' })
  group.append(line)
  return group
}

/** A group with its class. */
export function group(name: string, children: readonly SVGElement[]): SVGGElement {
  const made = create('g', name ? { class: name } : {})
  made.append(...children)
  return made
}
