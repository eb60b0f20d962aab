/** A slide's headline: one, where it belongs. */
import type { DeckToken, HeadingToken, SourceFile } from '../model'
import type { Problem, ProblemText } from '../problem'
import type { SlideContext } from './context'
import type { Slice } from './split'

/** What is wrong, with the token it stands at; without one it is the slide's. */
interface HeadlineProblem extends ProblemText {
  token?: DeckToken
}

/**
 * Finds the headline of a slide in the tokens of its body, the first of `parts`. Reports one that is missing, a second
 * one wherever it stands, an opener out of its place, headings too deep, and options that a headline does not take.
 */
export function findHeadline(
  file: SourceFile,
  slice: Slice,
  [tokens = [], ...beside]: readonly DeckToken[][],
  context: SlideContext,
): { headline: HeadingToken | undefined; problems: Problem[] } {
  const headings = tokens.filter((token) => token.type === 'heading')
  const [headline, ...more] = headings.filter((token) => token.depth <= 2)
  const found: HeadlineProblem[] = [
    ...(headline ? openerProblems(headline, context) : [MISSING]),
    ...more.map((token) => ({ ...SECOND, token })),
    ...beside
      .flat()
      .filter((each) => each.type === 'heading' && each.depth <= 2)
      .map((token) => ({ ...BESIDE, token })),
    ...headings.filter(({ depth }) => depth > 3).map((token) => ({ ...DEEP, token })),
    ...(headline?.attributes ? [{ ...OPTIONS, token: headline }] : []),
  ]
  const from = slice.start + (/\S/.exec(file.text.slice(slice.start, slice.end))?.index ?? 0)
  const problems = found.map(({ token, ...text }): Problem => {
    const length = token?.raw.trim().length ?? 1
    return { ...text, severity: 'error', file: file.path, offset: token?.offset ?? from, length }
  })
  return { headline, problems }
}

function openerProblems(headline: HeadingToken, context: SlideContext): HeadlineProblem[] {
  if (headline.depth !== 1 || context.opens) return []
  const message = 'A "#" heading opens the deck or a section and stands first in its file.'
  const hint = 'Write "##", or move the slide to the start of a file of its own.'
  return [{ rule: 'opener-place', token: headline, message, hint }]
}

const MISSING: ProblemText = {
  rule: 'headline-missing',
  message: 'This slide has no headline, so it has no name in lists, links and the PDF.',
  hint: 'Begin it with "## " and a full sentence, or remove the "---" that makes it a slide.',
}

const SECOND: ProblemText = {
  rule: 'headline-second',
  message: 'A slide has one headline; this is a second one.',
  hint: 'Write "###" for a subhead, or put a "---" before it for a new slide.',
}

const BESIDE: ProblemText = {
  rule: 'headline-second',
  message: 'This headline stands in the text for readers or the notes of the slide before it, and its slide with it.',
  hint: 'Put a "---" between blank lines before it; for a subhead write "###".',
}

const DEEP: ProblemText = {
  rule: 'heading-depth',
  message: 'Headings on a slide go down to "###".',
  hint: 'Use "###" or bold words.',
}

const OPTIONS: ProblemText = {
  rule: 'element-missing',
  message: 'A headline is there from the start and takes no options of an element.',
  hint: 'Put options behind what stands below the headline.',
}
