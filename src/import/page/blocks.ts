/** What stands in a slide of a page, as Markdown. */
import type { Lose } from '../lose'
import { fenceOf } from './code'
import { fragmentOf, fragmentOptions } from './fragment'
import { inlineOf } from './inline'
import { listMarkdown } from './list'
import { loseLook, shownElsewhere } from './look'
import { tableOf } from './table'
import { termsOf } from './terms'
import { childElements, classNames, isPageElement, type Node, nodeText, type PageElement } from './tree'
import { paragraphOf } from './words'

const BLOCK =
  /^(address|article|aside|blockquote|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hgroup|hr|iframe|main|nav|ol|p|pre|section|summary|table|ul|video)$/

/** Blocks with an empty line between them. */
export const markdownOf = (nodes: readonly Node[], lose: Lose): string => blocksOf(nodes, lose).join('\n\n')

/** Words between blocks are paragraphs, and so are pictures, but for those in the middle of words. */
function blocksOf(nodes: readonly Node[], lose: Lose, isText = false): string[] {
  const blocks: string[] = []
  let run: Node[] = []
  const end = () => {
    blocks.push(...paragraphs(inlineOf(run, lose)))
    run = []
  }
  for (const node of nodes) {
    if (belongs(node, run, isText)) {
      run.push(node)
      continue
    }
    end()
    if (isPageElement(node) && isBlock(node)) blocks.push(...blockOf(node, lose))
    else run.push(node)
  }
  end()
  return blocks
}

/** To the paragraph before it. Several pictures in a row stand side by side. */
function belongs(node: Node, run: readonly Node[], isText: boolean): boolean {
  if (isPageElement(node) && isBlock(node)) return false
  const isBlank = (each: Node) => !isPageElement(each) && nodeText(each).trim() === ''
  const hasPicture = run.some(({ nodeName }) => nodeName === 'img')
  if (isText || isBlank(node) || run.every(isBlank)) return true
  return (node.nodeName === 'img') === hasPicture
}

/** An element of lines that has blocks in it, as links around headlines have, is what is in it. */
const isBlock = (element: PageElement): boolean =>
  BLOCK.test(element.tagName) || (!/^(svg|table|select)$/.test(element.tagName) && childElements(element).some(isBlock))

/** A break at the end of a line is none, and two are the end of a paragraph. */
const paragraphs = (line: string): string[] =>
  line
    .split(/\s*<br>\s*(?:<br>\s*)+/)
    .map((each) => each.replace(/^(?:\s*<br>)+|(?:\s*<br>)+\s*$/g, '').trim())
    .filter((each) => each !== '')
    .map(paragraphOf)

function blockOf(element: PageElement, lose: Lose): string[] {
  const name = element.tagName
  const elsewhere = shownElsewhere(element, lose)
  if (elsewhere !== undefined) return elsewhere ? [elsewhere] : []
  if (name === 'hr') return []
  if (name === 'table') return stepped([tableOf(element, lose)], element)
  const row = rowOf(element, lose)
  if (row) return stepped(row, element)
  loseLook(element, lose)
  if (name === 'pre') return stepped([fenceOf(element)], codeIn(element) ?? element)
  if (/^h[1-6]$/.test(name)) return headingOf(element, lose)
  if (name === 'ul' || name === 'ol') return stepped([listMarkdown(element, lose, markdownOf)], element)
  if (name === 'dl') return stepped([termsOf(element, lose, markdownOf)], element)
  const inside = blocksOf(element.childNodes, lose, name === 'p' || name === 'li')
  if (name === 'blockquote') return stepped([quoted(inside)], element)
  return stepped(name === 'summary' ? inside.map((each) => `**${each}**`) : inside, element)
}

/** Boxes side by side; undefined for all else. */
function rowOf(element: PageElement, lose: Lose): string[] | undefined {
  const columns = childElements(element)
  const isAlone =
    columns.length === element.childNodes.filter((each) => isPageElement(each) || nodeText(each).trim()).length
  if (!classNames(element).includes('r-hstack') || columns.length < 2 || !isAlone) return undefined
  const parts = columns.map((each) => ['<div>', ...blocksOf([each], lose), '</div>'].join('\n\n'))
  return [['<div class="r-hstack">', ...parts, '</div>'].join('\n')]
}

const codeIn = (pre: PageElement) => childElements(pre).find((each) => classNames(each).includes('fragment'))

const quoted = (blocks: readonly string[]) =>
  blocks
    .join('\n\n')
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')

/** Several blocks that come together are a box. */
function stepped(blocks: readonly string[], element: PageElement): string[] {
  const [first, ...rest] = blocks.filter((each) => each.trim() !== '')
  if (first === undefined || !fragmentOf(element)) return first === undefined ? [] : [first, ...rest]
  const isLine = !first.includes('\n') && !first.includes('<!-- .element')
  if (rest.length === 0 && isLine) return [`${first} ${fragmentOf(element)}`]
  if (rest.length === 0 && /^[`>]/.test(first)) return [first, fragmentOf(element)]
  return [`<div ${fragmentOptions(element)}>`, first, ...rest, '</div>']
}

/** One without words is no headline. */
function headingOf(element: PageElement, lose: Lose): string[] {
  const words = inlineOf(element.childNodes, lose)
    .replace(/^(?:\s*<br>)+|(?:\s*<br>)+\s*$/g, '')
    .trim()
  if (!/[\p{L}\p{N}]/u.test(words.replace(/!\[[^\]]*\]\([^)]*\)/g, ''))) return stepped(paragraphs(words), element)
  const step = fragmentOf(element)
  return [`${'#'.repeat(Number(element.tagName[1]))} ${words}${step && ` ${step}`}`]
}
