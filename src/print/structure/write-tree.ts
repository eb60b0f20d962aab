/** Puts a changed tree back: what each element holds, and the way back from content to its element. */
import {
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFObject,
  type PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib'
import { type Content, type Element, elementsIn, isContent, isElement, type Kid, rootOf } from './tree'

/** Writes all elements below `top`, and the parent tree anew (ISO 32000-1, 14.7.4.4). */
export function writeTree(file: PDFDocument, top: readonly Element[]): void {
  const parents = new Map<number, PDFObject>()
  const marked = new Map<number, PDFRef[]>()
  for (const element of elementsIn(top)) {
    writeKids(element)
    for (const kid of element.kids) {
      if (isContent(kid)) noteContent(file, marked, kid, element)
      else if (!isElement(kid)) noteObject(file, parents, kid.object, element)
    }
  }
  for (const [key, owners] of marked) {
    parents.set(key, file.context.obj(Array.from(owners, (owner): PDFObject => owner ?? PDFNull)))
  }
  const sorted = [...parents].toSorted(([a], [b]) => a - b).flatMap(([key, value]) => [PDFNumber.of(key), value])
  const root = rootOf(file)
  root?.set(PDFName.of('ParentTree'), file.context.register(file.context.obj({ Nums: sorted })))
  root?.set(PDFName.of('ParentTreeNextKey'), PDFNumber.of(Math.max(-1, ...parents.keys()) + 1))
}

function writeKids({ dictionary, kids, parent }: Element): void {
  const page = kids.find(isContent)?.page
  if (page) dictionary.set(PDFName.of('Pg'), page)
  const written = kids.map((kid) => kidOf(dictionary, kid, page))
  const [only] = written
  dictionary.delete(PDFName.of('K'))
  if (only) dictionary.set(PDFName.of('K'), written.length > 1 ? dictionary.context.obj(written) : only)
  if (parent) dictionary.set(PDFName.of('P'), parent.ref)
}

function kidOf({ context }: PDFDict, kid: Kid, page: PDFRef | undefined): PDFObject {
  if (isElement(kid)) return kid.ref
  if (!isContent(kid)) {
    const reference = context.obj({ Type: 'OBJR', Obj: kid.object })
    if (kid.page) reference.set(PDFName.of('Pg'), kid.page)
    return reference
  }
  if (!kid.form && kid.page === page) return PDFNumber.of(kid.id)
  const reference = context.obj({ Type: 'MCR', MCID: kid.id, Pg: kid.page })
  if (kid.form) reference.set(PDFName.of('Stm'), kid.form)
  return reference
}

function noteContent(file: PDFDocument, marked: Map<number, PDFRef[]>, { id, form, page }: Content, owner: Element) {
  const object = file.context.lookup(form ?? page)
  const dictionary = object instanceof PDFStream ? object.dict : object
  const key = dictionary instanceof PDFDict ? dictionary.lookup(PDFName.of('StructParents')) : undefined
  if (!(key instanceof PDFNumber)) return
  const owners = marked.get(key.asNumber()) ?? []
  owners[id] = owner.ref
  marked.set(key.asNumber(), owners)
}

function noteObject(file: PDFDocument, parents: Map<number, PDFObject>, object: PDFRef, owner: Element): void {
  const key = file.context.lookup(object, PDFDict).lookup(PDFName.of('StructParent'))
  if (key instanceof PDFNumber) parents.set(key.asNumber(), owner.ref)
}
