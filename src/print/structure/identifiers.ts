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
  const found = file.context.enumerateIndirectObjects().flatMap(([, object]) => namesIn(object))
  const names = [...new Set(found.map(({ name }) => name))].sort()
  const numbers = new Map(names.map((name, index) => [name, `node${String(index + 1).padStart(8, '0')}`]))
  for (const { name, rename } of found) rename(PDFString.of(numbers.get(name) ?? name))
}

/** Direct objects only: what is referred to is an object of its own. */
function namesIn(object: PDFObject): Named[] {
  if (object instanceof PDFArray) {
    return object.asArray().flatMap((each, index) => nameOrBelow(each, (to) => object.set(index, to)))
  }
  if (!(object instanceof PDFDict)) return []
  return object.entries().flatMap(([key, each]) => nameOrBelow(each, (to) => object.set(key, to)))
}

function nameOrBelow(object: PDFObject, rename: Named['rename']): Named[] {
  const text = object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : ''
  return NAME.test(text) ? [{ name: text, rename }] : namesIn(object)
}
