/** Chromium names tags after its own count of nodes, which is another in each run, and so is the order in which it counts. */
import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, type PDFObject, PDFString } from '@cantoo/pdf-lib'
import { rootOf } from './tree'

const NAME = /^node\d+$/

interface Named {
  name: string
  /** Puts another name in its place. */
  rename(to: PDFString): void
}

/** Counts the names anew, in the order of the elements that have them, and sorts the tree that lists them. */
export function renameTags(file: PDFDocument): void {
  const found: Named[] = []
  const owned: string[] = []
  for (const [, object] of file.context.enumerateIndirectObjects()) {
    findNames(object, found)
    const own = object instanceof PDFDict ? object.get(PDFName.of('ID')) : undefined
    const name = own && nameIn(own)
    if (name !== undefined) owned.push(name)
  }
  const names = [...new Set([...owned, ...found.map(({ name }) => name).sort()])]
  const numbers = new Map(names.map((name, index) => [name, `node${String(index + 1).padStart(8, '0')}`]))
  for (const { name, rename } of found) rename(PDFString.of(numbers.get(name) ?? name))
  sortNames(rootOf(file)?.lookupMaybe(PDFName.of('IDTree'), PDFDict))
}

/** ISO 32000-1, 7.9.6. Chromium lists all its names in one leaf. */
function sortNames(node: PDFDict | undefined): void {
  const kids = node?.lookupMaybe(PDFName.of('Kids'), PDFArray)
  for (let at = 0; kids && at < kids.size(); at++) sortNames(kids.lookup(at, PDFDict))
  const list = node?.lookupMaybe(PDFName.of('Names'), PDFArray)
  if (!node || !list) return
  const pairs = list.asArray().flatMap((name, at, all) => (at % 2 === 0 ? [[name, all[at + 1] ?? name] as const] : []))
  const sorted = pairs.toSorted(([a], [b]) => (textOf(a) < textOf(b) ? -1 : 1))
  for (const [at, each] of sorted.flat().entries()) list.set(at, each)
  const ends = [sorted[0], sorted.at(-1)].flatMap((pair) => pair?.[0] ?? [])
  if (node.has(PDFName.of('Limits'))) node.set(PDFName.of('Limits'), node.context.obj(ends))
}

const textOf = (name: PDFObject) =>
  name instanceof PDFString || name instanceof PDFHexString ? name.decodeText() : String(name)

/** Direct objects only: what is referred to is an object of its own. */
function findNames(object: PDFObject, found: Named[]): void {
  if (object instanceof PDFArray) {
    for (let at = 0; at < object.size(); at++) look(object.get(at), (to) => object.set(at, to), found)
  } else if (object instanceof PDFDict) {
    for (const [key, each] of object.entries()) look(each, (to) => object.set(key, to), found)
  }
}

function look(object: PDFObject, rename: Named['rename'], found: Named[]): void {
  const name = nameIn(object)
  if (name === undefined) findNames(object, found)
  else found.push({ name, rename })
}

/** Texts are many, and long to decode: only what is as short as a name may be one. */
function nameIn(object: PDFObject): string | undefined {
  if (!(object instanceof PDFString || object instanceof PDFHexString)) return undefined
  if (object.sizeInBytes() > LONGEST) return undefined
  const text = object.decodeText()
  return NAME.test(text) ? text : undefined
}

/** Of a name in bytes, written as two bytes a letter in hexadecimal. */
const LONGEST = 100
