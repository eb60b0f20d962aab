/** The page with carets where something is left out of it, each led to what that is. */
import type { PageFigure } from '../../../deck/page/page-fields'
import type { FigureForm } from '../form'
import { leaderPath } from '../leader'
import { widthOf } from '../measure'
import { ROLES } from '../roles'
import { create } from '../svg'
import { fullStrokes } from './looks'
import { drawOmissionList } from './omission-list'
import { type MarkedPlace, omissionsIn, opened } from './omission-places'
import type { Page } from './page'
import { tooWide } from './room'
import { type SheetSetting, sheetOf } from './sheet'
import { bendsOf, placeNotes } from './sides'
import { group, words } from './words'

const SIZE = { width: 1280, height: 576 }
const SHEET: SheetSetting = {
  ...{ word: 6, pitch: 10, gap: 14, stroke: 6, labels: 18, top: 20, columns: [464, 680] },
  box: { x: 408, y: 0, width: 464, height: 496 },
}

/** How far strokes stand apart, px, for a caret to stand between them, and the caret's own half width and height. */
const OPEN = 18
const CARET = { half: 13, height: 20 }

/** Ink of the strokes: they are there to be read past. */
const INK = 0.34

/** A side of the sheet: where a leader ends, and on which side of that its words stand. */
interface Side {
  leader: number
  words: number
  bend: number
  /** 1 for a side whose words lie to the right. */
  way: 1 | -1
}

const LEFT: Side = { leader: 386, words: 372, bend: 400, way: -1 }
const RIGHT: Side = { leader: 894, words: 908, bend: 880, way: 1 }
const EDGE = 64

/** Of names, largest first; of the notes below them; between two of them; and where they may stand. */
const NAMES = [40, 36, 32, 28]
const NOTE = 22
const PITCH = 104
const ROOM: readonly [number, number] = [48, 440]

export function drawOmissions(page: PageFigure, form: FigureForm): Page {
  if (form === 'portrait') return drawOmissionList(page)
  const { paper, strokes } = sheetOf(page, { ...SHEET, after: opened(page, OPEN) })
  const sides = strokes.map((column, index) => ({
    places: omissionsIn(column, page),
    side: strokes.length > 1 && index === 0 ? LEFT : RIGHT,
  }))
  const room = SIZE.width - EDGE - RIGHT.words
  const names = page.omissions.map(({ label }) => label)
  const size = NAMES.find((each) => names.every((name) => widthOf(name, each, 600) <= room)) ?? NAMES.at(-1) ?? 0
  const many = 1 + Math.floor((ROOM[1] - ROOM[0]) / PITCH)
  const crowded = [
    ...tooWide(names.map((text) => ({ text, size, weight: 600, room }))),
    ...tooWide(page.omissions.map(({ note }) => ({ text: note, size: NOTE, room }))),
    ...sides.flatMap(({ places }) => places.slice(many).map(({ label }) => label)),
  ]
  const drawn = sides.flatMap(({ places, side }) => drawSide(places, side, size))
  return {
    parts: [...paper, fullStrokes(strokes.flat(), SHEET.stroke, INK), ...captionOf(page), ...drawn],
    ...{ size: SIZE, side: 'middle', crowded },
  }
}

/** In the upper left corner. */
const captionOf = ({ caption = '' }: PageFigure): SVGElement[] =>
  caption
    .split('\n')
    .filter(Boolean)
    .map((line, index) => words(line, [EDGE, 44 + 28 * index], { size: 20, colour: ROLES.muted }))

function drawSide(places: readonly MarkedPlace[], side: Side, size: number): SVGElement[] {
  const from = places.map(({ stroke }) => stroke.y + SHEET.pitch + OPEN - 4)
  const to = placeNotes(from, PITCH, ROOM)
  const bends = bendsOf(from, to)
  return places.map((place, index) => {
    const [y, at] = [from[index] ?? 0, to[index] ?? 0]
    const { stroke, step, label, note } = place
    const tip = side.way > 0 ? stroke.x + stroke.width + 4 : stroke.x
    const made = group(step ? `step${step} claim` : 'claim', [
      caret([tip, y], [side.leader, at], side, side.bend + side.way * (bends[index] ?? 0)),
      ...wordsOf(place, [side.words, at + size * 0.34], size, side.way > 0 ? 'start' : 'end'),
    ])
    if (step) made.setAttribute('data-says', [label, note].filter(Boolean).join(', '))
    return made
  })
}

/** A caret under `tip` whose foot runs on as a leader. */
function caret(
  [x, y]: readonly [number, number],
  end: readonly [number, number],
  { way }: Side,
  bend: number,
): SVGElement {
  const { half, height } = CARET
  const foot = x + way * half
  const d = `M${x - way * half} ${y}L${x} ${y - height}L${foot} ${y}${leaderPath([foot, y], end, bend).replace(/^M\S+ \S+?(?=[HC])/, '')}`
  const look = { fill: 'none', stroke: ROLES.accent, 'stroke-width': '4', 'stroke-linecap': 'round' }
  return create('path', { d, ...look, 'stroke-linejoin': 'round' })
}

function wordsOf(
  { label, note }: MarkedPlace,
  [x, y]: readonly [number, number],
  size: number,
  anchor: 'start' | 'end',
): SVGElement[] {
  const name = words(label, [x, y], { size, weight: 600, colour: ROLES.accent, anchor })
  return [name, ...(note ? [words(note, [x, y + 31], { size: NOTE, colour: ROLES.ink, anchor })] : [])]
}
