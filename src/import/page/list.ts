/** Lists of a page as Markdown. */
import type { Lose } from '../lose'
import { fragmentOf } from './fragment'
import { loseLook } from './look'
import { attributeOf, isPageElement, type Node, type PageElement } from './tree'

/** What stands in an element, as Markdown. */
export type Blocks = (nodes: readonly Node[], lose: Lose) => string

/** What stands in a list beside its items is an item, too. */
export function listMarkdown(list: PageElement, lose: Lose, blocks: Blocks): string {
  let number = Number(attributeOf(list, 'start') ?? 1) || 1
  const items = list.childNodes.flatMap((node): string[] => {
    const isItem = isPageElement(node) && node.tagName === 'li'
    if (isItem) loseLook(node, lose)
    const words = blocks(isItem ? node.childNodes : [node], lose).replace(/\n\n(?=(?:- |\d+\. ))/g, '\n')
    if (words.trim() === '') return []
    if (isPageElement(node) && /^[uo]l$/.test(node.tagName)) return [indented(words, 2)]
    const mark = list.tagName === 'ol' ? `${number++}. ` : '- '
    const step = isPageElement(node) ? fragmentOf(node) : ''
    return [mark + indented(withStep(words, step), mark.length).trimStart()]
  })
  return items.join(items.some((item) => item.includes('\n\n')) ? '\n\n' : '\n')
}

/** Behind the first paragraph: what comes with a press is the item. */
function withStep(words: string, step: string): string {
  if (!step) return words
  const end = words.search(/\n\n|\n(?=- |\d+\. )/)
  return end < 0 ? `${words} ${step}` : `${words.slice(0, end)} ${step}${words.slice(end)}`
}

const indented = (text: string, by: number) => text.replace(/^(?=.)/gm, ' '.repeat(by))
