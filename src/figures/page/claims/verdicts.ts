/** The page in the middle, some of its strokes with their verdict, each led to its name beside it. */
import type { PageFigure, Verdict } from '../../../deck/page/page-fields'
import { type FigureForm, PORTRAIT_WIDTH } from '../form'
import { fullStrokes } from './looks'
import { AT_REST, type MarkedStroke, marksOn } from './marks'
import type { Page } from './page'
import { type SheetSetting, sheetOf } from './sheet'
import { judgedStroke, verdictColour, verdictSign } from './signs'
import { drawNames, type NamesSetting, setNames } from './verdict-names'
import { group, words } from './words'

interface Setting {
  size: { width: number; height: number }
  sheet: SheetSetting
  /** Height of a stroke with a verdict: the others are there to be read past. */
  judged: number
  names: NamesSetting
  /** What the signs mean: where each stands, the size of its words, and the radius of its sign. */
  key: { at: (index: number) => readonly [number, number]; size: number; sign: number }
}

const LANDSCAPE: Setting = {
  size: { width: 1280, height: 576 },
  sheet: {
    ...{ word: 9.6, pitch: 5, gap: 6, stroke: 3.2, top: 20, columns: [506] },
    box: { x: 468, y: 0, width: 344, height: 502 },
  },
  judged: 12,
  names: {
    ...{ large: 46, small: 32, note: 22, gap: 16, sign: { large: 22, small: 14 } },
    sides: { left: { sign: 406, end: 64 }, right: { sign: 874, end: 1216 } },
    ...{ edge: { left: 468, right: 812 }, heights: [0, 500] },
  },
  key: { at: (index) => [76, 22 + index * 34], size: 22, sign: 10 },
}

const PORTRAIT: Setting = {
  size: { width: PORTRAIT_WIDTH, height: 560 },
  sheet: {
    ...{ word: 2.3, pitch: 5.8, gap: 7, stroke: 3.4, top: 50, columns: [147] },
    box: { x: 139, y: 34, width: 80, height: 526 },
  },
  judged: 9,
  names: {
    ...{ large: 18, small: 16, note: 12, gap: 10, sign: { large: 9, small: 7 } },
    sides: { left: { sign: 117, end: 0 }, right: { sign: 241, end: PORTRAIT_WIDTH } },
    ...{ edge: { left: 139, right: 219 }, heights: [40, 556] },
  },
  key: { at: (index) => [8 + index * 128, 10], size: 13, sign: 6 },
}

export function drawVerdicts(page: PageFigure, form: FigureForm): Page {
  const setting = form === 'portrait' ? PORTRAIT : LANDSCAPE
  const { sheet, judged } = setting
  const after = Object.fromEntries(page.claims.map(({ claim }) => [claim, judged - sheet.stroke]))
  const { paper, strokes } = sheetOf({ columns: [page.columns.flat()] }, { ...sheet, after })
  const marks = strokes.flatMap((column) => marksOn(column, page))
  const { sides, crowded } = setNames(marks, setting.names)
  const rest = strokes.flat().filter((stroke) => !marks.some((mark) => mark.stroke === stroke))
  return {
    parts: [
      ...paper,
      fullStrokes(rest, sheet.stroke, AT_REST),
      ...marks.map((mark) => markOf(mark, judged)),
      ...keyOf(page, marks, setting),
      ...sides.flatMap((side) => drawNames(side, page, { ...setting.names, stroke: judged })),
    ],
    ...{ size: setting.size, side: 'middle', crowded },
  }
}

/** In ink, and with its step in the look of its verdict. */
function markOf({ stroke, verdict, step }: MarkedStroke, height: number): SVGElement {
  const inked = fullStrokes([stroke], height)
  return group('claim', [inked, group(step ? `step${step}` : '', judgedStroke(stroke, verdict, height))])
}

/** What the record does not bear out comes first. */
const ORDER = ['against', 'partly', 'open', 'holds'] as const satisfies readonly Verdict[]

function keyOf({ verdicts }: PageFigure, marks: readonly MarkedStroke[], { key }: Setting): SVGElement[] {
  const used = ORDER.filter((verdict) => marks.some((mark) => mark.verdict === verdict))
  return used.flatMap((verdict, index) => {
    const [x, y] = key.at(index)
    const called = words(verdicts?.[verdict] ?? '', [x + key.sign * 2, y + key.size * 0.34], {
      ...{ size: key.size, colour: verdictColour(verdict) },
    })
    return [...verdictSign(verdict, [x, y], key.sign), called]
  })
}
