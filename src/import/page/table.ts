/** A table of a page as Markdown. */
import type { Lose } from '../lose'
import { fragmentOf } from './fragment'
import { inlineOf } from './inline'
import { loseLook } from './look'
import { allIn, attributeOf, childElements, classNames, isPageElement, type Node, type PageElement } from './tree'

export function tableOf(table: PageElement, lose: Lose): string {
  const parts = allIn(table).filter(({ tagName }) => /^(table|tr|td|th)$/.test(tagName))
  for (const each of parts) loseLook(each, lose)
  const lines = parts.filter(({ tagName }) => tagName === 'tr')
  const rows = lines.map((row) => cellsOf(row, lose))
  const [headStep, ...steps] = lines.map(fragmentOf)
  const width = Math.max(0, ...rows.map((cells) => cells.length))
  const [head, ...rest] = rows
  if (!head || width === 0) return ''
  if (!parts.some(({ tagName }) => tagName === 'th')) lose('a table without heads: its first row became them')
  if (headStep) lose('the step of the heads of a table')
  const line = (cells: readonly string[], step = '') =>
    `| ${Array.from({ length: width }, (_, at) => cells[at] ?? '').join(' | ')} | ${step}`.trimEnd()
  const caption = childElements(table).find(({ tagName }) => tagName === 'caption')
  const words = caption ? `${inlineOf(caption.childNodes, lose).trim()}\n\n` : ''
  return (
    words +
    [
      line(head),
      line(Array.from({ length: width }, () => '---')),
      ...rest.map((cells, at) => line(cells, steps[at])),
    ].join('\n')
  )
}

function cellsOf(row: PageElement, lose: Lose): string[] {
  return childElements(row)
    .filter(({ tagName }) => /^t[dh]$/.test(tagName))
    .flatMap((cell) => {
      const words = lineOf(cell, lose)
      const step = classNames(cell).includes('fragment') && words
      const span = Number(attributeOf(cell, 'colspan') ?? 1) || 1
      if (Number(attributeOf(cell, 'rowspan') ?? 1) > 1) lose('a cell of several rows')
      return [step ? `[${words}]{.fragment}` : words, ...Array.from({ length: Math.min(span, 20) - 1 }, () => '')]
    })
}

const BLOCK = /^(p|div|li|ul|ol|h[1-6]|blockquote)$/

/** Blocks in a cell stand below each other. */
function lineOf(cell: PageElement, lose: Lose): string {
  const lines: string[] = []
  let run: Node[] = []
  const end = () => {
    const words = inlineOf(run, lose).trim()
    if (words) lines.push(words)
    run = []
  }
  for (const node of cell.childNodes) {
    if (!isPageElement(node) || !BLOCK.test(node.tagName)) {
      run.push(node)
      continue
    }
    end()
    const inside = lineOf(node, lose)
    if (inside) lines.push(inside)
  }
  end()
  return lines.join('<br>').replace(/\|/g, '\\|').replace(/\n/g, ' ')
}
