/** A list of terms and what they mean. */
import type { Lose } from '../lose'
import { fragmentOf } from './fragment'
import { stepComment } from './inline'
import type { Blocks } from './list'
import { isPageElement, type Node, type PageElement } from './tree'

export function termsOf(list: PageElement, lose: Lose, blocks: Blocks): string {
  const lines: string[] = []
  const step = (written: string) => {
    const last = lines.at(-1)
    if (last !== undefined && !last.includes('<!--')) lines.splice(-1, 1, withStep(last, written))
    else if (last !== undefined) lose('a second step of one term')
  }
  for (const node of childrenOf(list)) {
    if (!isPageElement(node)) {
      const written = stepComment(node)
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
const childrenOf = (list: PageElement): Node[] =>
  list.childNodes.flatMap((node) => (node.nodeName === 'div' && isPageElement(node) ? node.childNodes : [node]))

/** Behind its first paragraph. */
const withStep = (words: string, written: string) => words.replace(/^\n?[^\n]*/, (line) => `${line} ${written}`)
