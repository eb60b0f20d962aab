/** The deck as one document: an article in reading order that needs no script, and what presenting takes over. */
import type { Deck, Slide } from '../deck/model'
import { paceOf } from '../deck/time/pace'
import { longDate } from '../strings/format'
import { interfaceMarks, stringsOf } from '../strings/strings'
import { type PagePicture, renderFigure } from './figure'
import type { HeadOptions } from './head'
import { attributes, byline, type Html, html, trusted } from './html'
import type { LayoutContext } from './layouts'
import { MarkdownRenderer } from './markdown-renderer'
import { readingMinutes } from './reading-time'
import { expandReferences } from './references/paginate'
import { renderSlide } from './slide'
import { slideNumbers } from './slide-numbers'

/** The drawing of a slide's n-th figure, or undefined while it cannot be drawn. */
export type FigureLookup = (slide: Slide, index: number) => PagePicture | undefined

/** What goes between the shell's `<body>` tags. */
export function renderBody(source: Deck, figures: FigureLookup, { hasPapers }: HeadOptions = {}): Html {
  const deck = expandReferences(source)
  const words = new MarkdownRenderer(deck)
  const minutes = new Map(paceOf(source).map((pace) => [pace.id, pace.minutes]))
  const slides = deck.sections.flatMap((section) => section.slides.map((slide) => ({ section, slide })))
  const { page } = stringsOf(deck.meta.lang)
  const { byId, total } = slideNumbers(deck)
  const rendered = slides.map(({ section, slide }, index) => {
    const figure = (n: number) => renderFigure(figures(slide, n), slide, n, deck)
    const context: LayoutContext = { deck, words, figure }
    const below = index === 0 ? contents(deck, hasPapers) : undefined
    const position = { section, number: byId.get(slide.id) ?? '', total, minutes: minutes.get(slide.id), below }
    return renderSlide(slide, position, context)
  })
  return html`${skipLink(slides[1] ?? slides[0], deck)}
${readingBar(deck.meta.lang)}
${masthead(deck)}
<main class="reveal deck"${attributes({ 'data-default-cut': deck.meta['default-cut'], 'data-unfinished': page.unfinished })}><div class="slides">${rendered}</div></main>
${END}
${colophon(deck)}
`
}

/** Past title and contents. */
function skipLink(to: { slide: Slide } | undefined, { meta }: Deck): Html {
  const link = { class: 'skip-link', href: `#${to?.slide.id ?? ''}`, ...interfaceMarks(meta.lang) }
  return html`<a${attributes(link)}>${stringsOf(meta.lang).page.skipContents}</a>`
}

/** Where the article ends: whose it is, under which terms, and the way back up. */
function colophon({ meta }: Deck): Html {
  const { page } = stringsOf(meta.lang)
  const { author, date, lang, license } = meta
  const terms = license && html` · <a rel="license" href="${license.url}">${license.name}</a>`
  return html`<footer class="colophon"><p>${byline(author)}<time datetime="${date}">${longDate(date, lang)}</time>${contactLink(meta.contact)}${terms}</p><p><a href="#contents">${page.contents}</a></p></footer>`
}

function contactLink(contact: string | undefined): Html | undefined {
  if (!contact) return undefined
  const href = contact.includes('@') && !/^https?:/.test(contact) ? `mailto:${contact}` : contact
  return html` · <a href="${href}">${contact.replace(/^https?:\/\/|\/$/g, '')}</a>`
}

/** By this the boot script knows that the whole page has come. */
const END = trusted('<template class="end"></template>')

/** In reach wherever the reader is. Scripts show the buttons. */
function readingBar(lang: string): Html {
  const { page } = stringsOf(lang)
  const bar = { class: 'reading-bar', 'aria-label': page.article, ...interfaceMarks(lang) }
  return html`<nav${attributes(bar)}>
<a href="#contents">${page.contents}</a><span class="switches"><button type="button" class="search-switch" hidden>${page.search}</button> <button type="button" class="present-switch" hidden>${page.present}</button></span>
</nav>`
}

/** The article's head: whose it is, and how long it takes. */
function masthead(deck: Deck): Html {
  const { author, date, lang } = deck.meta
  const { page } = stringsOf(lang)
  const marks = attributes(interfaceMarks(lang))
  return html`<header class="masthead">
<p class="masthead-line"><span>${byline(author)}<span${marks}><time datetime="${date}">${longDate(date, lang)}</time> · ${page.minutesToRead(readingMinutes(deck))}</span></span><span class="switches"><button type="button" class="theme-switch" data-command="theme" aria-pressed="false"${marks} hidden>${page.darkTheme}</button></span></p>
</header>`
}

/** Below the title: the list of sections, and what there is on paper. */
function contents(deck: Deck, hasPapers = false): Html {
  const { lang } = deck.meta
  const { page } = stringsOf(lang)
  const marks = attributes(interfaceMarks(lang))
  return html`<nav class="contents" id="contents" aria-label="${page.contents}"><ol>
${entriesOf(deck)}</ol></nav>
${
  hasPapers &&
  html`<p class="papers"${marks}>${page.toKeep} <a href="deck.pdf">${page.slidesFile}</a>, <a href="handout.pdf">${page.handoutFile}</a> (PDF)</p>
`
}`
}

/** The sections; of a deck that is one, its slides behind the title. */
function entriesOf({ sections }: Deck): Html[] {
  const [only, second] = sections
  if (only && !second) return only.slides.slice(1).map(({ id, headlineText }) => contentsEntry(id, headlineText))
  return sections.map(({ slides, title, label }) => contentsEntry(slides[0]?.id ?? '', title, label))
}

function contentsEntry(id: string, title: string, label?: string): Html {
  return html`<li><a href="#${id}">${label && html`<span class="label">${label}</span> `}${title}</a></li>
`
}
