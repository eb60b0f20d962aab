/** The page, and beside or under it the same strokes sorted by kind. */
import type { ClaimKind, PageClaim } from '../../../deck/model'
import type { PageFigure } from '../../../deck/page/page-fields'
import { type ClaimStroke, stack } from '../../../deck/page/strokes'
import { type FigureForm, PORTRAIT_WIDTH } from '../form'
import { ROLES } from '../roles'
import { coverStrokes, fullStrokes, movableStroke, strokesByKind } from './looks'
import type { Page } from './page'
import { tooWide } from './room'
import { type SheetSetting, sheetOf } from './sheet'
import { group, words } from './words'

/** Where the stacks of one kind each stand, and how. */
interface SortedSetting {
  size: { width: number; height: number }
  sheet: SheetSetting
  /** Left edge and baseline of the numbers, in the order of the kinds. */
  place: (index: number, claims: readonly PageClaim[][]) => readonly [number, number]
  /** Of the numbers of the two largest kinds, and of the others. */
  numbers: readonly [number, number]
  /** Of the kinds' names; below the number's baseline, and the stack below that. */
  name: { size: number; down: number }
  stack: { down: number; pitch: number }
}

/** 1280 px wide: from the headline to the lower edge of the slide. */
const LANDSCAPE: SortedSetting = {
  size: { width: 1280, height: 576 },
  sheet: {
    ...{ word: 5, pitch: 11, gap: 20, stroke: 6, labels: 18, top: 26, columns: [104, 306] },
    box: { x: 0, y: 0, width: 506, height: 576 },
  },
  place: (index) => [554 + 174 * index, 96],
  numbers: [96, 56],
  name: { size: 24, down: 38 },
  stack: { down: 24, pitch: 8 },
}

/** The largest kind on the left, the others under each other on the right. */
const PORTRAIT: SortedSetting = {
  size: { width: PORTRAIT_WIDTH, height: 904 },
  sheet: {
    ...{ word: 4.6, pitch: 9, gap: 16, stroke: 5, labels: 13, top: 24, columns: [36, 210] },
    box: { x: 0, y: 0, width: PORTRAIT_WIDTH, height: 436 },
  },
  place: (index, claims) => {
    const above = claims.slice(1, index).reduce((sum, each) => sum + 78 + each.length * 7, 0)
    return index === 0 ? [36, 492] : [210, 492 + above]
  },
  numbers: [48, 34],
  name: { size: 15, down: 20 },
  stack: { down: 14, pitch: 7 },
}

const SETTINGS: Record<FigureForm, SortedSetting> = { landscape: LANDSCAPE, portrait: PORTRAIT }

/** Draws a page sorted by kind: in ink, then by kind, then every stroke travels to its kind. */
export function drawSorted(page: PageFigure, form: FigureForm): Page {
  const setting = SETTINGS[form]
  const { stroke } = setting.sheet
  const { paper, strokes, bottom } = sheetOf(page, setting.sheet)
  const all = strokes.flat()
  const kinds = Object.entries(page.kinds ?? {}) as [ClaimKind, string][]
  const claims = kinds.map(([kind]) => all.filter((each) => each.kind === kind))
  const [first, second] = page.steps ?? []
  const travels = claims.flatMap((each, index) => travelled(each, index, claims, setting))
  const parts = [
    ...paper,
    ...(first ? [fullStrokes(all, stroke)] : []),
    stepped(1, first, [...(first ? coverStrokes(all, stroke) : []), ...strokesByKind(all, stroke)]),
    ...captionUnder(bottom, page, setting),
    ...kinds.flatMap(([kind, name], index) => heading({ kind, name }, index, claims, setting)),
    stepped(2, second, travels),
  ]
  const room = form === 'portrait' ? PORTRAIT_WIDTH - 210 : 164
  const crowded = tooWide(kinds.map(([, text]) => ({ text, size: setting.name.size, weight: 600, room })))
  return { parts, size: setting.size, side: 'left', crowded }
}

function captionUnder(bottom: number, { caption }: PageFigure, { sheet }: SortedSetting): SVGElement[] {
  const look = { size: sheet.labels ?? 18, colour: ROLES.muted }
  return caption ? [words(caption, [sheet.columns[0] ?? 0, bottom + 28], look)] : []
}

function stepped(step: number, says: string | undefined, children: readonly SVGElement[]): SVGElement {
  const made = group(says ? `step${step}` : '', children)
  if (says) made.setAttribute('data-says', says)
  return made
}

const colourOf = (kind: ClaimKind) => (kind === 'interpretation' || kind === 'forecast' ? ROLES.accent : ROLES.ink)

function heading(
  { kind, name }: { kind: ClaimKind; name: string },
  index: number,
  claims: PageClaim[][],
  setting: SortedSetting,
): SVGElement[] {
  const [x, y] = setting.place(index, claims)
  const colour = colourOf(kind)
  const size = setting.numbers[index < 2 ? 0 : 1] ?? 0
  const number = words(String(claims[index]?.length ?? 0), [x, y], { size, colour, weight: 600, serif: true })
  return [
    group('claim', [number, words(name, [x, y + setting.name.down], { size: setting.name.size, colour, weight: 600 })]),
  ]
}

/** Each stroke where it belongs, moved by `transform` to where it came from: the style sheet takes that away. */
function travelled(
  own: readonly ClaimStroke[],
  index: number,
  claims: PageClaim[][],
  setting: SortedSetting,
): SVGElement[] {
  const [x, y] = setting.place(index, claims)
  const { word, stroke } = setting.sheet
  const top = y + setting.name.down + setting.stack.down
  const placed = stack(own, { word, pitch: setting.stack.pitch }, [x, top])
  // On a phone all stand where they belong.
  if (setting === PORTRAIT) return strokesByKind(placed, stroke)
  return placed.map((each, place) => {
    const from = own[place] ?? each
    const shape = movableStroke(each, stroke)
    shape.setAttribute('class', 'travel')
    shape.setAttribute('transform', `translate(${from.x - each.x} ${from.y - each.y})`)
    return shape
  })
}
