/** The structure tree of a file with its words (ISO 32000-1, 14.7). */
import type { PDFRef } from '@cantoo/pdf-lib'
import { attributesOf, type Element, isContent, isElement, nameAt, stringAt } from '../structure/tree'

export interface Tag {
  /** The standard's name, or as written where the role map knows none. */
  role: string
  element: Element
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

interface TagSource {
  /** By `markKey`. */
  words: ReadonlyMap<string, string>
  /** Number of a page, by its object. */
  pages: ReadonlyMap<PDFRef, number>
}

/** The tags at the top of the tree. */
export function readTags(source: TagSource, tree: readonly Element[]): Tag[] {
  const tags = tree.map((element) => tagOf(source, element))
  for (const tag of below(tags)) tag.words = tag.words.replace(/\s+/g, ' ').trim()
  return tags
}

/** Tags and all below them, in reading order. */
export function* below(tags: readonly Tag[]): Generator<Tag> {
  // A generator inside of each generator would hand every tag through all that it stands in.
  const next = tags.toReversed()
  for (let tag = next.pop(); tag; tag = next.pop()) {
    yield tag
    for (let at = tag.children.length - 1; at >= 0; at--) next.push(tag.children[at] as Tag)
  }
}

function tagOf(source: TagSource, element: Element): Tag {
  const { dictionary, type } = element
  const scope = attributesOf(dictionary)
    .map((each) => nameAt(each, 'Scope'))
    .find(Boolean)
  const tag: Tag = {
    ...{ role: type, element, words: '', alt: stringAt(dictionary, 'Alt'), scope, children: [], annotations: [] },
  }
  for (const kid of element.kids) {
    if (isElement(kid)) addChild(tag, tagOf(source, kid))
    else {
      tag.page ??= kid.page && source.pages.get(kid.page)
      if (isContent(kid)) tag.words += source.words.get(kid.key) ?? ''
      else tag.annotations.push(kid.object)
    }
  }
  // A formula is read by its words: what is drawn of it are signs.
  if (element.role === 'Formula' && tag.alt) tag.words = tag.alt
  return tag
}

/** Cells and paragraphs are told apart by their tags, not by a space. */
function addChild(tag: Tag, child: Tag): void {
  tag.children.push(child)
  tag.page ??= child.page
  tag.words += isBlock(child) ? ` ${child.words} ` : child.words
}

const isBlock = ({ role }: Tag) => /^(P|H\d|T[HRD]|Table|L|LI|Caption|BlockQuote|Figure|Div|Sect)$/.test(role)
