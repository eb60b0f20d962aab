/** A page as a browser reads it. */
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'

export type Node = DefaultTreeAdapterTypes.ChildNode
export type PageElement = DefaultTreeAdapterTypes.Element
export type Parent = DefaultTreeAdapterTypes.ParentNode

export const parsePage = (page: string): Parent => parse(page, { sourceCodeLocationInfo: true })

export const isPageElement = (node: Node): node is PageElement => defaultTreeAdapter.isElementNode(node)

export const childElements = (parent: Parent): PageElement[] => parent.childNodes.filter(isPageElement)

/** All elements inside of one, in the page's order. */
export const allIn = (parent: Parent): PageElement[] => childElements(parent).flatMap((each) => [each, ...allIn(each)])

export const attributeOf = (element: PageElement, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value

export const classNames = (element: PageElement): string[] =>
  (attributeOf(element, 'class') ?? '').split(/\s+/).filter(Boolean)

/** Its words as they are written, those of templates and scripts among them, without its comments. */
export function nodeText(node: Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value
  if (!isPageElement(node)) return ''
  const inside = 'content' in node ? (node.content as Parent).childNodes : node.childNodes
  return inside.map(nodeText).join('')
}
