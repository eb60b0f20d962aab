/** The parts of a sequence: participants by their names; messages and notes by their numbers, in the order of the text. */
import { type DiagramPart, diagramPart } from './part'

interface Ends {
  from?: string
  to?: string
}

/** `messages` are Mermaid's own, the n-th of which is drawn with the name `i<n>`. */
export function sequenceParts(svg: SVGSVGElement, messages: readonly Ends[]): DiagramPart[] {
  const people = participants(svg)
  const drawn = [...svg.querySelectorAll('[data-et="message"], [data-et="note"]')]
  const sorted = drawn.sort((one, other) => numberOf(one) - numberOf(other))
  const items = sorted.map((element, index) => {
    const { from, to } = messages[numberOf(element)] ?? {}
    const ends = [...new Set([from, to])].flatMap((end) => people.find(({ name }) => name === end) ?? [])
    return diagramPart(String(index + 1), [...wordsBefore(element), element, ...numberAfter(element)], { ends })
  })
  const frames = [...svg.querySelectorAll('[data-et="control-structure"]')].map((frame) => {
    const { top, bottom } = frame.getBoundingClientRect()
    return diagramPart('', [frame], { holds: items.filter((item) => within(item, top, bottom)) })
  })
  const active = [...svg.querySelectorAll('[class^="activation"]')].map((bar) => {
    const { top } = bar.getBoundingClientRect()
    return diagramPart('', [bar], { ends: items.filter((item) => within(item, top - 4, top + 4)) })
  })
  return [...people, ...items, ...frames, ...active]
}

/** Each with its lifeline; Mermaid draws the last one first. */
function participants(svg: SVGSVGElement): DiagramPart[] {
  const boxes = [...svg.querySelectorAll('[data-et="participant"]')]
  const sorted = boxes.sort((one, other) => one.getBoundingClientRect().x - other.getBoundingClientRect().x)
  return sorted.map((box) => {
    const name = box.getAttribute('data-id') ?? ''
    const line = svg.querySelector(`[data-et="life-line"][data-id="${CSS.escape(name)}"]`)
    return diagramPart(name, [box, line], { node: true })
  })
}

function numberOf(element: Element): number {
  return Number(element.getAttribute('data-id')?.slice(1))
}

function within({ elements }: DiagramPart, top: number, bottom: number): boolean {
  const line = elements.find((element) => element.hasAttribute('data-et'))
  const y = line?.getBoundingClientRect().top ?? Number.NEGATIVE_INFINITY
  return y >= top && y <= bottom
}

/** A message's words stand before its line, one element a row. */
function wordsBefore(element: Element): Element[] {
  const words: Element[] = []
  let before = element.previousElementSibling
  while (before?.matches('.messageText') && element.matches('[data-et="message"]')) {
    words.unshift(before)
    before = before.previousElementSibling
  }
  return words
}

/** The running number, where messages are numbered: a mark without length and the figure. */
function numberAfter(element: Element): Element[] {
  const number: Element[] = []
  let after = element.nextElementSibling
  while (after?.matches('.sequenceNumber, line[marker-start]:not([data-et])')) {
    number.push(after)
    after = after.nextElementSibling
  }
  return number
}
