/** A page as a browser reads it. */
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'

export type Node = DefaultTreeAdapterTypes.ChildNode
export type Element = DefaultTreeAdapterTypes.Element
export type Parent = DefaultTreeAdapterTypes.ParentNode

export const parsePage = (page: string): Parent => parse(page, { sourceCodeLocationInfo: true })

export const isElement = (node: Node): node is Element => defaultTreeAdapter.isElementNode(node)

export const elementsIn = (parent: Parent): Element[] => parent.childNodes.filter(isElement)

/** All elements inside of one, in the page's order. */
export const allIn = (parent: Parent): Element[] => elementsIn(parent).flatMap((each) => [each, ...allIn(each)])

export const attributeOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value

export const classesOf = (element: Element): string[] =>
  (attributeOf(element, 'class') ?? '').split(/\s+/).filter(Boolean)

/** Its words as they are written, those of templates and scripts among them, without its comments. */
export function textOf(node: Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value
  if (!isElement(node)) return ''
  const inside = 'content' in node ? (node.content as Parent).childNodes : node.childNodes
  return inside.map(textOf).join('')
}
