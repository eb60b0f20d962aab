/** Where the deck shows which picture, and how large. */
import { addressFault, imagesIn } from '../../deck/image/check-images'
import { isImageBlock } from '../../deck/image/image-blocks'
import { walk } from '../../deck/markdown/locate'
import type { Deck, DeckToken, ImageToken, Slide, Span } from '../../deck/model'
import { slidesOf } from '../../deck/slides-of'
import { type ImageRoom, posterOf } from '../../pages/image'

export interface ImageUse {
  /** As written. */
  href: string
  room: ImageRoom
  span: Span
  /** Of a film: what it is shown with. */
  film?: ImageToken | undefined
  /** Behind the words of a slide. */
  backdropOf?: Slide | undefined
}

/** Every picture of the public deck, as often as it is shown; those with an address that is none are told of already. */
export function imageUses(deck: Deck): ImageUse[] {
  const onSlides = slidesOf(deck).flatMap((slide) => [
    ...inWords(slide, slide.body),
    ...inWords(slide, slide.handout, 'half'),
    ...behind(slide),
  ])
  return [...onSlides, ...logoUses(deck)].filter(({ href }) => !addressFault(href))
}

/** Layouts of columns have half a slide for a picture, and so has one beside words. */
function inWords(slide: Slide, tokens: readonly DeckToken[], room = roomOn(slide)): ImageUse[] {
  const blocks = walk(tokens).filter(isImageBlock)
  const alone = new Set(imagesIn(blocks))
  return imagesIn(tokens).flatMap((token) => usesOf(slide, token, alone.has(token) ? room : 'line'))
}

function usesOf({ span: { file } }: Slide, token: ImageToken, room: ImageRoom): ImageUse[] {
  const start = token.offset ?? -1
  const span = { file, start, end: start + (token.raw.split('\n', 1)[0]?.length ?? 1) }
  const poster = posterOf(token)
  if (!poster) return [{ href: token.href, room, span }]
  return [
    { href: token.href, room, span, film: token },
    { href: poster, room, span },
  ]
}

const roomOn = ({ layout, body }: Slide): ImageRoom =>
  !['figure', 'own'].includes(layout) && (layout === 'compare' || !body.every(isImageBlock)) ? 'half' : 'whole'

function behind(slide: Slide): ImageUse[] {
  const { backdrop } = slide
  if (!backdrop) return []
  const { href, offset: start, length } = backdrop
  return [{ href, room: 'whole', span: { file: slide.span.file, start, end: start + length }, backdropOf: slide }]
}

function logoUses({ meta: { logo } }: Deck): ImageUse[] {
  const { span } = logo ?? {}
  if (!logo || !span) return []
  return [logo.file, logo.dark].flatMap((href) => (href === undefined ? [] : { href, room: 'half' as const, span }))
}
