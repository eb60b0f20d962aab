/** Readers that did not write the files and share no code with who did: pdf.js and qpdf. */
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PDFPageProxy, StructTreeContent, StructTreeNode } from 'pdfjs-dist/types/src/display/api'
import { expect, it } from 'vitest'
import { VARIANTS } from '../../src/print/options'
import { expectedSlides } from '../../src/print/read-back/slide-pages'
import { foreignWords, lostWords, qpdfFaults } from './other-readers'
import { bytesOf, readDeck, wholeOf } from './paper'

const deck = readDeck()
const expected = wholeOf(deck, 'deck')

it.each(VARIANTS)('qpdf finds nothing wrong with %s', async (variant) => {
  expect(await qpdfFaults(bytesOf(variant))).toEqual([])
})

/** What a page says by its tags alone: letters in the order of the tree, nothing put between them. */
async function sayingOf(page: PDFPageProxy): Promise<string> {
  const { fnArray, argsArray } = await page.getOperatorList()
  const pieces = new Map<string, string>()
  const open: string[] = []
  for (const [at, operation] of fnArray.entries()) {
    const [first, id] = argsArray[at] ?? []
    if (operation === OPS.endMarkedContent) open.pop()
    if (operation === OPS.beginMarkedContent) open.push('')
    if (operation === OPS.beginMarkedContentProps) open.push(typeof id === 'number' ? String(id) : '')
    const mark = open.findLast((each) => each !== '') ?? ''
    if (operation !== OPS.showText) continue
    const letters = first.map((glyph: { unicode?: string }) => glyph.unicode ?? '').join('')
    pieces.set(mark, (pieces.get(mark) ?? '') + letters)
  }
  const say = (node: StructTreeNode | StructTreeContent): string =>
    'children' in node ? node.children.map(say).join('') : (pieces.get(/_mc(\d+)$/.exec(node.id)?.[1] ?? '') ?? '')
  const tree = await page.getStructTree()
  return tree ? say(tree) : ''
}

it('who reads by tags hears every headline in whole words, wherever its lines break', async () => {
  const task = getDocument({ data: bytesOf('deck'), verbosity: 0 })
  const file = await task.promise
  const said: string[] = []
  for (let number = 1; number <= file.numPages; number++) said.push(await sayingOf(await file.getPage(number)))
  const lost = expectedSlides(expected).filter(
    ({ headlineText }, at) => !said[at]?.replace(/\s+/g, ' ').includes(headlineText),
  )
  expect(lost.map(({ headlineText }, at) => `${headlineText}: ${said[at]?.slice(0, 90)}`)).toEqual([])
  await task.destroy()
})

it('pdf.js reads one heading a page and bookmarks to all slides', async () => {
  const task = getDocument({ data: bytesOf('deck'), verbosity: 0 })
  const file = await task.promise
  const slides = expectedSlides(expected)
  expect(file.numPages).toBe(slides.length)
  expect(await file.getMarkInfo()).toMatchObject({ Marked: true })
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number)
    expect(JSON.stringify(await page.getStructTree()).match(/"role":"H[1-6]"/g), `page ${number}`).toHaveLength(1)
  }
  const outline = (await file.getOutline()).flatMap(({ title, items }) => [title, ...items.map((each) => each.title)])
  expect(outline).toEqual(slides.map(({ headlineText }) => headlineText))
  await task.destroy()
})

it('pdf.js reads every name in its own letters', async () => {
  expect(foreignWords(deck).length).toBeGreaterThan(5)
  expect(await lostWords(bytesOf('deck'), foreignWords(deck))).toEqual([])
})
