/** The deck's logo: in a corner of the title, and of every slide if deck.yaml asks for it. */
import type { Deck, DeckImage, Slide } from '../../deck/model'
import { slidesOf } from '../../deck/slides-of'
import { attributes, type Html, html } from '../html'

/** Above the headline of the deck's title. */
export const logoOnTitle = (slide: Slide, deck: Deck): Html | undefined =>
  isFirst(slide, deck) && slide.layout === 'title' ? logo(deck, true) : undefined

/** At the end of a slide's foot. Whose it is was said on the first. */
export function logoInFooter(slide: Slide, deck: Deck): Html | undefined {
  if (slide.layout === 'title') return undefined
  return isFirst(slide, deck) || deck.meta.logo?.on === 'all' ? logo(deck, isFirst(slide, deck)) : undefined
}

const isFirst = ({ span }: Slide, deck: Deck) => slidesOf(deck)[0]?.span === span

function logo({ meta, images }: Deck, isSaid: boolean): Html | undefined {
  if (!meta.logo) return undefined
  const { file, dark, alt = '' } = meta.logo
  const words = isSaid ? alt : ''
  const [light, night] = [images?.[file], dark === undefined ? undefined : images?.[dark]]
  if (!light) return undefined
  return html`<span class="logo">${picture(light, words, night ? 'by-day' : light.isClear && 'clear')}${night && picture(night, words, 'by-night')}</span>`
}

function picture({ sources, width, height }: DeckImage, alt: string, name: string | undefined | false): Html {
  return html`<img${attributes({ src: sources.at(-1)?.address, class: name, width, height })} alt="${alt}">`
}
