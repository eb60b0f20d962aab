/** A written file read back, by readers that did not write it: pdf.js for what a person meets, pdf-lib for its objects. */
import { PDFDict, PDFDocument, PDFName, PDFRawStream, PDFStream } from '@cantoo/pdf-lib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { linksOf } from './links'
import { type PageReading, readPage } from './reading-page'

export interface OutlineItem {
  title: string
  /** 0 for a part. */
  depth: number
  /** From 0; -1 when it leads nowhere. */
  page: number
}

export interface FontReading {
  name: string
  /** `Type3`, `TrueType` … of the font that holds the glyphs. */
  subtype: string
  embedded: boolean
  hasUnicode: boolean
}

export interface Reading {
  bytes: Uint8Array
  /** The file's objects, for rules about single entries. */
  file: PDFDocument
  pages: PageReading[]
  outline: OutlineItem[]
  info: Record<string, string>
  xmp: string
  fonts: FontReading[]
  /** Number of pictures made of pixels. */
  images: number
  /** Links without words, by what they lead to. */
  silentLinks: string[]
}

export async function readFile(bytes: Uint8Array): Promise<Reading> {
  // pdf.js takes the bytes away from whoever gives them.
  const task = getDocument({ data: bytes.slice(), verbosity: 0, isEvalSupported: false })
  const opened = await task.promise
  try {
    const pages: PageReading[] = []
    for (let number = 1; number <= opened.numPages; number++) pages.push(await readPage(opened, number))
    const { info, metadata } = await opened.getMetadata()
    const file = await PDFDocument.load(bytes, { updateMetadata: false })
    return {
      ...{ bytes, file, pages },
      outline: await readOutline(opened),
      info: Object.fromEntries(Object.entries(info).map(([name, value]) => [name, String(value)])),
      xmp: metadata?.getRaw?.() ?? '',
      ...readObjects(file),
    }
  } finally {
    await task.destroy()
  }
}

type Opened = Awaited<ReturnType<typeof getDocument>['promise']>
type Items = NonNullable<Awaited<ReturnType<Opened['getOutline']>>>

async function readOutline(opened: Opened): Promise<OutlineItem[]> {
  const flat = async (items: Items, depth: number): Promise<OutlineItem[]> => {
    const read: OutlineItem[] = []
    for (const { title, dest, items: below } of items) {
      const place = typeof dest === 'string' ? await opened.getDestination(dest) : dest
      const page = place?.[0] ? await opened.getPageIndex(place[0]) : -1
      read.push({ title, depth, page }, ...(await flat(below as Items, depth + 1)))
    }
    return read
  }
  return flat((await opened.getOutline()) ?? [], 0)
}

function readObjects(file: PDFDocument): Pick<Reading, 'fonts' | 'images' | 'silentLinks'> {
  const fonts: FontReading[] = []
  let images = 0
  for (const [, object] of file.context.enumerateIndirectObjects()) {
    const dictionary = object instanceof PDFStream ? object.dict : object
    if (!(dictionary instanceof PDFDict)) continue
    if (object instanceof PDFRawStream && nameAt(dictionary, 'Subtype') === 'Image') images++
    if (nameAt(dictionary, 'Type') === 'Font' && nameAt(dictionary, 'Subtype') !== 'CIDFontType2')
      fonts.push(readFont(dictionary))
  }
  const silent = linksOf(file).filter((link) => !link.has(PDFName.of('Contents')))
  return {
    fonts,
    images,
    silentLinks: silent.map((link) => String(link.get(PDFName.of('Dest')) ?? link.get(PDFName.of('A')))),
  }
}

const nameAt = (dictionary: PDFDict, key: string) => {
  const value = dictionary.lookup(PDFName.of(key))
  return value instanceof PDFName ? value.decodeText() : undefined
}

function readFont(font: PDFDict): FontReading {
  const below = font.lookup(PDFName.of('DescendantFonts'))
  const inner = below && 'lookup' in below ? (below as unknown as { lookup(index: number): unknown }).lookup(0) : font
  const descriptor = inner instanceof PDFDict ? inner.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict) : undefined
  const subtype = nameAt(font, 'Subtype') ?? ''
  return {
    name: nameAt(font, 'BaseFont') ?? 'without a name',
    subtype,
    embedded:
      subtype === 'Type3' || ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor?.has(PDFName.of(key))),
    hasUnicode: font.has(PDFName.of('ToUnicode')),
  }
}
