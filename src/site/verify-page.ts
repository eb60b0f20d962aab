/** Whether a built page is the deck it was built from, as a browser would read it. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, parseFragment } from 'parse5'
import type { Deck, Slide } from '../deck/model'
import { slidesOf } from '../deck/slides-of'
import { expandReferences } from '../pages/references/paginate'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** Thrown when the built page has another structure than the deck; its message names what differs. */
export class PageError extends Error {
  constructor(faults: readonly string[]) {
    const [first = '', ...others] = faults
    const more = others.length > 0 ? ` ${others.length} more differ.` : ''
    super(
      `The page that was built is not the deck: ${first}.${more} Look for HTML or unusual marks on that slide or the one before it, and please report it: the check should have found it.`,
    )
    this.name = 'PageError'
    this.stack = ''
  }
}

/** Reads the page of a built folder and counts it against the deck, and its pictures for phones. Throws `PageError`. */
export async function verifyPage(folder: string, deck: Deck): Promise<void> {
  const page = await readFile(join(folder, 'index.html'), 'utf8')
  const portraits = /<meta name="portraits" content="([^"]+)">/.exec(page)?.[1]
  const all = elementsOf(parse(page))
  const faults = [
    ...pageFaults(page, deck, all),
    ...(portraits ? portraitFaults(page, await readFile(join(folder, portraits), 'utf8'), all) : []),
  ]
  if (faults.length > 0) throw new PageError(faults)
}

/** What is wrong with the file of pictures for phones: one for each place in the page, of its shape, and nothing that runs. */
export function portraitFaults(page: string, file: string, read = elementsOf(parse(page))): string[] {
  const isPicture = (each: Element) => each.tagName === 'svg' && hasClass(each, 'portrait')
  const places = read.filter(isPicture)
  const all = elementsOf(parseFragment(file))
  const pictures = all.filter(isPicture)
  const shape = (svg: Element | undefined) => svg && attributeOf(svg, 'viewBox')
  const differ = places.findIndex((place, index) => shape(place) !== shape(pictures[index]))
  return [
    ...(pictures.length === places.length
      ? []
      : [`there are ${pictures.length} pictures for phones and ${places.length} places for them`]),
    ...(differ >= 0 ? [`the picture for phones ${differ + 1} has another shape than its place`] : []),
    ...all.flatMap(runningFaults),
    ...all.flatMap((each) => (each.tagName === 'script' ? ['a picture for phones has a script'] : [])),
  ]
}

/**
 * What of a page is not as the deck has it: its slides in their order, each with its canvas, headline and figures; one
 * element for each id and one id for each link inside the page; nothing that runs but what the shell brought.
 */
export function pageFaults(page: string, source: Deck, all = elementsOf(parse(page))): string[] {
  const slides = slidesOf(expandReferences(source))
  const list = all.filter((each) => hasClass(each, 'slides'))
  const main = list[0]?.parentNode
  const isPlaced = list.length === 1 && main && defaultTreeAdapter.isElementNode(main) && main.tagName === 'main'
  return [
    ...(isPlaced ? [] : ['its list of slides is not one, or not where it belongs']),
    ...slideFaults(list[0] ? childrenOf(list[0]) : [], slides),
    ...idFaults(all),
    ...all.flatMap(runningFaults),
  ]
}

function slideFaults(sections: readonly Element[], slides: readonly Slide[]): string[] {
  const differ = slides.findIndex((slide, index) => idOf(sections[index]) !== slide.id)
  if (differ >= 0) return [`slide ${differ + 1} should be "#${slides[differ]?.id}" and is ${named(sections[differ])}`]
  const extra = sections[slides.length]
  if (extra) return [`after its ${slides.length} slides there is ${named(extra)}`]
  return slides.flatMap((slide, index) => contentFaults(sections[index] as Element, slide))
}

function contentFaults(section: Element, slide: Slide): string[] {
  const within = elementsOf(section)
  const canvas = childrenOf(section).filter((each) => hasClass(each, 'canvas'))
  const headings = within.filter((each) => idOf(each) === `${slide.id}-headline`)
  const text = headings[0] ? textOf(headings[0]) : ''
  const others = ['portrait', 'page-strip']
  const figures = within.filter(
    (each) =>
      each.tagName === 'svg' && attributeOf(each, 'role') === 'img' && !others.some((name) => hasClass(each, name)),
  )
  const where = `slide "#${slide.id}"`
  return [
    ...(canvas.length === 1 && childrenOf(section).every((each) => each === canvas[0] || hasClass(each, 'handout'))
      ? []
      : [`${where} is not one canvas with its text for readers`]),
    ...(headings.length === 1 && same(text, slide.headlineText)
      ? []
      : [`${where} has the headline "${text}" instead of "${slide.headlineText}"`]),
    ...(figures.length === slide.figures.length
      ? []
      : [`${where} shows ${figures.length} of its ${slide.figures.length} figures`]),
  ]
}

function idFaults(all: readonly Element[]): string[] {
  const ids = all.flatMap((each) => idOf(each) ?? [])
  const known = new Set(ids)
  const seen = new Set<string>()
  const twice = ids.filter((id) => seen.has(id) || !seen.add(id))
  const links = all.flatMap((each) => (each.tagName === 'a' ? (attributeOf(each, 'href') ?? []) : []))
  const lost = links.filter((href) => /^#./.test(href) && !known.has(decoded(href.slice(1))))
  return [
    ...twice.map((id) => `two elements have the id "${id}"`),
    ...lost.map((href) => `a link leads to "${href}", which is nowhere`),
  ]
}

/** Elements that a page of words and drawings does not need. */
const FOREIGN = ['iframe', 'object', 'embed', 'form', 'base', 'frame', 'portal']

function runningFaults(element: Element): string[] {
  const name = element.tagName
  const handler = element.attrs.find((each) => /^on/i.test(each.name) || each.name === 'style')
  const address = element.attrs.find(({ value }) => /^(javascript|vbscript):/i.test(visible(value)))
  return [
    ...(FOREIGN.includes(name) ? [`it has an element "${name}"`] : []),
    ...(handler ? [`an element "${name}" has the attribute "${handler.name}"`] : []),
    ...(address ? [`an element "${name}" leads to "${address.value}"`] : []),
  ]
}

/** Browsers pass over spaces and control characters before and in a scheme. */
const visible = (text: string) => [...text].filter((letter) => letter > ' ').join('')

const squeezed = (text: string) => text.replace(/\s+/g, '')
const same = (a: string, b: string) => squeezed(a) === squeezed(b)

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

const attributeOf = (element: Element, name: string) => element.attrs.find((each) => each.name === name)?.value
const idOf = (element: Element | undefined) => element && attributeOf(element, 'id')
const hasClass = (element: Element, name: string) => (attributeOf(element, 'class') ?? '').split(/\s+/).includes(name)
const named = (element: Element | undefined) =>
  element ? `<${element.tagName}${idOf(element) ? ` id="${idOf(element)}"` : ''}>` : 'missing'

function childrenOf(node: Node): Element[] {
  return 'childNodes' in node ? node.childNodes.filter((each) => defaultTreeAdapter.isElementNode(each)) : []
}

/** All elements below a node, in the order of the document. What stands in a template is none of the page. */
function elementsOf(node: Node, found: Element[] = []): Element[] {
  for (const child of childrenOf(node)) {
    found.push(child)
    elementsOf(child, found)
  }
  return found
}

function textOf(node: Node): string {
  if ('value' in node && node.nodeName === '#text') return node.value
  if ('tagName' in node && node.tagName === 'math') return attributeOf(node, 'alttext') ?? ''
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}
