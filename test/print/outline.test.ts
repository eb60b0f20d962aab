import { PDFArray, PDFDocument, PDFHexString, PDFName, PDFRef } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { readOutline, writeOutline } from '../../src/print/outline'
import { readFile } from '../../src/print/read-back/read-document'
import { smallBytes } from './paper'

/** A file with a page for each title, and the bookmarks that Chromium would write. */
async function printed(...titles: string[]): Promise<PDFDocument> {
  const file = await PDFDocument.create()
  const refs = titles.map(() => file.context.nextRef())
  titles.forEach((title, at) => {
    const place = file.context.obj([file.addPage().ref, PDFName.of('Fit')])
    const item = file.context.obj({ Title: PDFHexString.fromText(title), Dest: place })
    const next = refs[at + 1]
    if (next) item.set(PDFName.of('Next'), next)
    file.context.assign(refs[at] as PDFRef, item)
  })
  file.catalog.set(PDFName.of('Outlines'), file.context.obj({ First: refs[0] as PDFRef }))
  return file
}

/** From 0, by title; undefined for a bookmark that leads nowhere. */
function pagesOf(file: PDFDocument): [string, number | undefined][] {
  const pages = file.getPages().map(({ ref }) => ref)
  return readOutline(file).map(({ title, destination }) => {
    const page = destination instanceof PDFArray ? destination.get(0) : undefined
    return [title, page instanceof PDFRef ? pages.indexOf(page) : undefined]
  })
}

describe('bookmarks lead to their headlines', () => {
  it.each([
    [['One', 'Two words'], 'where a line breaks', ['One', 'Twowords']],
    [['One', 'References'], 'when Chromium moved one to the next page', ['One', 'ReferencesReferences']],
    [['Ha', 'Ha Ha'], 'when one reads like another twice', ['Ha', 'Ha Ha']],
    [['Ha Ha', 'Ha'], 'in the other order, too', ['HaHa', 'Ha']],
  ])('%j %s', async (headlines, _, titles) => {
    const file = await printed(...titles)
    const marks = headlines.map((title) => ({ title, children: [] }))
    writeOutline(file, marks)
    expect(pagesOf(file)).toEqual(headlines.map((title, page) => [title, page]))
  })

  it('and nowhere when the headline is not there', async () => {
    const file = await printed('One', 'OneTwo')
    writeOutline(file, [{ title: 'Two', children: [] }])
    expect(pagesOf(file)).toEqual([['Two', undefined]])
  })

  it('in the handout of a small deck, whose references begin on a page of their own', async () => {
    const { outline } = await readFile(smallBytes('handout'))
    expect(outline.at(-1)).toEqual({ title: 'References', depth: 0, page: 3 })
  })
})
