/** The page alone with its verdicts, those named that have a name: what a talk closes with. Beside it the slide's words are large. */
import type { PageFigure } from '../../../deck/page/page-fields'
import { type FigureForm, PORTRAIT_WIDTH } from '../form'
import { leaderPath } from '../leader'
import { lines, widthOf } from '../measure'
import { ROLES } from '../roles'
import { create } from '../svg'
import { fullStrokes } from './looks'
import { AT_REST, type MarkedStroke, marksOn } from './marks'
import type { Page } from './page'
import { type SheetSetting, sheetOf } from './sheet'
import { placeNotes } from './sides'
import { judgedStroke, verdictColour, verdictSign } from './signs'
import { group, words } from './words'

interface Setting {
  size: { width: number; height: number }
  sheet: SheetSetting
  /** Size of names, where they and their signs stand, where they may begin, and the radius of a sign. */
  names: { size: number; x: number; room: number; heights: readonly [number, number] }
  sign: { r: number; x: number }
  /** Where the answer stands, and its size. */
  answer: { x: number; y: number; size: number; room: number }
}

const LANDSCAPE: Setting = {
  size: { width: 1280, height: 720 },
  sheet: {
    ...{ word: 4.9, pitch: 12.6, gap: 27, stroke: 8, top: 88, columns: [536, 704] },
    box: { x: 504, y: 56, width: 372, height: 584 },
  },
  names: { size: 38, x: 976, room: 240, heights: [110, 560] },
  sign: { r: 22, x: 938 },
  answer: { x: 64, y: 540, size: 56, room: 430 },
}

const PORTRAIT: Setting = {
  size: { width: PORTRAIT_WIDTH, height: 470 },
  sheet: {
    ...{ word: 3.7, pitch: 9, gap: 16, stroke: 5, top: 20, columns: [12, 124] },
    box: { x: 0, y: 0, width: 236, height: 404 },
  },
  names: { size: 15, x: 268, room: PORTRAIT_WIDTH - 268, heights: [20, 380] },
  sign: { r: 8, x: 252 },
  answer: { x: 0, y: 442, size: 26, room: PORTRAIT_WIDTH },
}

export function drawAloneNamed(page: PageFigure, form: FigureForm): Page {
  const setting = form === 'portrait' ? PORTRAIT : LANDSCAPE
  const { paper, strokes } = sheetOf(page, setting.sheet)
  const marks = strokes.flatMap((column) => marksOn(column, page))
  const named = marks.filter(({ label }) => label).sort((a, b) => a.stroke.y - b.stroke.y)
  const { size, room, heights } = setting.names
  const rows = named.map(({ label }) => lines(label, size * 1.06, room))
  const most = Math.max(1, ...rows.map((each) => each.length))
  const pitch = (most * 1.1 + 0.5) * size
  const wanted = named.map(({ stroke }) => stroke.y + setting.sheet.stroke / 2)
  const heightsOfNames = placeNotes(wanted, pitch, heights)
  const tooMany = named.slice(1 + Math.floor((heights[1] - heights[0]) / pitch))
  const wide = named.filter((_, index) => rows[index]?.some((row) => widthOf(row, size, 600) > room))
  return {
    parts: [
      ...paper,
      fullStrokes(strokes.flat(), setting.sheet.stroke, AT_REST),
      ...marks.map((mark) => judged(mark, setting)),
      ...named.map((mark, index) => nameOf(mark, rows[index] ?? [], heightsOfNames[index] ?? 0, setting)),
      ...answerOf(page, setting),
    ],
    ...{ size: setting.size, side: 'whole', crowded: [...wide, ...tooMany].map(({ label }) => label) },
  }
}

const stepClass = (step: number | undefined) => (step ? `step${step}` : '')

function judged({ stroke, verdict, step }: MarkedStroke, { sheet }: Setting): SVGElement {
  const inked = fullStrokes([stroke], sheet.stroke)
  return group('claim', [inked, group(stepClass(step), judgedStroke(stroke, verdict, sheet.stroke))])
}

/** Sign and name at their height, tied to the stroke. */
function nameOf(
  { stroke, verdict, step }: MarkedStroke,
  rows: readonly string[],
  at: number,
  { sheet, names, sign }: Setting,
): SVGElement {
  const y = stroke.y + sheet.stroke / 2
  const colour = verdictColour(verdict)
  const end = sign.x - sign.r - 5
  const d = leaderPath([stroke.x + stroke.width + 14, y], [end, at], sheet.box.x + sheet.box.width + 8)
  return group(stepClass(step), [
    create('path', { d, fill: 'none', stroke: colour, 'stroke-width': '2' }),
    ...verdictSign(verdict, [sign.x, at], sign.r),
    ...rows.map((row, index) =>
      words(row, [names.x, at + names.size * (0.34 + index * 1.1)], { size: names.size, weight: 600, colour }),
    ),
  ])
}

/** The caption, large, as the last step: the answer to the question that the headline asks. */
function answerOf({ caption, claims }: PageFigure, { answer }: Setting): SVGElement[] {
  if (!caption) return []
  const step = 1 + Math.max(0, ...claims.map((claim) => claim.step ?? 0))
  const rows = caption.split('\n').filter(Boolean)
  return [
    group(
      `step${step}`,
      rows.map((row, index) =>
        words(row, [answer.x, answer.y + index * answer.size * 1.12], {
          ...{ size: answer.size, weight: 600, colour: ROLES.mark },
        }),
      ),
    ),
  ]
}
