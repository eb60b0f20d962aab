/** On the opener of a part that is one section of the source: the section's claims, enlarged from the page beside them. */
import { CLAIM_KINDS, type ClaimKind, type PageSection } from '../../deck/model'
import {
  type ClaimStroke,
  fullStroke,
  hollowStroke,
  openStroke,
  type StrokeSetting,
  setColumn,
} from '../../deck/page/strokes'
import { attributes, type Html, html } from '../html'
import { type PageStrip, STRIP } from './geometry'

/** Where the enlarged strokes begin, how long one may be, and the most from one to the next; px of the canvas. */
const ENLARGED = { x: 40, width: 300, pitch: 50 } as const

/** How each kind is drawn: colour and form say the same. */
const FORMS: Record<ClaimKind, (stroke: ClaimStroke, height: number) => string> = {
  reported: fullStroke,
  quotation: hollowStroke,
  interpretation: fullStroke,
  forecast: openStroke,
}

/**
 * The strokes, and two lines from where they stand on the page. With `points` only those have their colour, and a line leads
 * from them to what is said of them.
 */
export function sectionEnlarged(
  section: PageSection,
  shown: readonly ClaimStroke[],
  strip: PageStrip,
  points: readonly string[] = [],
): Html {
  const pitch = Math.min(ENLARGED.pitch, Math.floor(STRIP.height / section.claims.length))
  const height = Math.round(pitch * 0.56)
  const longest = Math.max(1, ...strip.strokes.map(({ words }) => words))
  const setting: StrokeSetting = { word: ENLARGED.width / longest, pitch, gap: 0 }
  const whole = pitch * (section.claims.length - 1) + height
  const top = Math.round((STRIP.height - whole) / 2)
  const { strokes } = setColumn([section], setting, [ENLARGED.x, top])
  const [first, last] = [shown[0], shown.at(-1)]
  const [from, to] = [8, ENLARGED.x - 12]
  const lens = `M${from} ${y(first)}L${to} ${top}M${from} ${y(last) + Math.ceil(strip.stroke)}L${to} ${Math.round(top + whole)}`
  const pointed = strokes.filter(({ id }) => points.includes(id))
  const pale = pointed.length > 0 ? strokes.filter((stroke) => !pointed.includes(stroke)) : []
  const drawn = [
    CLAIM_KINDS.map((kind) => kindOf(kind, pale, height, 'pale')),
    CLAIM_KINDS.map((kind) => kindOf(kind, pointed.length > 0 ? pointed : strokes, height, kind)),
  ]
  return html`<svg class="page-section${pointed.length > 0 && ` points-${levelOf(pointed)}`}" viewBox="0 0 ${ENLARGED.x + ENLARGED.width} ${STRIP.height}" aria-hidden="true"><path class="lens" d="${lens}"/>${drawn}${pointed.length > 0 && leaderFrom(pointed, height)}</svg>`
}

const y = (stroke: ClaimStroke | undefined) => Math.round(stroke?.y ?? 0)

function kindOf(kind: ClaimKind, strokes: readonly ClaimStroke[], height: number, name: string): Html | false {
  const own = strokes.filter((stroke) => stroke.kind === kind)
  const width = FORMS[kind] === fullStroke ? height : undefined
  const d = own.map((stroke) => FORMS[kind]({ ...stroke, width: Math.round(stroke.width) }, height)).join('')
  return own.length > 0 && html`<path${attributes({ class: name, d, 'stroke-width': width })}/>`
}

/** Past the longest stroke, and short of the words. */
const LEADER = { bend: 357, end: 418 } as const

/** Where the large line has its middle (theme/layouts/point.css): near the strokes that it speaks of. */
const LEVELS = { high: 244, middle: 284, low: 322 } as const

function levelOf(pointed: readonly ClaimStroke[]): keyof typeof LEVELS {
  const height = pointed.reduce((sum, each) => sum + each.y, 0) / pointed.length / STRIP.height
  if (height < 1 / 3) return 'high'
  return height < 2 / 3 ? 'middle' : 'low'
}

/** From the end of each stroke, on one line. */
function leaderFrom(pointed: readonly ClaimStroke[], height: number): Html {
  const starts = pointed.map((stroke) => [Math.round(stroke.x + stroke.width) + 8, Math.round(stroke.y + height / 2)])
  const ways = starts.map(([from, at]) => `M${from} ${at}H${LEADER.bend}`).join('')
  const level = LEVELS[levelOf(pointed)]
  const all = [level, ...starts.map(([, at]) => at ?? 0)]
  const [top, foot] = [Math.min(...all), Math.max(...all)]
  return html`<path class="to-words" d="${ways}M${LEADER.bend} ${top}V${foot}M${LEADER.bend} ${level}H${LEADER.end}"/>`
}
