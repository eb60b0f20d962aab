/** Pictures and films beside the slides, on the page. */
import { isImage } from '../deck/image/image-blocks'
import { isFilm } from '../deck/image/image-file'
import type { Deck, DeckImage, DeckToken, Film, ImageToken, Slide } from '../deck/model'
import type { Strings } from '../strings/strings'
import { attributes, type Html, html } from './html'

/** Part of the window that a picture has, for browsers to choose a file by. */
const ROOM = { whole: '100vw', half: '(width <= 52rem) 100vw, 50vw', line: '8rem' } as const
export type ImageRoom = keyof typeof ROOM

/** What pictures are shown with. */
interface ImageContext extends Pick<Deck, 'images' | 'films'> {
  strings: Strings['page']
  room: ImageRoom
}

/** A picture, or its words while it cannot be shown. */
function imageElement({ href, alt = '' }: Pick<ImageToken, 'href' | 'alt'>, context: ImageContext): Html {
  const image = context.images?.[href]
  return image ? still(image, alt, context.room) : html`<span class="image-missing">${alt}</span>`
}

/** What a credit line is rendered with, besides. */
interface WordsContext extends ImageContext {
  inline(tokens: readonly DeckToken[]): Html
}

/** A picture in a line of words, or in a cell; its credit line in brackets. */
export function imageInLine(token: ImageToken, context: WordsContext): Html {
  const credit = token.tokens.length > 0 && html` <small class="credit">(${context.inline(token.tokens)})</small>`
  return html`<span class="image-inline">${imageElement(token, { ...context, room: 'line' })}</span>${credit}`
}

/** Lines of nothing but pictures: side by side, each with its credit line. */
export function imageLines(
  block: { tokens?: unknown[]; attributes?: Record<string, string> },
  context: WordsContext,
): Html {
  const pictures = ((block.tokens ?? []) as DeckToken[]).filter(isImage)
  const shown = pictures.map((each, index) => {
    const { class: classes, id, ...options } = { ...block.attributes, ...each.attributes }
    const own = attributes({ class: ['image', classes].filter(Boolean).join(' '), id: index === 0 && id, ...options })
    return html`<div${own}>${linked(each, context)}</div>`
  })
  return html`<div class="images">${shown}</div>
`
}

/** A link around a picture is one around what is seen of it; its credit may have links of its own. */
function linked(token: DeckToken, context: WordsContext): Html {
  const image = (token.type === 'link' ? token.tokens[0] : token) as ImageToken
  const shown = imageBlock(image, context)
  const picture = token.type === 'link' ? html`<a href="${token.href}">${shown}</a>` : shown
  return html`${picture}${creditLine(context.inline(image.tokens))}`
}

/** A picture that stands alone in its line: what moves has a control, and nothing moves before it is asked to. */
function imageBlock(token: ImageToken, context: ImageContext): Html {
  const film = context.films?.[token.href]
  const image = context.images?.[token.href]
  if (film) return filmElement(token, film, context)
  if (isFilm(token.href)) return imageElement({ ...token, href: posterOf(token) }, context)
  return image?.moving ? animation(token, image, context) : imageElement(token, context)
}

/** The credit line below a picture; empty for one without. */
const creditLine = (credit: Html): Html => html`${credit.text !== '' && html`<p class="credit">${credit}</p>`}`

/** What a slide's frame says of the colour or the picture behind its words (theme/images/). */
export const groundMarks = ({ ground, backdrop }: Slide) => ({
  'data-ground': ground?.slice(1),
  'data-veil': backdrop && veilName(backdrop.veil),
})

/** "70 50": per cent of paper over a picture, in the light and in the dark theme. */
export const veilName = (veil = { light: 100, dark: 100 }): string => `${veil.light} ${veil.dark}`

/** The picture behind a slide's words, which readers get below them. */
export function backdropOf({ backdrop }: Slide, context: Pick<ImageContext, 'images' | 'strings'>): Html | undefined {
  if (!backdrop) return undefined
  const picture = imageElement(backdrop, { ...context, room: 'whole' })
  return html`<div class="backdrop">${picture}${creditLine(html`${backdrop.credit}`)}</div>
`
}

function still({ width, height, sources, isClear }: DeckImage, alt: string, room: ImageRoom): Html {
  const largest = sources.at(-1)
  const choice = sources.length > 1 && {
    srcset: sources.map(({ address, width: px }) => `${address} ${px}w`).join(', '),
    sizes: ROOM[room],
  }
  const own = {
    src: largest?.address,
    ...choice,
    class: isClear && 'clear',
    width,
    height,
    loading: 'lazy',
    decoding: 'async',
  }
  return html`<img${attributes(own)} alt="${alt}">`
}

function animation({ alt = '' }: ImageToken, image: DeckImage, { strings, room }: ImageContext): Html {
  const moving = { src: image.moving, width: image.width, height: image.height, loading: 'lazy' }
  return html`<details class="animation"><summary>${still(image, alt, room)}<span class="play"><span class="visually-hidden">${strings.moves}</span></span></summary><img${attributes(moving)} alt=""></details>`
}

function filmElement(
  { alt = '', ...token }: ImageToken,
  { address, type, captions }: Film,
  { images, strings }: ImageContext,
): Html {
  const poster = images?.[posterOf(token)]
  const own = {
    controls: true,
    playsinline: true,
    preload: 'none',
    poster: poster?.sources.at(-1)?.address,
    width: poster?.width,
    height: poster?.height,
    'aria-label': alt,
  }
  const track = captions && {
    kind: 'captions',
    src: captions.address,
    srclang: captions.lang,
    label: strings.captions,
    default: true,
  }
  return html`<video${attributes(own)}><source${attributes({ src: address, type })}>${track && html`<track${attributes(track)}>`}</video>`
}

/** The picture that stands for a film. */
export const posterOf = ({ pairs }: Pick<ImageToken, 'pairs'>): string =>
  pairs.find(({ name }) => name === 'poster')?.value ?? ''
