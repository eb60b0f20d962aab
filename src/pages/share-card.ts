/** Pages that stand for one slide when its link is shared: a card for messengers, then on to the slide. */
import { plainText } from '../deck/markdown/lexer'
import type { Deck, DeckMeta, Slide } from '../deck/model'
import { directionOf } from '../strings/direction'
import { stringsOf } from '../strings/strings'
import { type Html, html } from './html'

/** The picture of a card, in px: the size that messengers and social sites crop nothing of. */
export const CARD = { width: 1200, height: 630 } as const

/** A list of references is no picture that helps anybody. */
export const hasCard = ({ layout }: Slide): boolean => layout !== 'references'

/** The words of a share card. */
interface Card {
  title: string
  description: string
  /** Address of the page the card stands for. */
  url?: string | undefined
  /** Address of the picture; without one the card has none. */
  picture?: string | undefined
  /** Alternative text of the picture. */
  alt: string
}

const LONGEST = 200

/** What a link to this slide says about it: the beginning of its text for readers, else the deck's description. */
export function describe(slide: Slide, deck: Deck): string {
  const [first] = slide.handout
  // A citation leaves its space behind.
  const text = first ? plainText([first]).replace(/ (?=[.,;:!?])/g, '') : ''
  return text ? shortened(text) : deck.meta.description
}

/** Open Graph (https://ogp.me/) and the few names that only one network reads. */
export function cardTags({ title, description, url, picture, alt }: Card, meta: DeckMeta): Html {
  const image = html`
<meta property="og:image" content="${picture}">
<meta property="og:image:width" content="${CARD.width}">
<meta property="og:image:height" content="${CARD.height}">
<meta property="og:image:alt" content="${alt}">`
  return html`<meta property="og:type" content="article">
<meta property="og:site_name" content="${meta.title}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:locale" content="${meta.lang.replace('-', '_')}">${
    url && html`\n<meta property="og:url" content="${url}">`
  }${picture && image}
<meta name="twitter:card" content="${picture ? 'summary_large_image' : 'summary'}">`
}

interface ShareOptions {
  /** The site's address ending in `/`, or undefined. */
  address: string | undefined
  /** Whether the slide's picture stands beside the page as `card.png`. */
  picture: boolean
  /** The deck's icon, relative to its address; without one, browsers ask the host for theirs. */
  icon?: string | undefined
}

/**
 * The whole page `s/<slug>/index.html`. It needs no script and no style: a browser goes on to the slide at once, a
 * messenger reads the card, and whoever stops it finds a link.
 */
export function sharePage(deck: Deck, slide: Slide, { address, picture, icon }: ShareOptions): string {
  const { meta } = deck
  const { page } = stringsOf(meta.lang)
  const onwards = `../../#${slide.id}`
  const card = cardOf(slide, deck, { address, picture })
  return html`<!doctype html>
<html lang="${meta.lang}" dir="${directionOf(meta.lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${slide.headlineText} – ${meta.title}</title>
<meta name="description" content="${card.description}">
${address && html`<link rel="canonical" href="${address}">\n`}${icon && html`<link rel="icon" href="../../${icon}">\n`}${cardTags(card, meta)}
<meta http-equiv="refresh" content="0; url=${onwards}">
</head>
<body>
<main><h1>${slide.headlineText}</h1>
<p>${card.description}</p>
<p><a href="${onwards}">${page.openSlideIn(meta.title)}</a></p></main>
</body>
</html>
`.text
}

function cardOf(slide: Slide, deck: Deck, options: ShareOptions): Card {
  const url = options.address && `${options.address}s/${slide.id}/`
  const picture = options.picture && hasCard(slide) ? `${url ?? ''}card.png` : undefined
  const alt = stringsOf(deck.meta.lang).page.theSlide(slide.headlineText)
  return { title: slide.headlineText, description: describe(slide, deck), url, picture, alt }
}

/** Cut between words, with an ellipsis where something is missing. */
function shortened(text: string): string {
  if (text.length <= LONGEST) return text
  const cut = text.slice(0, LONGEST - 1)
  return `${cut.slice(0, cut.lastIndexOf(' '))}…`
}
