/** What a page leaves out, on a phone: numbers at the carets, what they stand for below. */
import type { PageFigure } from '../../../deck/page/page-fields'
import { PORTRAIT_WIDTH } from '../form'
import { ROLES } from '../roles'
import { create } from '../svg'
import { fullStrokes } from './looks'
import { type MarkedPlace, omissionsIn, opened } from './omission-places'
import type { Page } from './page'
import { tooWide } from './room'
import { type SheetSetting, sheetOf } from './sheet'
import { group, words } from './words'

const SHEET: SheetSetting = {
  ...{ word: 4.4, pitch: 9, gap: 14, stroke: 5, top: 20, columns: [18, 188] },
  box: { x: 0, y: 0, width: PORTRAIT_WIDTH, height: 432 },
}
const ENTRY = 52
const OPEN = 14
/** Where names begin. */
const LEFT = 26

export function drawOmissionList(page: PageFigure): Page {
  const { paper, strokes } = sheetOf(page, { ...SHEET, after: opened(page, OPEN) })
  const places = strokes.flatMap((column) => omissionsIn(column, page))
  const top = SHEET.box.height + 34
  const room = PORTRAIT_WIDTH - LEFT
  return {
    parts: [
      ...paper,
      fullStrokes(strokes.flat(), SHEET.stroke, 0.34),
      ...places.flatMap((place, index) => onSheet(place, index + 1)),
      ...places.map((place, index) => entry(place, index + 1, top + index * ENTRY)),
    ],
    size: { width: PORTRAIT_WIDTH, height: top + places.length * ENTRY - 12 },
    side: 'middle',
    crowded: tooWide(
      page.omissions.flatMap(({ label, note }) => [
        { text: label, size: 19, weight: 600, room },
        { text: note, size: 14, room },
      ]),
    ),
  }
}

function onSheet({ stroke }: MarkedPlace, number: number): SVGElement[] {
  const [x, y] = [stroke.x + stroke.width + 2, stroke.y + SHEET.pitch + OPEN - 4]
  const look = { fill: 'none', stroke: ROLES.accent, 'stroke-width': '3', 'stroke-linecap': 'round' }
  return [
    create('path', { d: `M${x - 9} ${y}L${x} ${y - 14}L${x + 9} ${y}`, ...look, 'stroke-linejoin': 'round' }),
    words(String(number), [x + 14, y + 1], { size: 15, weight: 600, colour: ROLES.accent }),
  ]
}

function entry({ label, note }: MarkedPlace, number: number, y: number): SVGElement {
  return group('claim', [
    words(String(number), [16, y + 6], { size: 15, weight: 600, colour: ROLES.accent, anchor: 'end' }),
    words(label, [LEFT, y + 6], { size: 19, weight: 600, colour: ROLES.accent }),
    ...(note ? [words(note, [LEFT, y + 25], { size: 14, colour: ROLES.ink })] : []),
  ])
}
