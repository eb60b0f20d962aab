/** Chromium names tags after its own count of nodes, which is another in each run. */
import { PDFArray, PDFDict, type PDFDocument, PDFHexString, type PDFObject, PDFString } from '@cantoo/pdf-lib'

const NAME = /^node\d+$/

interface Named {
  name: string
  /** Puts another name in its place. */
  rename(to: PDFString): void
}

/** Counts the names anew, in their order, so that the tree that lists them stays sorted (ISO 32000-1, 7.9.6). */
export function renameTags(file: PDFDocument): void {
  const found: Named[] = []
  for (const [, object] of file.context.enumerateIndirectObjects()) findNames(object, found)
  const names = [...new Set(found.map(({ name }) => name))].sort()
  const numbers = new Map(names.map((name, index) => [name, `node${String(index + 1).padStart(8, '0')}`]))
  for (const { name, rename } of found) rename(PDFString.of(numbers.get(name) ?? name))
}

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
