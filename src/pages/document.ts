/** The deck as one document: an article in reading order that needs no script, and what presenting takes over. */
import type { Deck, Section, Slide } from '../deck/model'
import { renderFigure } from './figure'
import { type Html, html } from './html'
import type { LayoutContext } from './layouts'
import { expandReferences } from './paginate'
import { renderSlide } from './slide'
import { Words } from './words'

/** The drawing of a slide's n-th figure, as SVG, or undefined while it cannot be drawn. */
export type FigureLookup = (slide: Slide, index: number) => string | undefined

/** What goes between the shell's `<body>` tags. */
export function renderBody(source: Deck, figures: FigureLookup): Html {
  const deck = expandReferences(source)
  const words = new Words(deck.references)
  const slides = deck.sections.flatMap((section) => section.slides.map((slide) => ({ section, slide })))
  const rendered = slides.map(({ section, slide }, index) => {
    const figure = (n: number) => renderFigure(figures(slide, n), slide, n, deck)
    const context: LayoutContext = { deck, words, figure }
    return renderSlide(slide, { section, number: index + 1, total: slides.length }, context)
  })
  return html`<a class="skip-link" href="#${slides[1]?.slide.id ?? ''}">Skip the contents</a>
${masthead(deck)}
<main class="reveal deck"><div class="slides">
${rendered}
</div></main>
`
}

/** The article's head: what it is, how to present it, and the list of its sections. */
function masthead(deck: Deck): Html {
  return html`<header class="masthead">
<p class="masthead-line"><span>${deck.meta.author}, <time datetime="${deck.meta.date}">${longDate(deck.meta.date)}</time></span><span class="switches"><button type="button" class="theme-switch" data-command="theme" aria-pressed="false" hidden>Dark theme</button> <button type="button" class="present-switch" hidden>Present</button></span></p>
<nav class="contents" aria-label="Contents"><ol>
${deck.sections.map(contentsEntry)}</ol></nav>
</header>`
}

function contentsEntry(section: Section): Html {
  const first = section.slides[0]
  return html`<li><a href="#${first?.id ?? ''}"><span class="label">${section.label ?? ''}</span> ${section.title}</a></li>
`
}

/** `2026-11-24` as "24 November 2026". */
export function longDate(iso: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  return format.format(new Date(`${iso}T00:00:00Z`))
}
