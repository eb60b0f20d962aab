/** Items of lists as the standard has them: a label, where there is one, and a body (ISO 32000-1, 14.8.4.3.3). */
import { type PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { type Element, elementsIn, isContent, isElement, type Kid } from './tree'

/** The text of an element, as assistive technology reads it. */
type Saying = (element: Element) => string

/** Gives every item of every list its `LBody`, and its `Lbl` where Chromium or the author numbered it. */
export function bodyLists(file: PDFDocument, top: readonly Element[], say: Saying): void {
  for (const list of [...elementsIn(top)].filter(({ role }) => role === 'L')) {
    const items = list.kids.filter(isElement).filter(({ role }) => role === 'LI')
    const areNumbered = countUp(items, say)
    for (const item of items) {
      const label = labelIn(item) ?? (areNumbered ? numberOf(file, item) : undefined)
      const rest = item.kids.filter((kid) => kid !== label)
      const bodies = rest.filter((kid) => isElement(kid) && kid.role === 'LBody')
      if (bodies.length !== 1 || rest.length !== 1) setKids(item, [makeElement(file, 'LBody', item, rest)])
      if (label) setKids(item, [label, ...item.kids.filter((kid) => kid !== label)])
    }
  }
}

/** A label that Chromium wrote, wherever it stands first in the item; taken out of there. */
function labelIn(item: Element): Element | undefined {
  let holder = item
  for (;;) {
    const first = holder.kids.find((kid) => !isElement(kid) || kid.kids.length > 0)
    if (!first || !isElement(first)) return undefined
    if (first.role === 'Lbl') {
      holder.kids = holder.kids.filter((kid) => kid !== first)
      return first
    }
    if (first.role !== 'NonStruct' && first.role !== 'Div' && first.role !== 'Span') return undefined
    holder = first
  }
}

/** Whether each item begins with a link that is a number, each larger than the one before: a list of sources. */
function countUp(items: readonly Element[], say: Saying): boolean {
  const numbers = items.map(({ kids }) => {
    const first = kids.find(isElement)
    return first?.role === 'Link' && first === kids[0] && /^\d+$/.test(say(first).trim())
      ? Number(say(first))
      : Number.NaN
  })
  return numbers.length > 0 && numbers.every((number, at) => number > (numbers[at - 1] ?? 0))
}

/** The first of an item as its label; taken out of there. */
function numberOf(file: PDFDocument, item: Element): Element | undefined {
  const [link, ...rest] = item.kids
  if (!link) return undefined
  item.kids = rest
  return makeElement(file, 'Lbl', item, [link])
}

/** A new element in the tree, with what it holds. */
export function makeElement(file: PDFDocument, role: string, parent: Element, kids: Kid[]): Element {
  const dictionary = file.context.obj({ Type: 'StructElem', S: role })
  const made: Element = { ref: file.context.register(dictionary), dictionary, type: role, role, parent, kids: [] }
  setKids(made, kids)
  return made
}

function setKids(element: Element, kids: Kid[]): void {
  element.kids = kids
  for (const kid of kids) if (isElement(kid)) kid.parent = element
}

/** Elements that hold nothing any more go, with those that held only them. Cells stay: a table is regular. */
export function prune(elements: readonly Element[]): void {
  for (const element of elements) {
    prune(element.kids.filter(isElement))
    element.kids = element.kids.filter((kid) => !isElement(kid) || !isEmpty(kid))
  }
}

const isEmpty = ({ kids, role, dictionary }: Element) =>
  kids.length === 0 && !/^(T[HDR]|Document|Figure)$/.test(role) && !dictionary.has(PDFName.of('ActualText'))

/** The content of an element goes or becomes several, where it was split. */
export function followSplits(top: readonly Element[], splits: ReadonlyMap<string, number[]>): void {
  for (const element of elementsIn(top)) {
    if (!element.kids.some((kid) => isContent(kid) && splits.has(kid.key))) continue
    element.kids = element.kids.flatMap((kid) => {
      const ids = isContent(kid) ? splits.get(kid.key) : undefined
      if (!isContent(kid) || !ids) return [kid]
      return ids.map((id) => ({ ...kid, id, key: kid.key.replace(/\d+$/, String(id)) }))
    })
  }
}
