/** The page alone with its verdicts, as high as the slide: what the eye keeps. */
import type { PageFigure } from '../../../deck/page/page-fields'
import { type FigureForm, PORTRAIT_WIDTH } from '../form'
import { leaderPath } from '../leader'
import { ROLES } from '../roles'
import { create } from '../svg'
import { fullStrokes } from './looks'
import { AT_REST, type MarkedStroke, marksOn } from './marks'
import type { Page } from './page'
import { type SheetSetting, sheetOf } from './sheet'
import { placeNotes } from './sides'
import { judgedStroke, verdictSign } from './signs'
import { group } from './words'

interface AloneSetting {
  sheet: SheetSetting
  /** Radius of a sign, and its middle from the beginning of its column. */
  sign: number
  away: number
}

const LANDSCAPE: AloneSetting = {
  sheet: {
    ...{ word: 8.6, pitch: 14, gap: 30, stroke: 9, top: 72, columns: [44, 356] },
    box: { x: 0, y: 0, width: 720, height: 720 },
  },
  sign: 19,
  away: 280,
}

const PORTRAIT: AloneSetting = {
  sheet: {
    ...{ word: 4.4, pitch: 9, gap: 16, stroke: 5, top: 20, columns: [18, 188] },
    box: { x: 0, y: 0, width: PORTRAIT_WIDTH, height: 404 },
  },
  sign: 9,
  away: 141,
}

export function drawAlone(page: PageFigure, form: FigureForm): Page {
  const setting = form === 'portrait' ? PORTRAIT : LANDSCAPE
  const { sheet } = setting
  const { paper, strokes } = sheetOf(page, sheet)
  const judged = strokes.flatMap((column, index) => {
    const x = (sheet.columns[index] ?? 0) + setting.away
    return verdictsBeside(marksOn(column, page), x, setting)
  })
  const { width, height } = sheet.box
  return {
    parts: [...paper, fullStrokes(strokes.flat(), sheet.stroke, AT_REST), ...judged],
    ...{ size: { width, height }, side: 'right' },
  }
}

/** Signs below each other, tied to their strokes. */
function verdictsBeside(marks: readonly MarkedStroke[], x: number, { sheet, sign }: AloneSetting): SVGElement[] {
  const from = marks.map(({ stroke }) => stroke.y + sheet.stroke / 2)
  const to = placeNotes(from, 2 * sign + 10, [sign, sheet.box.height - sign])
  return marks.map(({ stroke, verdict, step }, index) => {
    const [y, at] = [from[index] ?? 0, to[index] ?? 0]
    const end = stroke.x + stroke.width + sheet.stroke / 2
    const d = leaderPath([end, y], [x - sign, at], (end + x - sign) / 2)
    const leader = create('path', { d, fill: 'none', stroke: ROLES.accent, 'stroke-width': '2' })
    const found = [
      ...judgedStroke(stroke, verdict, sheet.stroke),
      ...[leader, ...verdictSign(verdict, [x, at], sign, ROLES.proof)],
    ]
    return group('claim', [fullStrokes([stroke], sheet.stroke), group(step ? `step${step}` : '', found)])
  })
}
