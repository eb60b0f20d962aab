/** Elements among words as Markdown. */
import { isEffect } from '../../deck/slide/effects'
import type { Lose } from '../lose'
import { fragmentOf } from './fragment'
import { loseLook, shownElsewhere } from './look'
import { attributeOf, classNames, isPageElement, type Node, nodeText, type PageElement } from './tree'
import { escapedWords } from './words'

const KEPT = /^(abbr|cite|del|ins|kbd|mark|q|s|small|sub|sup)$/
const MARKS: Readonly<Record<string, string>> = { strong: '**', b: '**', em: '*', i: '*' }

/** A line of Markdown; what cannot stand in a line is its words. */
export const inlineOf = (nodes: readonly Node[], lose: Lose): string =>
  nodes
    .map((node) => (isPageElement(node) ? elementOf(node, lose) : (stepComment(node) ?? escapedWords(nodeText(node)))))
    .join('')

/** An option of Markdown among HTML. */
export const stepComment = (node: Node) =>
  node.nodeName === '#comment' && 'data' in node && node.data.startsWith(' .element: ')
    ? `<!--${node.data}-->`
    : undefined

function elementOf(element: PageElement, lose: Lose): string {
  const name = element.tagName
  if (name === 'br') return '<br>'
  if (name === 'img') return imageOf(element, lose)
  const elsewhere = shownElsewhere(element, lose)
  if (elsewhere !== undefined) return elsewhere
  loseLook(element, lose)
  const written = marked(element, inlineOf(element.childNodes, lose))
  return written.trim() && classNames(element).includes('fragment') ? spanOf(element, written) : written
}

function marked(element: PageElement, inside: string): string {
  const name = element.tagName
  if (/^(code|samp|tt)$/.test(name)) return codeOf(nodeText(element))
  if (inside.trim() === '') return inside
  const mark = MARKS[name]
  if (mark) return around(inside, mark, mark)
  if (KEPT.test(name)) return `<${name}>${inside}</${name}>`
  const href = name === 'a' && (attributeOf(element, 'href') ?? attributeOf(element, 'data-preview-link'))
  return href ? around(inside, '[', `](${href.trim().replace(/[\s()]/g, encodeURIComponent)})`) : inside
}

/** Markdown's marks stand close to the words. */
const around = (words: string, start: string, end: string) =>
  words.replace(/^(\s*)([\s\S]*?)(\s*)$/, (_, before: string, inside: string, after: string) =>
    [before, start, inside, end, after].join(''),
  )

function codeOf(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  const marks = '`'.repeat(1 + Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length)))
  return plain && (plain.includes('`') ? `${marks} ${plain} ${marks}` : `\`${plain}\``)
}

/** Marked words that come with a press; they have one effect only, and no order. */
const spanOf = (_: PageElement, written: string): string => around(written, '[', ']{.fragment}')

function imageOf(element: PageElement, lose: Lose): string {
  const source = attributeOf(element, 'data-src') ?? attributeOf(element, 'src')
  if (!source) return ''
  const sized = ['style', 'width', 'height'].some((name) => attributeOf(element, name) !== undefined)
  if (sized) lose('the size of a picture')
  const classes = classNames(element).filter((name) => !isEffect(name))
  if (classes.length > 0) lose(`class="${classes.join(' ')}" of <img>`)
  const alt = (attributeOf(element, 'alt') ?? '').replace(/[[\]\s]+/g, ' ').trim()
  const step = fragmentOf(element)
  return `![${alt}](${source.trim().replace(/[\s()]/g, encodeURIComponent)})${step && ` ${step}`}`
}
