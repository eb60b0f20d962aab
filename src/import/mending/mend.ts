/** Written slides, mended until the deck's own reader has no errors. */
import type { Problem } from '../../deck/problem'
import { repair } from './repair'

interface Mending {
  /** In front of the first slide. */
  head: string
  lang: string
  /** Errors of a section. */
  check: (section: string) => Problem[]
  /** Hears of what was lost, and on which slide, from 0. */
  tell: (slide: number, what: string) => void
}

/** One problem may hide another. */
const ROUNDS = 24
const SEPARATOR = '\n\n---\n\n'

/** What a slide by itself cannot know. */
const OF_ALL =
  /^(link-(unknown|undefined)|footnote-.*|definition-.*|slug-.*|element-id|references-.*|citation-.*|deck-.*|cut-.*)$/

/** The text of a section: each slide is mended by itself, since that is quick, then all of them. */
export function mendSlides(slides: readonly string[], { head, lang, check, tell }: Mending): string {
  const alone = slides.map((slide, at) =>
    rounds(head + slide.trim(), (text) => {
      const errors = check(`${text}\n`).filter(({ rule }) => !OF_ALL.test(rule))
      return repair(text, errors, lang, () => (what) => tell(at, what))
    }).slice(head.length),
  )
  return rounds(`${head}${alone.join(SEPARATOR)}\n`, (text) => {
    const slideAt = (offset: number) =>
      text.slice(head.length, Math.max(head.length, offset)).split(/^---$/m).length - 1
    return repair(text, check(text), lang, (offset) => (what) => tell(slideAt(offset), what))
  })
}

function rounds(text: string, mend: (text: string) => string): string {
  let before = text
  for (let round = 0; round < ROUNDS; round++) {
    const after = mend(before)
    if (after === before) break
    before = after
  }
  return before
}
