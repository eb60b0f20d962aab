/** On the opener of a part that is one section of the source: the section's claims, enlarged from the page beside them. */
import { CLAIM_KINDS, type ClaimKind, type Deck, type PageSection, type SourcePage } from '../../deck/model'
import {
  type ClaimStroke,
  fullStroke,
  hollowStroke,
  openStroke,
  type StrokeSetting,
  setColumn,
} from '../../deck/page/strokes'
import { interfaceMarks, stringsOf } from '../../strings/strings'
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

/** What the source makes of things before what it reports. */
const COUNTED: readonly ClaimKind[] = ['interpretation', 'forecast', 'reported', 'quotation']

/** The section that most of the slide's claims are of, the earlier of two. */
export function sectionOf({ columns }: SourcePage, ids: readonly string[]): PageSection | undefined {
  const shared = ({ claims }: PageSection) => claims.filter(({ id }) => ids.includes(id)).length
  const [most] = columns.flat().toSorted((a, b) => shared(b) - shared(a))
  return most && shared(most) > 0 ? most : undefined
}

/** The strokes, two lines from where they stand on the page, and how many there are of each kind. */
export function sectionEnlarged(
  section: PageSection,
  inked: readonly ClaimStroke[],
  strip: PageStrip,
  deck: Deck,
): Html {
  const pitch = Math.min(ENLARGED.pitch, Math.floor(STRIP.height / section.claims.length))
  const height = Math.round(pitch * 0.56)
  const longest = Math.max(1, ...strip.strokes.map(({ words }) => words))
  const setting: StrokeSetting = { word: ENLARGED.width / longest, pitch, gap: 0 }
  const whole = pitch * (section.claims.length - 1) + height
  const top = Math.round((STRIP.height - whole) / 2)
  const { strokes } = setColumn([section], setting, [ENLARGED.x, top])
  const [first, last] = [inked[0], inked.at(-1)]
  const [from, to] = [8, ENLARGED.x - 12]
  const lens = `M${from} ${y(first)}L${to} ${top}M${from} ${y(last) + Math.ceil(strip.stroke)}L${to} ${Math.round(top + whole)}`
  return html`<svg class="page-section" viewBox="0 0 ${ENLARGED.x + ENLARGED.width} ${STRIP.height}" aria-hidden="true"><path class="lens" d="${lens}"/>${CLAIM_KINDS.map((kind) => kindOf(kind, strokes, height))}</svg>${counts(section, deck)}`
}

const y = (stroke: ClaimStroke | undefined) => Math.round(stroke?.y ?? 0)

function kindOf(kind: ClaimKind, strokes: readonly ClaimStroke[], height: number): Html | false {
  const own = strokes.filter((stroke) => stroke.kind === kind)
  const width = FORMS[kind] === fullStroke ? height : undefined
  const d = own.map((stroke) => FORMS[kind]({ ...stroke, width: Math.round(stroke.width) }, height)).join('')
  return own.length > 0 && html`<path${attributes({ class: kind, d, 'stroke-width': width })}/>`
}

function counts({ claims }: PageSection, { meta }: Deck): Html {
  const { claimKinds } = stringsOf(meta.lang).page
  const each = COUNTED.map((kind) => {
    const count = claims.filter((claim) => claim.kind === kind).length
    return html`<span class="${kind}"><b>${count}</b> ${claimKinds[kind](count)}</span> `
  })
  // A section that only says what it makes of things, or what is to come, is seen to.
  const isBare = !claims.some(({ kind }) => kind === 'reported' || kind === 'quotation')
  const className = isBare ? 'claim-counts bare' : 'claim-counts'
  return html`<p${attributes({ class: className, ...interfaceMarks(meta.lang) })}>${each}</p>`
}
