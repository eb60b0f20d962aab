/** Says where on the page a figure is (ISO 32000-1, 14.8.5.4.3): a reader that enlarges it has to know. */
import { PDFArray, type PDFDocument, PDFName, PDFNumber } from '@cantoo/pdf-lib'
import { around, type Box } from '../content/geometry'
import { boxOfItem, type PaintedItem } from '../content/painted-items'
import { aroundElement, contentsIn, type Element, elementsIn, isContent } from './tree'

/** Gives every figure that is seen a `BBox`: around its ink, no more and no less. */
export function boxFigures(file: PDFDocument, top: readonly Element[], ink: readonly PaintedItem[]): void {
  const inks = inkByMark(ink)
  for (const figure of [...elementsIn(top)].filter(({ role }) => role === 'Figure')) {
    const box = boxOfElement(figure, inks)
    if (box) setBox(file, figure, box)
  }
}

/** Ink by `markKey`. */
export function inkByMark(ink: readonly PaintedItem[]): ReadonlyMap<string, PaintedItem[]> {
  const inks = new Map<string, PaintedItem[]>()
  for (const each of ink) {
    if (each.mark === undefined) continue
    const before = inks.get(each.mark)
    if (before) before.push(each)
    else inks.set(each.mark, [each])
  }
  return inks
}

/** Around all that is drawn for an element. */
export function boxOfElement(element: Element, inks: ReadonlyMap<string, PaintedItem[]>): Box | undefined {
  const drawn = [...contentsIn(element)].flatMap(({ key }) => inks.get(key) ?? [])
  return around(drawn.flatMap((each) => boxOfItem(each) ?? []))
}

function setBox(file: PDFDocument, { dictionary }: Element, { left, bottom, right, top }: Box): void {
  const box = [left, bottom, right, top].map((each) => PDFNumber.of(Math.round(each * 100) / 100))
  const attributes = file.context.obj({ O: 'Layout', BBox: file.context.obj(box) })
  const before = dictionary.get(PDFName.of('A'))
  const value = before && file.context.lookup(before)
  const others = value instanceof PDFArray ? value.asArray() : before ? [before] : []
  dictionary.set(PDFName.of('A'), others.length > 0 ? file.context.obj([...others, attributes]) : attributes)
}

/** These hold other elements only: a line of theirs is none of the figure's. */
const FRAMES = /^(Table|TR|THead|TBody|TFoot|L|LI)$/

/** `markKey`s of what is drawn for figures: their lines are what is to be seen. */
export const marksInFigures = (tree: readonly Element[]): ReadonlySet<string> =>
  new Set(
    [...elementsIn(tree)]
      .filter((element) => isInFigure(element) && !FRAMES.test(element.role))
      .flatMap(({ kids }) => kids.filter(isContent).map(({ key }) => key)),
  )

const isInFigure = (element: Element): boolean =>
  [...aroundElement(element)].some(({ role }) => role === 'Figure' || role === 'Formula')
