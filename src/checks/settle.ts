/** What a deck makes of the problems that were found: rules that it sets, and places that it quiets. */
import type { Deck, Slide } from '../deck/model'
import { errorAt, type Problem } from '../deck/problem'
import type { Quiet } from '../deck/rules/rule-setting'
import { levelOf } from '../deck/rules/settable'
import { slidesOf } from '../deck/slides-of'

/** The problems that are left, each as severe as the deck wants it. A quieted rule says nothing in its comment's slide. */
export function settleProblems(problems: readonly Problem[], deck: Deck): Problem[] {
  const quiets = quietsOf(deck)
  return problems.flatMap((problem): Problem[] => {
    const severity = levelOf(problem, deck.meta)
    const off = severity === 'off' || quiets.some((each) => concerns(each, problem))
    return off ? [] : [{ ...problem, severity }]
  })
}

/**
 * Reports `quiet-unused` (a warning): comments that quiet none of these problems. What a browser measures is found in a
 * run of its own and may not be among them.
 */
export function checkQuiets(problems: readonly Problem[], deck: Deck): Problem[] {
  const unused = quietsOf(deck).filter(
    (each) => !each.quiet.rule.startsWith('slide-') && !problems.some((problem) => concerns(each, problem)),
  )
  return unused.map(({ quiet: { rule, span } }) => {
    const message = `The slide keeps "${rule}" as it is, so there is nothing to quiet.`
    return { ...errorAt(span, { rule: 'quiet-unused', message, hint: 'Delete the comment.' }), severity: 'warning' }
  })
}

interface QuietSlide {
  slide: Slide
  quiet: Quiet
}

const quietsOf = (deck: Deck): QuietSlide[] =>
  slidesOf(deck).flatMap((slide) => slide.quiets.map((quiet) => ({ slide, quiet })))

function concerns({ quiet, slide: { span } }: QuietSlide, { rule, file, offset }: Problem): boolean {
  return rule === quiet.rule && file === span.file && offset >= span.start && offset < span.end
}
