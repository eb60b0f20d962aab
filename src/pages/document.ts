/** The deck as one document: an article in reading order that needs no script, and what presenting takes over. */
import type { Deck, Section, Slide } from '../deck/model'
import { paceOf } from '../deck/time/pace'
import { renderFigure } from './figure'
import type { HeadPlace } from './head'
import { attributes, type Html, html, trusted } from './html'
import type { LayoutContext } from './layouts'
import { Words } from './markdown-renderer'
import { readingMinutes } from './reading-time'
import { expandReferences } from './references/paginate'
import { renderSlide } from './slide'
import { slideNumbers } from './slide-numbers'

/** The drawing of a slide's n-th figure, as SVG, or undefined while it cannot be drawn. */
export type FigureLookup = (slide: Slide, index: number) => string | undefined

/** What goes between the shell's `<body>` tags. */
export function renderBody(source: Deck, figures: FigureLookup, { hasPapers }: HeadPlace = {}): Html {
  const deck = expandReferences(source)
  const words = new Words(deck.references)
  const minutes = new Map(paceOf(source).map((pace) => [pace.id, pace.minutes]))
  const slides = deck.sections.flatMap((section) => section.slides.map((slide) => ({ section, slide })))
  const { byId, total } = slideNumbers(deck)
  const rendered = slides.map(({ section, slide }) => {
    const figure = (n: number) => renderFigure(figures(slide, n), slide, n, deck)
    const context: LayoutContext = { deck, words, figure }
    const position = { section, number: byId.get(slide.id) ?? '', total, minutes: minutes.get(slide.id) }
    return renderSlide(slide, position, context)
  })
  return html`<a class="skip-link" href="#${slides[0]?.slide.id ?? ''}">Skip the contents</a>
${readingBar()}
${masthead(deck, hasPapers)}
<main class="reveal deck"${attributes({ 'data-default-cut': deck.meta['default-cut'] })}><div class="slides">
${rendered}
</div></main>
${END}
`
}

/** By this the boot script knows that the whole page has come. */
const END = trusted('<template class="end"></template>')

/** In reach wherever the reader is. Scripts show the buttons. */
const readingBar = (): Html => html`<nav class="reading-bar" aria-label="Article">
<a href="#">Contents</a><span class="switches"><button type="button" class="search-switch" hidden>Search</button> <button type="button" class="present-switch" hidden>Present</button></span>
</nav>`

/** The article's head: what it is, how long it takes, and the list of its sections. */
function masthead(deck: Deck, hasPapers = false): Html {
  return html`<header class="masthead">
<p class="masthead-line"><span>${deck.meta.author}, <time datetime="${deck.meta.date}">${longDate(deck.meta.date)}</time> · ${readingMinutes(deck)} minutes to read</span><span class="switches"><button type="button" class="theme-switch" data-command="theme" aria-pressed="false" hidden>Dark theme</button></span></p>
<nav class="contents" aria-label="Contents"><ol>
${deck.sections.map(contentsEntry)}</ol></nav>
${hasPapers && html`<p class="papers">To keep or to print: <a href="deck.pdf">slides</a>, <a href="handout.pdf">handout</a> (PDF)</p>`}
</header>`
}

function contentsEntry(section: Section): Html {
  const first = section.slides[0]
  return html`<li><a href="#${first?.id ?? ''}"><span class="label">${section.label ?? ''}</span> ${section.title}</a></li>
`
}

/** `2026-11-24` as "24 November 2026", `2026-11` as "November 2026"; a year stays one. */
export function longDate(iso: string): string {
  const [year = '', month, day] = iso.split('-')
  const parts: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' }
  if (month) parts.month = 'long'
  if (day) parts.day = 'numeric'
  const format = new Intl.DateTimeFormat('en-GB', parts)
  return format.format(new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`))
}
