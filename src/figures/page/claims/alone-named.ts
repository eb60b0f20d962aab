/** The page alone with its verdicts, each named at its end: what a talk closes with. Beside it the slide's words are large. */
import type { PageFigure, Verdict } from '../../../deck/page/page-fields'
import type { FigureForm } from '../form'
import { leaderPath } from '../leader'
import { widthOf } from '../measure'
import { ROLES } from '../roles'
import { create } from '../svg'
import { fullStrokes } from './looks'
import { AT_REST, type MarkedStroke, marksOn } from './marks'
import type { Page } from './page'
import { type SheetSetting, sheetOf } from './sheet'
import { bendsOf, placeNotes } from './sides'
import { strike, verdictSign } from './signs'
import { drawVerdictList } from './verdict-list'
import { group, words } from './words'

const SIZE = { width: 1280, height: 720 }
const SHEET: SheetSetting = {
  ...{ word: 4.9, pitch: 12.6, gap: 27, stroke: 7, top: 88, columns: [536, 704] },
  box: { x: 504, y: 56, width: 372, height: 584 },
}
const SIGN = 15
const PITCH = 54
const NAMES = [28, 26, 24, 22]

/** Where leaders bend and end, signs and names stand, the room for names, and from where to where they may stand, px. */
interface Side {
  bend: number
  leader: number
  sign: number
  words: number
  room: number
  heights: readonly [number, number]
  way: 1 | -1
}

/** Under the question. */
const LEFT: Side = { bend: 518, leader: 480, sign: 464, words: 436, room: 372, heights: [548, 620], way: -1 }
const RIGHT: Side = { bend: 892, leader: 916, sign: 932, words: 960, room: 256, heights: [88, 500], way: 1 }

export function drawAloneNamed(page: PageFigure, form: FigureForm): Page {
  if (form === 'portrait') return drawVerdictList(page)
  const { paper, strokes } = sheetOf(page, SHEET)
  const sides = strokes.map((column, index) => ({
    marks: marksOn(column, page),
    side: strokes.length > 1 && index === 0 ? LEFT : RIGHT,
  }))
  const widest = (size: number) =>
    sides.flatMap(({ marks, side }) => marks.filter(({ label }) => widthOf(label, size, 600) > side.room))
  const size = NAMES.find((each) => widest(each).length === 0) ?? NAMES.at(-1) ?? 0
  const crowded = sides.flatMap(({ marks, side: { heights } }) =>
    marks.slice(1 + Math.floor((heights[1] - heights[0]) / PITCH)),
  )
  return {
    parts: [
      ...paper,
      fullStrokes(strokes.flat(), SHEET.stroke, AT_REST),
      ...sides.flatMap(({ marks, side }) => drawSide(marks, side, size)),
      ...keyOf(page),
      ...lastWords(page),
    ],
    ...{ size: SIZE, side: 'whole', crowded: [...widest(size), ...crowded].map(({ label }) => label) },
  }
}

function drawSide(marks: readonly MarkedStroke[], side: Side, size: number): SVGElement[] {
  const from = marks.map(({ stroke }) => stroke.y + SHEET.stroke / 2)
  const to = placeNotes(from, PITCH, side.heights)
  const bends = bendsOf(from, to)
  return marks.map(({ stroke, verdict, label, step }, index) => {
    const [y, at] = [from[index] ?? 0, to[index] ?? 0]
    const edge = side.way > 0 ? stroke.x + stroke.width + 8 : stroke.x - 8
    const d = leaderPath([edge, y], [side.leader, at], side.bend + side.way * (bends[index] ?? 0))
    const anchor = side.way > 0 ? 'start' : 'end'
    const found = [
      ...(verdict === 'against' ? [strike([stroke.x, y], stroke.width)] : []),
      create('path', { d, fill: 'none', stroke: ROLES.accent, 'stroke-width': '2' }),
      ...verdictSign(verdict, [side.sign, at], SIGN),
      words(label, [side.words, at + size * 0.34], { size, weight: 600, colour: ROLES.ink, anchor }),
    ]
    return group('claim', [fullStrokes([stroke], SHEET.stroke), group(step ? `step${step}` : '', found)])
  })
}

/** Under the question, which the slide's headline asks. */
const lastWords = ({ caption = '' }: PageFigure): SVGElement[] =>
  caption
    .split('\n')
    .filter(Boolean)
    .map((line, index) => words(line, [64, 476 + 36 * index], { size: 28, colour: ROLES.accent }))

/** What the signs mean, under the names. */
function keyOf({ verdicts }: PageFigure): SVGElement[] {
  const rows = Object.entries(verdicts ?? {}) as [Verdict, string][]
  return rows.flatMap(([verdict, name], index) => {
    const y = 630 - 30 * (rows.length - 1 - index)
    return [
      ...verdictSign(verdict, [RIGHT.sign, y], 8),
      words(name, [RIGHT.words, y + 7], { size: 20, colour: ROLES.accent }),
    ]
  })
}
