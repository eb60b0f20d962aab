/** Annotations and form fields of a file, each with the element that holds it. */
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib'
import type { Reading } from '../read-back/read-document'
import { type Element, elementsIn, isContent, isElement, nameAt } from '../structure/tree'

export interface HeldAnnotation {
  dictionary: PDFDict
  subtype: string
  /** From 1. */
  page: number
  parent: Element | undefined
}

/** Those that ISO 14289-1, 7.18 is about: seen, on the page, and no pop-up. */
export function annotationsOf(reading: Reading): readonly HeldAnnotation[] {
  const before = known.get(reading)
  if (before) return before
  const found = find(reading)
  known.set(reading, found)
  return found
}

const known = new WeakMap<Reading, readonly HeldAnnotation[]>()

function find({ file, tree }: Reading): HeldAnnotation[] {
  const owners = new Map<PDFRef, Element>()
  for (const element of elementsIn(tree)) {
    for (const kid of element.kids) if (!isElement(kid) && !isContent(kid)) owners.set(kid.object, element)
  }
  return file.getPages().flatMap((page, index) => {
    const crop = page.getCropBox()
    const all = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray)?.asArray() ?? []
    return all.flatMap((ref) => {
      const dictionary = file.context.lookup(ref)
      if (!(dictionary instanceof PDFDict) || isHidden(dictionary) || isOutside(dictionary, crop)) return []
      const parent = ref instanceof PDFRef ? owners.get(ref) : undefined
      return [{ dictionary, subtype: nameAt(dictionary, 'Subtype') ?? '', page: index + 1, parent }]
    })
  })
}

/** Widgets: what a form field looks like, and often the field itself. */
export const fieldsOf = (reading: Reading) => annotationsOf(reading).filter(({ subtype }) => subtype === 'Widget')

function isHidden(annotation: PDFDict): boolean {
  const flags = annotation.lookup(PDFName.of('F'))
  const isFlagged = flags instanceof PDFNumber && (flags.asNumber() & 2) !== 0
  return isFlagged || nameAt(annotation, 'Subtype') === 'Popup'
}

function isOutside(annotation: PDFDict, crop: { x: number; y: number; width: number; height: number }): boolean {
  const rectangle = annotation.lookup(PDFName.of('Rect'))
  if (!(rectangle instanceof PDFArray)) return false
  const { x, y, width, height } = rectangle.asRectangle()
  return x > crop.x + crop.width || y > crop.y + crop.height || x + width < crop.x || y + height < crop.y
}
