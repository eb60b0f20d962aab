/** The structure tree of a file, flat and with its words (ISO 32000-1, 14.7). */
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib'
import { type PageWords, tagKey } from './words'

export interface Tag {
  role: string
  /** All words below it. */
  words: string
  alt?: string | undefined
  /** Of a header cell: `Row`, `Column` or `Both`. */
  scope?: string | undefined
  /** From 0: where its content begins; undefined when it has none. */
  page?: number | undefined
  children: Tag[]
  /** Annotations that are its content. */
  annotations: PDFRef[]
}

export interface TagSource {
  file: PDFDocument
  words: readonly PageWords[]
  /** Number of a page, by its object. */
  pages: ReadonlyMap<PDFRef, number>
}

/** The tags at the top of the tree. */
export function readTags(source: TagSource): Tag[] {
  const root = source.file.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)
  const tags = root
    ? childrenOf(source, root).flatMap((kid) => (kid instanceof PDFDict ? [tagOf(source, kid)] : []))
    : []
  for (const tag of below(tags)) tag.words = tag.words.replace(/\s+/g, ' ').trim()
  return tags
}

/** Tags and all below them, in reading order. */
export function* below(tags: readonly Tag[]): Generator<Tag> {
  for (const tag of tags) {
    yield tag
    yield* below(tag.children)
  }
}

function tagOf(source: TagSource, element: PDFDict): Tag {
  const tag: Tag = {
    role: nameAt(element, 'S') ?? '',
    words: '',
    alt: stringAt(element, 'Alt'),
    scope: scopeOf(element),
    children: [],
    annotations: [],
  }
  const own = pageAt(source, element)
  for (const kid of childrenOf(source, element)) {
    const type = kid instanceof PDFDict ? nameAt(kid, 'Type') : undefined
    if (kid instanceof PDFNumber) addContent(source, tag, tagKey(undefined, kid.asNumber()), own)
    else if (!(kid instanceof PDFDict)) continue
    else if (type === 'OBJR') addAnnotation(tag, kid, pageAt(source, kid) ?? own)
    else if (type === 'MCR') addContent(source, tag, keyOf(kid), pageAt(source, kid) ?? own)
    else addChild(tag, tagOf(source, kid))
  }
  return tag
}

function childrenOf({ file }: TagSource, element: PDFDict): (PDFObject | undefined)[] {
  const kids = element.lookup(PDFName.of('K'))
  return kids instanceof PDFArray ? kids.asArray().map((kid) => file.context.lookup(kid)) : [kids]
}

function addContent({ words }: TagSource, tag: Tag, key: string, page: number | undefined): void {
  const text = page === undefined ? undefined : words[page]?.byTag.get(key)
  tag.page ??= page
  tag.words += text ?? ''
}

function addAnnotation(tag: Tag, kid: PDFDict, page: number | undefined): void {
  const annotation = kid.get(PDFName.of('Obj'))
  tag.page ??= page
  if (annotation instanceof PDFRef) tag.annotations.push(annotation)
}

function addChild(tag: Tag, child: Tag): void {
  tag.children.push(child)
  tag.page ??= child.page
  tag.words += child.words
}

const pageAt = ({ pages }: TagSource, dictionary: PDFDict): number | undefined => {
  const page = dictionary.get(PDFName.of('Pg'))
  return page instanceof PDFRef ? pages.get(page) : undefined
}

/** Of a reference to marked content, which may be in a form. */
const keyOf = (content: PDFDict) =>
  tagKey(content.get(PDFName.of('Stm')), content.lookup(PDFName.of('MCID'), PDFNumber).asNumber())

export const nameAt = (dictionary: PDFDict, key: string): string | undefined => {
  const value = dictionary.lookup(PDFName.of(key))
  return value instanceof PDFName ? value.decodeText() : undefined
}

export const stringAt = (dictionary: PDFDict, key: string): string | undefined => {
  const value = dictionary.lookup(PDFName.of(key))
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined
}

function scopeOf(element: PDFDict): string | undefined {
  const attributes = element.lookup(PDFName.of('A'))
  const all = attributes instanceof PDFArray ? attributes.asArray().map((_, at) => attributes.lookup(at)) : [attributes]
  return all.map((each) => (each instanceof PDFDict ? nameAt(each, 'Scope') : undefined)).find(Boolean)
}
