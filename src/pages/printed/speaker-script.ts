/** The speaker's script: notes, minutes and the running clock. Private: no public document imports this file. */
import { walk } from '../../deck/markdown/locate'
import type { Deck, Section, Slide } from '../../deck/model'
import { slidesOf } from '../../deck/slides-of'
import { paceOf, type SlidePace } from '../../deck/time/pace'
import { type Strings, stringsOf } from '../../strings/strings'
import { clockTime } from '../../talk/clock-time'
import type { FigureLookup } from '../document'
import { type Html, html, trusted } from '../html'
import { type Entry, entriesOf, numbersOf, Pictures, rangeOf } from '../printed-entry'
import { fullReferences } from '../references/full-references'
import { expandReferences } from '../references/paginate'
import { sectionName } from '../slide'

/** What goes between the shell's `<body>` tags. The only document that has the speaker's notes in it. */
export function renderScript(deck: Deck, figures: FigureLookup): Html {
  const pictures = new Pictures(deck, figures)
  const pace = new Map(paceOf(deck).map((each) => [each.id, each]))
  const entries = entriesOf(deck)
  return html`<main class="script-pages">
${plan(deck, entries, pace)}
${entries.map((entry) => renderEntry(entry, pictures, pace.get(entry.slide.id)))}${citedInNotes(deck)}</main>
`
}

/** The talk at a glance. */
function plan(deck: Deck, entries: readonly Entry[], pace: ReadonlyMap<string, SlidePace>): Html {
  const rows = deck.sections.map((section) => {
    const own = entries.filter((entry) => entry.section === section)
    const from = pace.get(section.slides[0]?.id ?? '')?.from ?? 0
    return html`<tr><td>${section.appendix ? '–' : clockTime(from * 60_000)}</td><th scope="row"><a href="#${section.slides[0]?.id ?? ''}">${sectionName(section)}</a></th><td>${rangeOf(own)}</td><td>${section.minutes ?? plannedIn(section, pace)}</td></tr>
`
  })
  const { paper } = stringsOf(deck.meta.lang)
  return html`<header class="plan">
<p class="private">${paper.privateScript}</p>
<h1>${deck.meta.title}</h1>
<table>
<caption>${paper.plan(deck.meta.minutes)}</caption>
<thead><tr><th scope="col">${paper.begins}</th><th scope="col">${paper.part}</th><th scope="col">${paper.slides}</th><th scope="col">${paper.minutes}</th></tr></thead>
<tbody>
${rows}</tbody>
</table>
</header>
`
}

/** Minutes of the slides, for a section that was given none. */
function plannedIn({ slides }: Section, pace: ReadonlyMap<string, SlidePace>): number | string {
  const sum = slides.reduce((minutes, { id }) => minutes + (pace.get(id)?.minutes ?? 0), 0)
  return Math.round(sum * 10) / 10 || '–'
}

function renderEntry(entry: Entry, pictures: Pictures, pace: SlidePace | undefined): Html {
  const { slide, section, total } = entry
  const { lang } = pictures.deck.meta
  const { paper } = stringsOf(lang)
  const numbers = numbersOf(entry, lang)
  // The document's title is the script's own heading of level 1.
  const tag = `h${Math.max(2, slide.level)}`
  const notes = spoken(slide, pictures) ?? html`<p class="none">${paper.noNotes}</p>\n`
  const planned = pace && pace.minutes > 0 ? duration(pace.minutes, paper) : paper.noTimePlanned
  const minutes = section.minutes === undefined ? '' : ` · ${paper.min(section.minutes)}`
  return html`<section id="${slide.id}" class="script-entry">
<div class="script-slide">
<p class="clock">${section.appendix ? paper.appendixSlides(numbers) : html`<b>${clockTime((pace?.from ?? 0) * 60_000)}</b> ${paper.slideOf(numbers, total)}`}</p>
<p class="planned">${planned}</p>
<div class="thumbnail" role="img" aria-label="${paper.pictureOf(numbers)}">
${withoutStructure(pictures.picture(entry))}</div>
<p class="script-part">${sectionName(section)}${minutes}</p>
</div>
<div class="script-words">
${trusted(`<${tag}>`)}${pictures.words.inline(slide.headline)}${trusted(`</${tag}>`)}
${notes}</div>
</section>
`
}

/** Undefined for a slide without notes. */
function spoken({ notes }: Slide, { words }: Pictures): Html | undefined {
  return notes.length > 0 ? html`${words.blocks(notes)}${words.footnotes(notes)}` : undefined
}

/** A picture of words that stand beside it: no heading, no anchor and no link of its own. */
function withoutStructure(picture: Html): Html {
  const plain = picture.text
    .replace(/<(\/?)h[1-6]\b/g, '<$1p')
    .replace(/(<a\b[^>]*?) href="[^"]*"/g, '$1')
    .replace(/(<(?:p|span|li)\b[^>]*?) id="[^"]*"/g, '$1')
  return trusted(plain)
}

/** The references that notes cite, for the speaker who is asked. */
function citedInNotes(deck: Deck): Html {
  const slides = slidesOf(deck)
  const cites = slides.flatMap((slide) => walk(slide.notes)).filter((token) => token.type === 'cite')
  const ids = new Set(cites.flatMap((token) => token.ids))
  const references = deck.references.filter((each) => ids.has(each.id))
  if (references.length === 0) return html``
  return html`<section class="script-references">
<h2>${stringsOf(deck.meta.lang).paper.citedInNotes}</h2>
${fullReferences({ ...expandReferences(deck), references })}</section>
`
}

/** `1 min 15 s`. */
function duration(minutes: number, paper: Strings['paper']): string {
  const seconds = Math.round(minutes * 60)
  const whole = seconds >= 60 && paper.min(Math.floor(seconds / 60))
  const parts = [whole, seconds % 60 > 0 && paper.seconds(seconds % 60)]
  return parts.filter(Boolean).join(' ')
}
