/** A list of terms and what they mean. */
import type { Lose } from '../lose'
import { fragmentOf } from './fragment'
import { stepIn } from './inline'
import type { Blocks } from './list'
import { type Element, isElement, type Node } from './tree'

/** A step behind a term has no counterpart: a term stands from the start, and what it means comes. */
export function termsOf(list: Element, lose: Lose, blocks: Blocks): string {
  const lines: string[] = []
  const step = (written: string) => {
    const last = lines.at(-1)
    if (last?.startsWith(':') && !last.includes('<!--')) lines.splice(-1, 1, withStep(last, written))
    else if (last !== undefined) lose('the step of a term, which stands from the start')
  }
  for (const node of childrenOf(list)) {
    if (!isElement(node)) {
      const written = stepIn(node)
      if (written) step(written)
      continue
    }
    const inside = blocks(node.childNodes, lose)
    lines.push(
      node.tagName === 'dd' ? `:   ${inside.replace(/\n(?=.)/g, '\n    ')}` : `\n${inside.replace(/\n+/g, ' ')}`,
    )
    if (fragmentOf(node)) step(fragmentOf(node))
  }
  return lines.join('\n').trim()
}

/** Groups of a list are boxes around its parts. */
const childrenOf = (list: Element): Node[] =>
  list.childNodes.flatMap((node) => (node.nodeName === 'div' && isElement(node) ? node.childNodes : [node]))

/** Behind its first paragraph. */
const withStep = (words: string, written: string) => words.replace(/^[^\n]*/, (line) => `${line} ${written}`)
