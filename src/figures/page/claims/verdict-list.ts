/** The page with verdicts on a phone: signs and numbers at the strokes, what they mean below. */
import type { PageFigure, Verdict } from '../../../deck/page/page-fields'
import { PORTRAIT_WIDTH } from '../form'
import { ROLES } from '../roles'
import { fullStrokes } from './looks'
import { AT_REST, type MarkedStroke, marksOn } from './marks'
import type { Page } from './page'
import { tooWide } from './room'
import { type SheetSetting, sheetOf } from './sheet'
import { strike, verdictSign } from './signs'
import { group, words } from './words'

const SHEET: SheetSetting = {
  ...{ word: 4.4, pitch: 9, gap: 16, stroke: 5, top: 20, columns: [18, 188] },
  box: { x: 0, y: 0, width: PORTRAIT_WIDTH, height: 404 },
}

/** Height of an entry, px: with a second line, and without. */
const ENTRY = { noted: 46, bare: 30 }

export function drawVerdictList(page: PageFigure): Page {
  const { paper, strokes } = sheetOf(page, SHEET)
  const marks = strokes.flatMap((column) => marksOn(column, page))
  const pitch = marks.some(({ note }) => note) ? ENTRY.noted : ENTRY.bare
  const top = SHEET.box.height + 34
  return {
    parts: [
      ...paper,
      fullStrokes(strokes.flat(), SHEET.stroke, AT_REST),
      ...marks.flatMap((mark, index) => onSheet(mark, index + 1)),
      ...marks.map((mark, index) => entry(mark, index + 1, top + index * pitch)),
      ...tally(page, top + marks.length * pitch),
    ],
    size: { width: PORTRAIT_WIDTH, height: top + marks.length * pitch + Object.keys(page.verdicts ?? {}).length * 24 },
    side: 'middle',
    crowded: tooWide(
      marks.flatMap(({ label, note }) => [
        { text: label, size: 16, weight: 600, room: PORTRAIT_WIDTH - 54 },
        { text: note, size: 14, room: PORTRAIT_WIDTH - 54 },
      ]),
    ),
  }
}

function onSheet({ stroke, verdict }: MarkedStroke, number: number): SVGElement[] {
  const y = stroke.y + SHEET.stroke / 2
  const end = stroke.x + stroke.width
  return [
    fullStrokes([stroke], SHEET.stroke),
    ...(verdict === 'against' ? [strike([stroke.x, y], stroke.width)] : []),
    words(String(number), [end + 12, y + 5], { size: 13, weight: 600, colour: ROLES.accent }),
  ]
}

function entry({ verdict, label, note }: MarkedStroke, number: number, y: number): SVGElement {
  return group('claim', [
    words(String(number), [16, y + 5], { size: 15, weight: 600, colour: ROLES.accent, anchor: 'end' }),
    ...verdictSign(verdict, [34, y], 8),
    words(label, [54, y + 5], { size: 16, weight: 600, colour: ROLES.ink }),
    ...(note ? [words(note, [54, y + 24], { size: 14, colour: ROLES.accent })] : []),
  ])
}

function tally({ verdicts, claims }: PageFigure, top: number): SVGElement[] {
  const rows = Object.entries(verdicts ?? {}) as [Verdict, string][]
  return rows.flatMap(([verdict, name], index) => {
    const y = top + 6 + 24 * index
    const count = claims.filter((each) => each.verdict === verdict).length
    return [
      ...verdictSign(verdict, [34, y], 6),
      words(`${count} ${name}`, [54, y + 5], { size: 14, colour: ROLES.muted }),
    ]
  })
}
