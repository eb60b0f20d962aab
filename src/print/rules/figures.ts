import { PDFArray, PDFName } from '@cantoo/pdf-lib'
import { imagesIn } from '../../deck/image/check-images'
import type { Slide } from '../../deck/model'
import { slidesOf } from '../../deck/slides-of'
import type { Box } from '../content/geometry'
import type { PaintedItem } from '../content/painted-items'
import { below, type Tag } from '../read-back/tags'
import { boxOfElement, inkByMark } from '../structure/figures'
import { attributesOf, type Element } from '../structure/tree'
import type { Rule } from './rule'

/** In pt: how far a figure's box may be from its ink. */
const NEAR = 1

/** Every figure says what it shows (PDF/UA-1, 7.3-1) and where it is, and no figure of the deck is missing. */
export const checkFigures: Rule = ({ pages, tags }, { deck, slides, variant }) => {
  const all = [...below(tags)].filter(({ role }) => role === 'Figure')
  const inks = inkByMark(pages.flatMap(({ ink }) => ink))
  const silent = all.filter(({ alt }) => !alt?.trim())
  const astray = all.filter(({ element }) => !isInPlace(element, inks))
  const drawn = slidesOf(deck).filter(({ id }) => slides.includes(id))
  const wanted = drawn.flatMap((slide) => [...slide.figures, ...picturesOf(slide)]).length
  return [
    ...silent.map((figure) => `A figure ${placeOf(figure)} has no alternative text.`),
    ...astray.map((figure) => `A figure ${placeOf(figure)} does not say where on the page it is.`),
    ...(variant === 'deck' && all.length < wanted ? [`There are ${all.length} figures, not ${wanted}.`] : []),
  ]
}

/** The pictures of a slide that say something. */
const picturesOf = ({ body, backdrop }: Slide) =>
  [...imagesIn(body), ...(backdrop ? [backdrop] : [])].filter(({ alt }) => alt)

const placeOf = ({ page }: Tag) => (page === undefined ? 'without content' : `on page ${page + 1}`)

function isInPlace(figure: Element, inks: ReadonlyMap<string, PaintedItem[]>): boolean {
  const drawn = boxOfElement(figure, inks)
  const told = bboxOf(figure)
  if (!drawn || !told) return drawn === undefined
  return (Object.keys(drawn) as (keyof Box)[]).every((side) => Math.abs(drawn[side] - told[side]) <= NEAR)
}

/** The `BBox` of a figure. */
export function bboxOf({ dictionary }: Element): Box | undefined {
  const box = attributesOf(dictionary)
    .map((each) => each.lookup(PDFName.of('BBox')))
    .find((each) => each instanceof PDFArray)
  if (!(box instanceof PDFArray)) return undefined
  const { x: left, y: bottom, width, height } = box.asRectangle()
  return { left, bottom, right: left + width, top: bottom + height }
}
