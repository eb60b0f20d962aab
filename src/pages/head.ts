/** The document's head: what search engines, messengers and readers are told about the deck. */
import type { Deck, DeckMeta } from '../deck/model'
import { stringsOf } from '../strings/strings'
import { type Html, html, trusted } from './html'
import { cardTags } from './share-card'

/** What is known about the place where the document will stand. */
export interface HeadOptions {
  /** The site's address ending in `/`; without it nothing claims to know where the deck is found. */
  address?: string | undefined
  /** Address of the deck's picture for cards, relative to the document. */
  picture?: string | undefined
  /** Whether `deck.pdf` and `handout.pdf` stand beside the document. */
  hasPapers?: boolean | undefined
  /** Address of the pictures for upright phones that are not in the document (portraits.ts), relative to it. */
  portraits?: string | undefined
}

/**
 * The head's own part. Titles follow Open Graph (https://ogp.me/), data for search engines follow schema.org's
 * `PresentationDigitalDocument`.
 */
export function renderHead(deck: Deck, { address, picture, portraits }: HeadOptions = {}): Html {
  const { meta } = deck
  const card = {
    title: meta.title,
    description: meta.description,
    url: address,
    picture: picture && `${address ?? ''}${picture}`,
    alt: stringsOf(meta.lang).page.firstSlideOf(meta.title),
  }
  return html`<title>${meta.title}</title>
<meta name="description" content="${meta.description}">
${meta.author && html`<meta name="author" content="${meta.author}">\n`}${meta.keywords.length > 0 && html`<meta name="keywords" content="${meta.keywords.join(', ')}">\n`}<meta name="date" content="${meta.date}">
${portraits && html`<meta name="portraits" content="${portraits}">\n`}${address && html`<link rel="canonical" href="${address}">\n`}${cardTags(card, meta)}
<script type="application/ld+json">${trusted(embedded(describedBy(meta, address)))}</script>`
}

/** The deck as schema.org knows it. */
function describedBy(meta: DeckMeta, address: string | undefined): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': 'PresentationDigitalDocument',
    name: meta.title,
    ...(meta.subtitle && { alternativeHeadline: meta.subtitle }),
    description: meta.description,
    ...(meta.author && { author: { '@type': 'Organization', name: meta.author } }),
    datePublished: meta.date,
    inLanguage: meta.lang,
    ...(meta.keywords.length > 0 && { keywords: meta.keywords.join(', ') }),
    isAccessibleForFree: true,
    ...(address && { url: address }),
  }
}

/** JSON inside a script element must not end it. */
function embedded(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
