/** A drawing as the page shows it: its steps as fragments, its links as controls laid over the picture. */
import type { Deck, Slide } from '../deck/model'
import { slidesOf } from '../deck/slides-of'
import { actorClass, HAS_ACTOR } from '../deck/topic/actor'
import { interfaceMarks, stringsOf } from '../strings/strings'
import { attributes, type Html, html, trusted } from './html'
import type { MarkdownRenderer } from './markdown-renderer'

/** Names of nodes and lines are for the build; the page has no use for them. */
const BUILD_ONLY = / (?:data-(?:node|edge|link|type)|xmlns)="[^"]*"/g

/** A step among an element's classes. */
const STEP = / class="([^"]*?)\bstep(\d+)\b([^"]*)"/g

/** Px of one em of a drawing at the size it was drawn (figures.css). */
const EM = 18

/** The classes of a part, with an actor among them, and each actor there (`actorClass`). */
const CLASSES = / class="[^"]*\bactor--[^"]*"/g
const ACTOR = /\bactor--([a-z\d]+)/g

/** What the page needs of a drawing. */
export interface PagePicture {
  svg: string
  smallestText?: number
  /** `isApart`: it stands in a file of its own, and the page keeps its place (portraits.ts). */
  portrait?: { svg: string; isApart?: boolean } | undefined
}

/** The last group of a drawing with links. */
const LINKS = /<g class="links">(.*)<\/g>(?=<\/svg>$)/s

/**
 * The n-th figure of a slide, with the line that says what is measured. Step N of the drawing is the fragment of index
 * N - 1 (reveal.js counts from 0). A picture that is one image to assistive technology hides what is in it, so links
 * stand in a second `svg` of the same box over it, each named by its node and the slide it leads to. A portrait picture
 * or its place follows; the style sheet shows one of the two (figure-forms.css).
 */
export function renderFigure(drawing: PagePicture | undefined, slide: Slide, index: number, deck: Deck): Html {
  if (!drawing) return html`<p class="figure-missing">${stringsOf(deck.meta.lang).page.figureMissing}</p>`
  const measure = slide.figures[index]?.chart?.measure
  const links = LINKS.exec(drawing.svg)?.[1]
  const picture = named(pageOnly(drawing.svg.replace(LINKS, '')), { ...detailsOf(slide, index), ...labelsOf(drawing) })
  const portrait = drawing.portrait?.isApart ? placeOf(drawing.portrait.svg) : renderPortrait(drawing, slide, index)
  return html`${measure && html`<p class="measure">${measure}</p>\n`}${links ? linked(picture, links, deck) : picture}${portrait}`
}

/** The n-th figure's picture for an upright phone, whole; undefined where it has none. */
export function renderPortrait({ portrait }: PagePicture, slide: Slide, index: number): Html | undefined {
  if (!portrait) return undefined
  const svg = pageOnly(portrait.svg.replace(LINKS, '').replace(STEP, withoutStep))
  return named(svg.replace(' class="', ' class="portrait '), detailsOf(slide, index))
}

/** As large as a picture that comes later, so that nothing moves then. */
const placeOf = (svg: string) => trusted(`<svg class="portrait"${/ viewBox="[^"]*"/.exec(svg)?.[0] ?? ''}></svg>`)

/** A slide's words for its figures belong to the first. */
const detailsOf = (slide: Slide, index: number): Record<string, string> =>
  slide.inWords.length > 0 && index === 0 ? { 'aria-details': inWordsId(slide) } : {}

/** So that the style sheet knows how small it may get (figure-forms.css). */
const labelsOf = ({ smallestText }: PagePicture) =>
  Number.isFinite(smallestText) ? { 'data-labels': String(smallestText) } : {}

/** With more attributes on its root. */
const named = (svg: string, more: Record<string, string>) => trusted(svg.replace(/^<svg /, `<svg${attributes(more)} `))

/** An article is read with all steps shown. */
function withoutStep(_: string, before: string, _step: string, after: string): string {
  const classes = `${before}${after}`.trim()
  return classes && ` class="${classes}"`
}

/** What a deck's texts are rendered with. */
interface Rendering {
  deck: Deck
  words: MarkdownRenderer
}

/** The figure in words, for readers, and whose colours are in the slide's `drawings`: what paper shows. */
export function figureInWords(slide: Slide, { deck, words }: Rendering, drawings: readonly Html[]): Html {
  const key = actorKey(drawings, deck)
  if (slide.inWords.length === 0) return key
  return html`<div class="in-words" id="${inWordsId(slide)}">
<p class="subhead"${attributes(interfaceMarks(deck.meta.lang))}><strong>${words.strings.figureInWords}</strong></p>
${words.blocks(slide.inWords)}${key}</div>
`
}

/** The same for the article, where it can be folded. */
export function foldedInWords(slide: Slide, { deck, words }: Rendering, drawings: readonly Html[]): Html {
  const key = actorKey(drawings, deck)
  if (slide.inWords.length === 0) return key
  const id = inWordsId(slide)
  return html`${foldable({ class: 'in-words', id }, words.strings.figureInWords, words.blocks(slide.inWords), deck)}${key}`
}

/** A part of the text for readers under its name: open as it is written, and folded by a script (present/boot). */
export function foldable(own: Record<string, string>, name: string, content: Html, { meta }: Deck): Html {
  return html`<details${attributes(own)} open>
<summary${attributes(interfaceMarks(meta.lang))}>${name}</summary>
${content}</details>
`
}

/** "Colours: Harbour, Railway": each actor by its name, in the order of `deck.yaml`; empty where none is drawn. */
function actorKey(drawings: readonly Html[], { meta }: Deck): Html {
  const classes = drawings.flatMap(({ text }) => text.match(CLASSES) ?? [])
  const drawn = new Set(classes.flatMap((each) => [...each.matchAll(ACTOR)].map(([, key]) => key)))
  const names = Object.entries(meta.actors)
    .filter(([key]) => drawn.has(key))
    .map(
      ([key, { name }], index) =>
        html`${index > 0 && ', '}<span class="${actorClass(key)} ${HAS_ACTOR}">${name}</span>`,
    )
  return names.length > 0 ? html`<p class="actor-key">${stringsOf(meta.lang).page.colours} ${names}</p>\n` : html``
}

const inWordsId = (slide: Slide) => `${slide.id}-in-words`

function pageOnly(svg: string): string {
  const marked = svg.replace(BUILD_ONLY, '').replace(CLASSES, (all) => all.replace(/"$/, ` ${HAS_ACTOR}"`))
  return inEm(marked).replace(STEP, (_, before: string, step: string, after: string) => {
    const classes = `${before}fragment${after}`
    return ` class="${classes}" data-fragment-index="${Number(step) - 1}"`
  })
}

/** Its size in em, so that the style sheet gives its scale in every browser (figures.css). */
function inEm(svg: string): string {
  return svg.replace(/^<svg [^>]*>/, (root) =>
    root.replace(
      / (width|height)="([\d.]+)"/g,
      (_, side: string, px: string) => ` ${side}="${Number((Number(px) / EM).toFixed(3))}em"`,
    ),
  )
}

function linked(picture: Html, links: string, deck: Deck): Html {
  const box = / width="[^"]*"| height="[^"]*"| viewBox="[^"]*"/g
  const size = trusted([...(/^<svg [^>]*>/.exec(picture.text)?.[0].matchAll(box) ?? [])].join(''))
  const slides = new Map(slidesOf(deck).map((slide) => [slide.id, slide]))
  const named = pageOnly(links).replace(
    / href="#([^"]*)" aria-label="([^"]*)"/g,
    (whole, id: string, label: string) => {
      const headline = slides.get(id)?.headlineText
      return headline ? ` href="#${id}" aria-label="${label}: ${html`${headline}`}"` : whole
    },
  )
  const layer = html`<svg class="figure-links"${size} role="group" aria-label="${stringsOf(deck.meta.lang).page.figureLinks}">${trusted(named)}</svg>`
  return html`<div class="picture">${picture}${layer}</div>`
}
