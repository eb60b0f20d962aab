/** What a line without words says when a step brings it. */
import { stepClasses } from './class-names'
import type { DiagramPart } from './part'

/**
 * Writes `data-says` on every line without words that comes later than the two nodes it joins: "line from A to B". Where
 * one of them comes with it, that node is what the step says. A line with arrowheads at both ends or at none lies between
 * its nodes.
 */
export function nameLines(parts: readonly DiagramPart[]): void {
  for (const { node, ends, elements } of parts) {
    const [line] = elements
    const nodes = ends.flatMap((end) => end.elements[0] ?? [])
    if (node || nodes.length !== 2 || !line || elements.some(hasWords)) continue
    const [step] = stepClasses(line)
    if (step === undefined || nodes.some((each) => stepClasses(each).includes(step))) continue
    const [from = '', to = ''] = nodes.map(wordsIn)
    const words = inWords(from, to, isDirected(line))
    if (words) line.setAttribute('data-says', words)
  }
}

/** An end may have no words: the point where a state diagram begins. */
function inWords(from: string, to: string, directed: boolean): string {
  if (!from || !to) return from || to ? `line ${to ? 'to' : 'from'} ${from || to}` : ''
  return directed ? `line from ${from} to ${to}` : `line between ${from} and ${to}`
}

const isDirected = (line: Element): boolean => line.hasAttribute('marker-end') && !line.hasAttribute('marker-start')

const hasWords = (element: Element): boolean => wordsIn(element) !== ''

/** Rows of a label are elements with nothing between them. */
function wordsIn(element: Element): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let words = ''
  while (walker.nextNode()) {
    const row = walker.currentNode.parentElement?.closest('tspan[x], text')
    words += `${row?.firstChild?.contains(walker.currentNode) ? ' ' : ''}${walker.currentNode.textContent}`
  }
  return words.replace(/\s+/g, ' ').trim()
}
