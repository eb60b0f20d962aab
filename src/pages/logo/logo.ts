/** The deck's logo: in a corner of the title, and of every slide if deck.yaml asks for it. */
import type { Deck, DeckImage, Slide } from '../../deck/model'
import { slidesOf } from '../../deck/slides-of'
import { attributes, type Html, html } from '../html'

/** Above the headline of the deck's title. */
export const logoOnTitle = (slide: Slide, deck: Deck): Html | undefined =>
  isFirst(slide, deck) && slide.layout === 'title' ? logo(slide, deck, true) : undefined

/** At the end of a slide's foot. Whose it is was said on the first. */
export function logoInFooter(slide: Slide, deck: Deck): Html | undefined {
  if (slide.layout === 'title') return undefined
  return isFirst(slide, deck) || deck.meta.logo?.on === 'all' ? logo(slide, deck, isFirst(slide, deck)) : undefined
}

const isFirst = ({ span }: Slide, deck: Deck) => slidesOf(deck)[0]?.span === span

/** Px of the canvas that it may have. */
const ON_TITLE = [400, 64] as const
const IN_FOOTER = [140, 36] as const

function logo(slide: Slide, { meta, images }: Deck, isFirst: boolean): Html | undefined {
  if (!meta.logo) return undefined
  const { file, dark, alt = '' } = meta.logo
  const [light, night] = [images?.[file], dark === undefined ? undefined : images?.[dark]]
  if (!light) return undefined
  const shown = { isFirst, alt: isFirst ? alt : '', room: slide.layout === 'title' ? ON_TITLE : IN_FOOTER }
  const day = picture(light, night ? 'by-day' : light.isClear && 'clear', shown)
  return html`<span class="logo">${day}${night && picture(night, 'by-night', shown)}</span>`
}

interface Shown {
  isFirst: boolean
  alt: string
  room: readonly [width: number, height: number]
}

function picture(image: DeckImage, name: string | undefined | false, shown: Shown): Html {
  const { sources, width, height } = image
  const src = sources.at(-1)?.address
  if (src?.startsWith('data:')) return inOneFile(src, image, { ...shown, name: name || 'plain' })
  return html`<img${attributes({ src, class: name, width, height })} alt="${shown.alt}">`
}

/** A page that carries its pictures has the logo once, and shows that one on every slide. */
function inOneFile(
  src: string,
  { width, height }: DeckImage,
  { isFirst, alt, room, name }: Shown & { name: string },
): Html {
  const scale = Math.min(room[0] / width, room[1] / height)
  const [across, down] = [width * scale, height * scale].map((px) => String(Math.round(px)))
  const said = alt ? { role: 'img', 'aria-label': alt } : { 'aria-hidden': 'true' }
  const box = { class: name, width: across, height: down, viewBox: `0 0 ${width} ${height}` }
  // No slide can have an underscore in its address.
  const id = `logo_${name}`
  const drawing = isFirst
    ? html`<image href="${src}"${attributes({ id, width, height })}/>`
    : html`<use${attributes({ href: `#${id}` })}/>`
  return html`<svg${attributes({ ...box, ...said })}>${drawing}</svg>`
}
