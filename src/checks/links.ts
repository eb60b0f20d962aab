/** A link to a slide leads to a slide, in every medium. */
import { walk } from '../deck/locate'
import type { Deck, Slide } from '../deck/model'
import { nearest, type Problem } from '../deck/problem'
import { finding } from './finding'

/** Reports `link-unknown`. */
export function checkLinks(slide: Slide, deck: Deck): Problem[] {
  const known = deck.sections.flatMap((section) => section.slides).map((each) => each.id)
  const tokens = [...walk([...slide.headline, ...slide.body, ...slide.handout, ...slide.notes])]
  return tokens.flatMap((token) => {
    const target = token.type === 'link' && String(token.href).startsWith('#') ? String(token.href).slice(1) : undefined
    if (target === undefined || known.includes(target)) return []
    const near = nearest(target, known)
    const message = `No slide has the address "#${target}".`
    const hint = near ? `Did you mean "#${near}"?` : 'Correct it, or give the slide that is meant this id.'
    return [finding(slide, { rule: 'link-unknown', severity: 'error', message, hint }, token)]
  })
}
