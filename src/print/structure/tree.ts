/** The structure tree of a file as one reads it: elements, and what each holds in its order (ISO 32000-1, 14.7). */
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
import { markKey } from '../content/content-stream'

export interface Element {
  ref: PDFRef
  dictionary: PDFDict
  /** As written. */
  type: string
  /** The standard's name for it: the type, or what the role map leads to. */
  role: string
  parent: Element | undefined
  kids: Kid[]
}

export type Kid = Element | Content | Annotation

/** Marked content that belongs to an element. */
export interface Content {
  /** Its `markKey`. */
  key: string
  id: number
  page: PDFRef
  /** The form it stands in; undefined for the page itself. */
  form: PDFRef | undefined
}

/** An object that belongs to an element: a link on the page. */
interface Annotation {
  object: PDFRef
  page: PDFRef | undefined
}

export const isElement = (kid: Kid): kid is Element => 'role' in kid
export const isContent = (kid: Kid): kid is Content => 'key' in kid

export const rootOf = (file: PDFDocument): PDFDict | undefined =>
  file.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)

/** The elements at the top. */
export function readTree(file: PDFDocument): Element[] {
  const root = rootOf(file)
  const roles = roleMapOf(root)
  return root
    ? kidsIn(root).flatMap((kid) => {
        const dictionary = file.context.lookup(kid)
        return kid instanceof PDFRef && dictionary instanceof PDFDict ? [read(kid, dictionary, undefined, roles)] : []
      })
    : []
}

/** Elements and all below them, in reading order. */
export function* elementsIn(elements: readonly Element[]): Generator<Element> {
  // A generator inside of each generator would hand every element through all that it stands in.
  const next: Kid[] = elements.toReversed()
  for (let element = next.pop(); element; element = next.pop()) {
    if (!isElement(element)) continue
    yield element
    for (let at = element.kids.length - 1; at >= 0; at--) next.push(element.kids[at] as Kid)
  }
}

/** The marked content of an element and all below it, in reading order. */
export function* contentsIn({ kids }: Element): Generator<Content> {
  for (const kid of kids) {
    if (isContent(kid)) yield kid
    else if (isElement(kid)) yield* contentsIn(kid)
  }
}

/** The element and those it stands in, from the inside. */
export function* aroundElement(element: Element | undefined): Generator<Element> {
  for (let each = element; each; each = each.parent) yield each
}

/** The role map: what a type stands for, as written. */
export function roleMapOf(root: PDFDict | undefined): ReadonlyMap<string, string> {
  const map = root?.lookupMaybe(PDFName.of('RoleMap'), PDFDict)
  const entries = map?.entries().map(([from]) => [from.decodeText(), map ? (nameAt(map, from.decodeText()) ?? '') : ''])
  return new Map(entries as [string, string][])
}

function read(
  ref: PDFRef,
  dictionary: PDFDict,
  parent: Element | undefined,
  roles: ReadonlyMap<string, string>,
  around?: PDFRef,
): Element {
  const type = nameAt(dictionary, 'S') ?? ''
  const element: Element = { ref, dictionary, type, role: roleOf(type, roles), parent, kids: [] }
  const own = dictionary.get(keyOf('Pg'))
  const page = own instanceof PDFRef ? own : around
  for (const kid of kidsIn(dictionary)) {
    const found = readKid(kid, element, page, roles)
    if (found) element.kids.push(found)
  }
  return element
}

function readKid(kid: PDFObject, parent: Element, page: PDFRef | undefined, roles: ReadonlyMap<string, string>) {
  const { context } = parent.dictionary
  const value = context.lookup(kid)
  if (value instanceof PDFNumber) return page && contentOf(value.asNumber(), page, undefined)
  if (!(value instanceof PDFDict)) return undefined
  const own = value.get(keyOf('Pg'))
  const on = own instanceof PDFRef ? own : page
  const type = nameAt(value, 'Type')
  if (type === 'OBJR') {
    const object = value.get(PDFName.of('Obj'))
    return object instanceof PDFRef ? { object, page: on } : undefined
  }
  if (type === 'MCR') {
    const form = value.get(PDFName.of('Stm'))
    const id = value.lookup(PDFName.of('MCID'), PDFNumber).asNumber()
    return on && contentOf(id, on, form instanceof PDFRef ? form : undefined)
  }
  return kid instanceof PDFRef ? read(kid, value, parent, roles, page) : undefined
}

const contentOf = (id: number, page: PDFRef, form: PDFRef | undefined): Content => ({
  ...{ key: markKey(form ?? page, id), id, page, form },
})

/** Follows the map to its end; a map that goes in a circle leads to the type itself. */
export function roleOf(type: string, roles: ReadonlyMap<string, string>): string {
  let at = type
  for (let steps = 0; steps <= roles.size; steps++) {
    const next = roles.get(at)
    if (next === undefined) return at
    at = next
  }
  return type
}

function kidsIn(dictionary: PDFDict): PDFObject[] {
  const kids = dictionary.get(keyOf('K'))
  const value = kids && dictionary.context.lookup(kids)
  return value instanceof PDFArray ? value.asArray() : kids ? [kids] : []
}

const keys = new Map<string, PDFName>()

/** As `PDFName.of`, which takes each name apart letter by letter before it knows it again. */
function keyOf(name: string): PDFName {
  const key = keys.get(name) ?? PDFName.of(name)
  keys.set(name, key)
  return key
}

export const nameAt = (dictionary: PDFDict, key: string): string | undefined => {
  const value = dictionary.lookup(keyOf(key))
  return value instanceof PDFName ? decoded(value) : undefined
}

/** Names and strings cost more to decode than to look up, and never change. */
const texts = new WeakMap<PDFObject, string>()

function decoded(object: PDFName | PDFString | PDFHexString): string {
  const text = texts.get(object) ?? object.decodeText()
  texts.set(object, text)
  return text
}

export const stringAt = (dictionary: PDFDict, key: string): string | undefined => {
  const value = dictionary.lookup(keyOf(key))
  return value instanceof PDFString || value instanceof PDFHexString ? decoded(value) : undefined
}

/** The attributes of an element, each a dictionary (ISO 32000-1, 14.7.5). */
export function attributesOf(dictionary: PDFDict): PDFDict[] {
  const value = dictionary.lookup(keyOf('A'))
  const all = value instanceof PDFArray ? value.asArray().map((_, at) => value.lookup(at)) : [value]
  return all.filter((each): each is PDFDict => each instanceof PDFDict)
}
