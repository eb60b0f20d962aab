/** HTML as a browser reads it: by parse5, which follows the standard. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5'

export type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.ChildNode

export interface Document {
  elements: Element[]
  /** What the parser had to mend, by the standard's names. */
  mended: string[]
  /** Text, one piece a node. */
  texts: string[]
  /** Attributes that are read or heard. */
  attributes: string[]
  /** All text but formulas, which have a font of their own, and what is marked with its language. */
  unmarked: string
  /** Text as it runs: pieces of one block are one text. */
  running: string
}

const READ = ['title', 'aria-label', 'alt', 'content', 'data-column']
const BLOCKS = new Set(
  'address article aside blockquote body br caption dd div dl dt figure footer h1 h2 h3 h4 header hr li main nav ol p pre section table tbody td th thead tr ul svg math mi mn mo mtext'.split(
    ' ',
  ),
)

export function readHtml(text: string): Document {
  const mended: string[] = []
  const document = parse(text, { onParseError: ({ code }) => mended.push(code), scriptingEnabled: false })
  const found: Document = { elements: [], mended, texts: [], attributes: [], unmarked: '', running: '' }
  for (const node of document.childNodes) visit(node, found, false)
  return found
}

function visit(node: Node, found: Document, isMarked: boolean): void {
  if (node.nodeName === '#text' && 'value' in node) {
    found.texts.push(node.value)
    if (!isMarked) found.unmarked += node.value
    found.running += node.value
  }
  if (!('tagName' in node)) return
  found.elements.push(node)
  for (const { name, value } of node.attrs) if (READ.includes(name)) found.attributes.push(value)
  if (node.tagName === 'script' || node.tagName === 'style') return
  if (BLOCKS.has(node.tagName)) found.running += '\n'
  const isOwn = node.tagName === 'math' || (node.tagName !== 'html' && attribute(node, 'lang') !== undefined)
  for (const child of node.childNodes) visit(child, found, isMarked || isOwn)
  if (BLOCKS.has(node.tagName)) found.running += '\n'
}

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value
