/** A link that somebody has goes on leading to its slide. */
import type { Deck } from '../deck/model'
import { errorAt, nearest, type Problem } from '../deck/problem'
import { slidesOf } from '../deck/slides-of'
import { problemAt } from './slide-text'

/** Reports `address-lost` for published addresses that lead nowhere, and `alias-taken` for an alias that is in use. */
export function checkAddresses(deck: Deck): Problem[] {
  const slides = slidesOf(deck)
  const ids = slides.map((slide) => slide.id)
  const known = new Set([...ids, ...slides.flatMap((slide) => slide.aliases)])
  const lost = deck.published.filter(({ slug }) => !known.has(slug) && !isListed(slug, ids))
  const taken = slides.flatMap((slide) => {
    const others = slides.filter((each) => each !== slide).flatMap((each) => [each.id, ...each.aliases])
    return slide.aliases
      .filter((alias) => others.includes(alias) || alias === slide.id)
      .map((alias) => ({ slide, alias }))
  })
  return [
    ...lost.map(({ slug, span }) => {
      const near = nearest(slug, ids)
      const message = `The address "#${slug}" was published, and no slide answers to it any more: links that people have would break.`
      const hint = `Write data-alias="${slug}" on the slide that took its place${near ? ` (perhaps "${near}")` : ''}.`
      return errorAt(span, { rule: 'address-lost', message, hint })
    }),
    ...taken.map(({ slide, alias }) => {
      const message = `The alias "${alias}" is the address of a slide already.`
      const hint = 'Remove it from data-alias, or give that slide another id.'
      return problemAt(slide, { rule: 'alias-taken', severity: 'error', message, hint })
    }),
  ]
}

/** Further slides of a list are numbered: `references-2`. */
const isListed = (slug: string, ids: readonly string[]) => ids.includes(slug.replace(/-\d+$/, ''))
