/** The page at rest, some of its strokes in the colour of a verdict, and beside it these claims sorted by verdict. */
import type { PageFigure } from '../../../deck/page/page-fields'
import { type FigureForm, PORTRAIT_WIDTH } from '../form'
import { fullStrokes } from './looks'
import { AT_REST, marksOn } from './marks'
import type { Page } from './page'
import { type SheetSetting, sheetOf } from './sheet'
import { judgedStroke } from './signs'
import { type BandSetting, drawBands } from './verdict-bands'
import { group } from './words'

interface Setting {
  sheet: SheetSetting
  bands: BandSetting
}

const LANDSCAPE: Setting = {
  sheet: {
    ...{ word: 4.7, pitch: 11, gap: 26, stroke: 7, top: 28, columns: [90, 250] },
    box: { x: 64, y: 0, width: 340, height: 502 },
  },
  bands: {
    box: { x: 464, y: 0, width: 752, height: 502 },
    ...{ indent: 230, names: [48, 32, 28], numerals: [88, 72], verdict: 26, note: 22, gap: 38, least: 22 },
  },
}

const PORTRAIT: Setting = {
  sheet: {
    ...{ word: 4.4, pitch: 9, gap: 16, stroke: 5, top: 20, columns: [18, 188] },
    box: { x: 0, y: 0, width: PORTRAIT_WIDTH, height: 404 },
  },
  bands: {
    box: { x: 8, y: 424, width: PORTRAIT_WIDTH - 8, height: 4000 },
    ...{ indent: 122, names: [21, 18, 18], numerals: [42, 36], verdict: 15, note: 14, gap: 26, least: 15 },
  },
}

export function drawVerdicts(page: PageFigure, form: FigureForm): Page {
  const { sheet, bands } = form === 'portrait' ? PORTRAIT : LANDSCAPE
  const { paper, strokes } = sheetOf(page, sheet)
  const marks = strokes.flatMap((column) => marksOn(column, page))
  const { parts, crowded, bottom } = drawBands(page, marks, bands)
  return {
    parts: [
      ...paper,
      fullStrokes(strokes.flat(), sheet.stroke, AT_REST),
      ...marks.map(({ stroke, verdict, step }) =>
        group('claim', [
          fullStrokes([stroke], sheet.stroke),
          group(step ? `step${step}` : '', judgedStroke(stroke, verdict, sheet.stroke)),
        ]),
      ),
      ...parts,
    ],
    size: form === 'portrait' ? { width: PORTRAIT_WIDTH, height: bottom + 4 } : { width: 1280, height: 576 },
    ...{ side: 'middle', crowded },
  }
}
