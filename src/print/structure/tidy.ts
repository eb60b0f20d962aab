/** Makes Chromium's tags the standard's: what is drawn, told and nested as ISO 32000-1, 14.7 and 14.8 have it. */
import type { PDFDocument } from '@cantoo/pdf-lib'
import { contentStreamOf } from '../content/content-stream'
import { Edits } from '../content/edits'
import { type PaintedItem, paintedItems } from '../content/painted-items'
import { markArtifacts } from './artifacts'
import { tagTerms } from './description-lists'
import { boxFigures, marksInFigures } from './figures'
import { tagFootnotes } from './footnotes'
import { tagFormulas } from './formulas'
import { mendLetters } from './letters'
import { bodyLists, followSplits, prune } from './lists'
import type { Source } from './source'
import { spaceWords } from './spaces'
import { contentsIn, type Element, readTree } from './tree'
import { writeTree } from './write-tree'

/** Each page is read once; all changes to it are written at the end. */
export async function tidyTags(file: PDFDocument, source: Source): Promise<void> {
  const pages = file.getPages().map((page) => ({ page, drawing: contentStreamOf(page) }))
  const drawings = pages.map(({ drawing }) => drawing)
  const ink = drawings.flatMap(paintedItems)
  const tree = readTree(file)
  tagFormulas(tree)
  tagFootnotes(file, tree)
  tagTerms(tree)
  const edits = new Edits()
  mendLetters(file, drawings, ink, edits)
  spaceWords(file, tree, ink, source, edits)
  boxFigures(file, tree, ink)
  bodyLists(file, tree, sayingOf(ink))
  const figures = marksInFigures(tree)
  const splits = drawings.flatMap((drawing) => markArtifacts(drawing, (key) => figures.has(key), edits))
  followSplits(tree, new Map(splits.map(({ key, ids }) => [key, ids])))
  prune(tree)
  const written = pages.map(({ page, drawing }) => edits.apply(file, page, drawing))
  writeTree(file, tree)
  await Promise.all(written)
}

function sayingOf(ink: readonly PaintedItem[]): (element: Element) => string {
  const words = new Map<string, string>()
  for (const { mark, line } of ink) if (mark && line) words.set(mark, (words.get(mark) ?? '') + line.text)
  return (element) => [...contentsIn(element)].map(({ key }) => words.get(key) ?? '').join('')
}
