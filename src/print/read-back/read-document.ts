/** A written file read back: its pages with their words and links, its tags, bookmarks, fonts and descriptions. */
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib'
import { type ContentStream, contentStreamOf, textOf } from '../content/content-stream'
import { type PaintedItem, paintedItems } from '../content/painted-items'
import { linksOf, targetOf } from '../links'
import { loadFile } from '../load-document'
import { readOutline } from '../outline'
import { type Element, nameAt, readTree, stringAt } from '../structure/tree'
import { wordsIn } from './page-text'
import { below, readTags, type Tag } from './tags'

export interface Reading {
  bytes: Uint8Array
  /** The file's objects, for rules about single entries. */
  file: PDFDocument
  pages: PageReading[]
  /** The tree, with its words and without. */
  tags: Tag[]
  tree: Element[]
  outline: OutlineItem[]
  xmp: string
  fonts: FontReading[]
  /** Number of pictures made of pixels. */
  images: number
}

export interface PageReading {
  /** In pt. */
  width: number
  height: number
  /** All tags whose content begins here, in reading order. */
  tags: Tag[]
  text: string
  drawing: ContentStream
  /** All that is drawn. */
  ink: readonly PaintedItem[]
  links: PageLink[]
}

export interface PageLink {
  /** Name of a place in the file, or an address. */
  target: string
  /** From 0; -1 for a place that is not there, undefined for an address. */
  page: number | undefined
  /** Its metadata. */
  words: string
  /** Whether it is in a `Link` tag. */
  isTagged: boolean
}

interface OutlineItem {
  title: string
  /** 0 at the top. */
  depth: number
  /** From 0; -1 when it leads nowhere. */
  page: number
}

interface FontReading {
  name: string
  subtype: string
  embedded: boolean
  hasUnicode: boolean
}

export async function readFile(bytes: Uint8Array): Promise<Reading> {
  return readDocument(await loadFile(bytes), bytes)
}

export function readDocument(file: PDFDocument, bytes: Uint8Array): Reading {
  const numbers = new Map(file.getPages().map((page, index) => [page.ref, index]))
  const drawings = file.getPages().map(contentStreamOf)
  const inks = drawings.map(paintedItems)
  const words = inks.map(wordsIn)
  const tree = readTree(file)
  const tags = readTags({ words: new Map(words.flatMap(({ byMark }) => [...byMark])), pages: numbers }, tree)
  const flat = [...below(tags)]
  const linked = new Set(flat.flatMap(({ role, annotations }) => (role === 'Link' ? annotations : [])))
  const tagsOn = drawings.map((): Tag[] => [])
  for (const tag of flat) if (tag.page !== undefined) tagsOn[tag.page]?.push(tag)
  const pages = drawings.map((drawing, index): PageReading => {
    const page = file.getPage(index)
    const links = linksOf(page).map((each) => readLink(each, file, numbers, linked))
    const own = { tags: tagsOn[index] ?? [], text: words[index]?.all ?? '', links }
    return { ...page.getSize(), ...own, drawing, ink: inks[index] ?? [] }
  })
  const outline = readOutline(file).map(({ title, depth, destination }) => ({
    ...{ title, depth, page: pageOf(file, numbers, destination) },
  }))
  return { bytes, file, pages, tags, tree, outline, xmp: xmpOf(file), ...readObjects(file) }
}

function xmpOf(file: PDFDocument): string {
  const described = file.catalog.lookup(PDFName.of('Metadata'))
  return described instanceof PDFRawStream ? Buffer.from(textOf(described), 'latin1').toString('utf8') : ''
}

function readLink(
  { ref, link }: ReturnType<typeof linksOf>[number],
  file: PDFDocument,
  numbers: ReadonlyMap<PDFRef, number>,
  linked: ReadonlySet<PDFRef>,
): PageLink {
  const place = PDFName.of('Dest')
  return {
    target: targetOf(link) ?? '',
    page: link.has(place) ? pageOf(file, numbers, link.get(place)) : undefined,
    words: stringAt(link, 'Contents') ?? '',
    isTagged: linked.has(ref),
  }
}

/** The number of the page a destination lies on, given by name or by itself. */
function pageOf(file: PDFDocument, numbers: ReadonlyMap<PDFRef, number>, place: PDFObject | undefined): number {
  const named = place instanceof PDFName ? file.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)?.get(place) : place
  const found = named && file.context.lookup(named)
  const page = found instanceof PDFArray ? found.get(0) : undefined
  return page instanceof PDFRef ? (numbers.get(page) ?? -1) : -1
}

function readObjects(file: PDFDocument): Pick<Reading, 'fonts' | 'images'> {
  const fonts: FontReading[] = []
  let images = 0
  for (const [, object] of file.context.enumerateIndirectObjects()) {
    const dictionary = object instanceof PDFStream ? object.dict : object
    if (!(dictionary instanceof PDFDict)) continue
    if (nameAt(dictionary, 'Subtype') === 'Image') images++
    if (nameAt(dictionary, 'Type') === 'Font' && !nameAt(dictionary, 'Subtype')?.startsWith('CIDFont')) {
      fonts.push(readFont(dictionary))
    }
  }
  return { fonts, images }
}

function readFont(font: PDFDict): FontReading {
  const inner = font.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)?.lookup(0, PDFDict) ?? font
  const descriptor = inner.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict)
  const subtype = nameAt(font, 'Subtype') ?? ''
  const embedded = ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor?.has(PDFName.of(key)))
  return {
    name: nameAt(font, 'BaseFont') ?? 'without a name',
    subtype,
    embedded: subtype === 'Type3' || embedded,
    hasUnicode: font.has(PDFName.of('ToUnicode')),
  }
}
