/** How long the article takes to read. */
import { walk } from '../deck/markdown/locate'
import type { Deck } from '../deck/model'
import { slidesOf } from '../deck/slides-of'
import { countWords } from '../deck/text/count-words'

/** Words a minute, of English prose read for understanding. */
const PACE = 220

/** Minutes to read what a reader of the article meets: slides and text for readers, not the list of references. */
export function readingMinutes(deck: Deck): number {
  const slides = slidesOf(deck)
  const tokens = slides.flatMap((slide) => [...slide.headline, ...slide.body, ...slide.inWords, ...slide.handout])
  const texts = walk(tokens).flatMap((token) => (token.type === 'text' && !token.tokens ? token.text : []))
  const words = texts.reduce((sum, text) => sum + countWords(text), 0)
  return Math.max(1, Math.round(words / PACE))
}
