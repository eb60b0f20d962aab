/** The handout's first page: the title slide's picture, what the document is, how to read it, and what is in it. */
import type { Deck, Section } from '../../deck/model'
import { slidesOf } from '../../deck/slides-of'
import { longDate } from '../../strings/format'
import { type Strings, stringsOf } from '../../strings/strings'
import { attributes, byline, type Html, html } from '../html'
import { type Entry, type Pictures, rangeOf } from '../printed-entry'

interface CoverParts {
  address: string | undefined
  /** The first slide's text for readers. */
  text: Html
}

/** The title slide is the cover's picture, so its headline is the document's only heading of level 1. */
export function renderCover(entries: readonly Entry[], pictures: Pictures, { address, text }: CoverParts): Html {
  const { deck } = pictures
  const first = entries[0]
  if (!first) return html``
  const { author, date, lang } = deck.meta
  return html`<section id="${first.slide.id}" class="cover">
${pictures.picture(first)}<div class="cover-line">
<p>${stringsOf(lang).paper.handout} ${byline(author)}<time datetime="${date}">${longDate(date, lang)}</time></p>
${licence(deck)}${address && html`<p><a href="${address}">${address}</a></p>\n`}</div>
${text}<div class="cover-columns">
${registers(deck)}${contents(entries, stringsOf(lang).paper)}</div>
</section>
`
}

function licence({ meta }: Deck): Html {
  if (!meta.license) return html``
  const { paper } = stringsOf(meta.lang)
  return html`<p>${paper.licensed} <a href="${meta.license.url}">${meta.license.name}</a>${paper.quotations}</p>
`
}

/** What a register means that deck.yaml does not explain. */
const MEANING = { source: 'readSource', others: 'readOthers', any: 'readAny' } as const

/** The registers' marks with what they mean, and the numbers of sources, as far as the deck uses them; else nothing. */
function registers(deck: Deck): Html {
  const slides = slidesOf(deck)
  const used = Object.entries(deck.meta.registers).filter(([key]) => slides.some(({ register }) => register === key))
  const source = deck.references.find((each) => each.id === deck.meta.source)
  const { paper } = stringsOf(deck.meta.lang)
  const rows = used.map(([, { label, cites, meaning = paper[MEANING[cites]] }]) => {
    return html`<p class="register-key"${attributes({ 'data-cites': cites })}><b>${label}</b> ${meaning}</p>\n`
  })
  const cites = deck.references.length > 0
  if (rows.length === 0 && !cites) return html``
  const text = source && html`<p>${paper.theText(source.title, source.publisher, source.date)}</p>\n`
  return html`<div class="how-to-read">
<h2>${paper.howToRead}</h2>
${rows}${used.length > 0 && text}${cites && html`<p>${paper.smallNumbers}</p>\n`}</div>
`
}

/** The parts with the numbers of their slides. */
function contents(entries: readonly Entry[], { contentsBySlide }: Strings['paper']): Html {
  const sections = [...new Set(entries.map((entry) => entry.section))]
  return html`<nav class="handout-contents" aria-labelledby="contents">
<h2 id="contents">${contentsBySlide}</h2>
<ol>
${sections.map((section) => contentsLine(section, entries))}</ol>
</nav>
`
}

function contentsLine(section: Section, entries: readonly Entry[]): Html {
  const own = entries.filter((entry) => entry.section === section)
  return html`<li><a href="#${section.slides[0]?.id ?? ''}">${section.label && html`<b>${section.label}</b> `}${section.title}</a> <span class="numbers">${rangeOf(own)}</span></li>
`
}
