/** Headlines are claims: full sentences that fit two lines (after Alley's assertion–evidence form). */
import type { Deck, Slide } from '../deck/model'
import { count, type Problem } from '../deck/problem'
import { countWords } from '../deck/text/count-words'
import { problemAt } from './slide-text'

const MAX_CHARACTERS = 90
const WORDS = [4, 15] as const
const EXEMPT = ['title', 'section', 'references']

/** A talk may end with a question to the room. */
function isLast(slide: Slide, { sections }: Deck): boolean {
  const talk = sections.filter(({ appendix }) => !appendix).flatMap(({ slides }) => slides)
  return talk.filter(({ layout }) => layout !== 'references').at(-1) === slide
}

/** Reports `headline-length`, `headline-statement` (both warnings). */
export function checkHeadline(slide: Slide, deck: Deck): Problem[] {
  if (EXEMPT.includes(slide.layout) || slide.headline.length === 0) return []
  const text = slide.headlineText
  const words = countWords(text)
  const found: Problem[] = []
  if (words < WORDS[0] || words > WORDS[1] || text.length > MAX_CHARACTERS) {
    const message = `The headline has ${count(words, 'word')} and ${text.length} characters; ${WORDS[0]} to ${WORDS[1]} words in at most ${MAX_CHARACTERS} characters can be read at a glance.`
    found.push(
      problemAt(slide, {
        rule: 'headline-length',
        severity: 'warning',
        message,
        hint: 'Say the one claim of the slide.',
      }),
    )
  }
  if (/[:.]$/.test(text) || (text.endsWith('?') && !isLast(slide, deck))) {
    const message = `The headline ends in "${text.at(-1)}", so it reads as a question, a label or running text.`
    const hint = 'State the slide’s claim, without a stop at the end.'
    found.push(problemAt(slide, { rule: 'headline-statement', severity: 'warning', message, hint }))
  }
  return found
}
