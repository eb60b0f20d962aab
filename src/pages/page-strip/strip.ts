/** On a slide that speaks for the source: the source's page, with the strokes of the slide's claims inked. */
import { plainText } from '../../deck/markdown/lexer'
import type { ClaimKind, Deck, Layout, PageSection, Slide } from '../../deck/model'
import { sectionOf } from '../../deck/page/section-of'
import type { ClaimStroke } from '../../deck/page/strokes'
import { speaksForSource } from '../../deck/topic/voice'
import { interfaceMarks, stringsOf } from '../../strings/strings'
import { attributes, type Html, html } from '../html'
import { claimCounts } from './counts'
import { n, type PageStrip, STRIP, stripOf } from './geometry'
import { sectionEnlarged } from './section'

/** Layouts with a margin for it; on others it lies beside the name of the register. */
const MARGIN: readonly Layout[] = ['quote', 'section']

/** What the source makes of things is the pencil's; the rest is in ink. */
const PENCIL: readonly ClaimKind[] = ['interpretation', 'forecast']

interface Strips {
  /** In the slide's margin. */
  standing?: Html | undefined
  /** For the line of the register. */
  lying?: Html | undefined
}

/** Neither for slides that do not speak for the source, carry none of its claims, or show the whole page as their figure. */
export function pageStrips(slide: Slide, deck: Deck): Strips {
  const page = deck.ledger?.page
  const shows = slide.layout !== 'title' && !slide.figures.some(({ kind }) => kind === 'page')
  if (!page || !shows || !speaksForSource(slide, deck)) return {}
  const strip = stripOf(page)
  const section = slide.layout === 'section' ? sectionOf(page, slide.claims) : undefined
  if (section) return { standing: onOpener(section, slide, deck, strip) }
  const inked = strip.strokes.filter(({ id }) => slide.claims.includes(id))
  if (inked.length === 0) return {}
  if (!MARGIN.includes(slide.layout))
    return { lying: html`<span class="page-lying">${drawn(inked, strip, deck)}</span>` }
  return { standing: html`${drawn(inked, strip, deck)}${leader(slide, deck, inked, strip)}\n` }
}

/** The section, its claims inked, or those alone that the opener points at. */
function onOpener(section: PageSection, { points = [] }: Slide, deck: Deck, strip: PageStrip): Html {
  const shown = strip.strokes.filter(({ id }) => section.claims.some((claim) => claim.id === id))
  const pointed = shown.filter(({ id }) => points.includes(id))
  const [first] = shown
  // The page is read from opener to opener.
  const passed = first && pointed.length === 0 ? strip.strokes.slice(0, strip.strokes.indexOf(first)) : []
  const page = drawn(pointed.length > 0 ? pointed : shown, strip, deck, { passed, isHollow: true })
  return html`${page}${sectionEnlarged(section, shown, strip, points)}${pointed.length === 0 && claimCounts(section, deck)}\n`
}

function drawn(
  inked: readonly ClaimStroke[],
  strip: PageStrip,
  deck: Deck,
  { passed = [], isHollow = false }: { passed?: readonly ClaimStroke[]; isHollow?: boolean } = {},
): Html {
  const { lang } = deck.meta
  const numbers = inked.map((stroke) => strip.strokes.indexOf(stroke) + 1)
  const words = stringsOf(lang).page.claimsOnPage(inWords(numbers, lang), numbers.length, strip.strokes.length)
  const own = attributes({ role: 'img', 'aria-label': words, ...interfaceMarks(lang) })
  const noted = inked.filter(({ kind }) => PENCIL.includes(kind))
  // All in ink, and the pencil's over it: claims in a row are one band.
  const before = bands(passed, strip)
  const inside = isHollow && insides(inked, strip)
  const [ink, pencil] = [noted.length < inked.length && bands(inked, strip), bands(noted, strip)]
  return html`<svg class="page-strip" viewBox="0 0 ${STRIP.width} ${STRIP.height}"${own}>${before && html`<path class="passed" d="${before}"/>`}${ink && html`<path d="${ink}"/>`}${pencil && html`<path class="noted" d="${pencil}"/>`}${inside && html`<path class="inside" d="${inside}"/>`}</svg>`
}

/** Of strokes that are no full ones beside it either: a forecast's is open at its end. */
function insides(marked: readonly ClaimStroke[], { stroke }: PageStrip): string {
  const edge = stroke / 4
  const wide = ({ kind, width }: ClaimStroke) => (kind === 'quotation' ? width - 2 * edge : width - edge)
  return marked
    .filter(({ kind }) => kind === 'quotation' || kind === 'forecast')
    .map((each) => `M${n(edge)} ${n(each.y + edge)}h${n(wide(each))}v${n(stroke - 2 * edge)}H${n(edge)}z`)
    .join('')
}

/** Across the whole strip, from the first to the last of those in a row: it is cut to its strokes by style. */
function bands(marked: readonly ClaimStroke[], { strokes, stroke }: PageStrip): string {
  const starts = marked.filter((each) => !marked.includes(strokes[strokes.indexOf(each) - 1] as ClaimStroke))
  const ends = marked.filter((each) => !marked.includes(strokes[strokes.indexOf(each) + 1] as ClaimStroke))
  return starts.map(({ y }, index) => `M0 ${n(y)}h${STRIP.width}v${n((ends[index]?.y ?? y) - y + stroke)}H0z`).join('')
}

/** "3 to 5, 8". */
function inWords(numbers: readonly number[], lang: string): string {
  const runs: [number, number][] = []
  for (const number of numbers) {
    const last = runs.at(-1)
    if (last && number === last[1] + 1) last[1] = number
    else runs.push([number, number])
  }
  return runs.map(([from, to]) => written(from, to, lang)).join(', ')
}

function written(from: number, to: number, lang: string): string {
  if (to - from > 1) return stringsOf(lang).page.range(from, to)
  return from === to ? `${from}` : `${from}, ${to}`
}

/** Where the quotation begins, and half the height of the sheet's words, on which one quotation alone is centred. */
const QUOTATION = { x: 130, y: 224 } as const

/** From the stroke of the slide's only quotation to its middle. */
function leader(
  slide: Slide,
  { ledger }: Deck,
  inked: readonly ClaimStroke[],
  { stroke }: PageStrip,
): Html | undefined {
  const quotes = slide.body.filter(({ type }) => type === 'blockquote')
  const [quote] = quotes
  if (slide.layout !== 'quote' || !quote || quotes.length > 1 || slide.body[0] !== quote) return undefined
  const words = plainText([quote])
  const claims = Object.values(ledger?.quotations ?? {}).flatMap(({ text, claim }) =>
    words.includes(text) ? [claim] : [],
  )
  const from = inked.find(({ id }) => claims.includes(id))
  if (!from) return undefined
  const [x, y, bend] = [Math.round(from.width) + 6, Math.round(from.y + stroke / 2), 112]
  const path = `M${x} ${y}H${bend - 12}C${bend} ${y} ${bend - 4} ${QUOTATION.y} ${bend + 8} ${QUOTATION.y}H${QUOTATION.x}`
  return html`<svg class="page-leader" viewBox="0 0 144 ${STRIP.height}" aria-hidden="true"><path d="${path}"/></svg>`
}
