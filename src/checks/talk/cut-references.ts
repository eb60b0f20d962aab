/** A cut stands alone: what is seen and said in it refers to nothing that it leaves out. */

import { figureKind } from '../../deck/fence'
import { walk } from '../../deck/markdown/locate'
import type { Deck, DeckToken, Slide } from '../../deck/model'
import type { Problem } from '../../deck/problem'
import { slidesOf } from '../../deck/slides-of'
import { countWords } from '../../deck/text/count-words'
import { linkTargets } from '../links'
import { problemAt, textOfBlocks } from '../slide-text'

/** A headline of fewer words may be said by chance. */
const HEADLINE_WORDS = 4

/**
 * Reports `cut-reference`: in its headline, body, figures or notes, a slide links to a slide that one of its cuts does not
 * have, repeats its headline, names a part of which the cut has no slide, or names a slide by a number, which is another one in
 * each cut. The appendix comes with every cut; the text for readers belongs to the whole document.
 */
export function checkCutReferences(deck: Deck): Problem[] {
  const cuts = deck.meta.cuts ?? []
  const slides = slidesOf({ sections: deck.sections.filter(({ appendix }) => !appendix) })
  return slides.flatMap((slide) => {
    const own = cuts.filter((cut) => slide.cuts.includes(cut))
    return own.length > 0 ? [...toSlides(slide, slides, own), ...toParts(slide, deck, own), ...toNumbers(slide)] : []
  })
}

function dangling(slide: Slide, what: string, cuts: readonly number[], token?: DeckToken): Problem {
  const names = cuts.map((cut) => `${cut}-minute`).join(' and ')
  const message = `The slide refers to ${what}, which the ${names} cut${cuts.length > 1 ? 's do' : ' does'} not have.`
  const hint = 'Say what is meant here, move the reference to "Handout:", or change data-cut.'
  return problemAt(slide, { rule: 'cut-reference', severity: 'error', message, hint }, token)
}

/** Slides of the talk that are linked to, or whose headline is said. */
function toSlides(slide: Slide, slides: readonly Slide[], cuts: readonly number[]): Problem[] {
  const linked = linkTargets([...slide.headline, ...slide.body, ...slide.notes])
  const texts = blocksOf(slide).map((token) => ({ token, text: textOfBlocks([token]).toLowerCase() }))
  return slides.flatMap((other) => {
    const missing = cuts.filter((cut) => !other.cuts.includes(cut))
    if (missing.length === 0 || other === slide) return []
    const link = linked.find(({ id }) => id === other.id || other.aliases.includes(id))
    if (link) return [dangling(slide, `the slide "#${other.id}"`, missing, link.token)]
    const said = other.headlineText.toLowerCase()
    const found = texts.find(({ text }) => text.includes(said))
    return found && countWords(said) >= HEADLINE_WORDS
      ? [dangling(slide, `the headline “${other.headlineText}”`, missing, found.token)]
      : []
  })
}

/** "Part V" where a cut has no slide of that section. */
function toParts(slide: Slide, { sections }: Deck, cuts: readonly number[]): Problem[] {
  return sections.flatMap(({ label, slides }) => {
    const missing = cuts.filter((cut) => !slides.some((each) => each.cuts.includes(cut)))
    if (!label || missing.length === 0) return []
    const name = new RegExp(`\\bpart ${label.replace(/[^\p{L}\p{N}]/gu, '\\$&')}(?![\\p{L}\\p{N}])`, 'iu')
    const token = blocksOf(slide).find((each) => name.test(textOfBlocks([each])))
    return token ? [dangling(slide, `part ${label}`, missing, token)] : []
  })
}

function toNumbers(slide: Slide): Problem[] {
  const token = blocksOf(slide).find((each) => /\bslides? \d+\b/i.test(textOfBlocks([each])))
  if (!token) return []
  const message = 'The slide names another one by its number, which is not the same in each cut.'
  const hint = 'Name what is on it, or link to it: [the meeting](#meeting).'
  return [problemAt(slide, { rule: 'cut-reference', severity: 'error', message, hint }, token)]
}

const blocksOf = ({ body, notes }: Slide): DeckToken[] =>
  [...body, ...notes].filter((token) => !figureKind(token) && walk([token]).length > 0)
