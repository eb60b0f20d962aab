/** The headline of a slide: one, of the first or second level, on the slide itself. */
import type { DeckToken, SourceFile } from '../model'
import type { Problem } from '../problem'
import type { SlideContext } from './context'
import type { Slice } from './split'

/**
 * The headline of a slide and what is wrong with its headings; `tokens` are those on the slide, `beside` those of its
 * other parts. Reports `headline-missing`, `headline-second`, `opener-place`, `heading-depth` and `element-missing`.
 */
export function findHeadline(
  file: SourceFile,
  slice: Slice,
  [tokens = [], ...beside]: readonly DeckToken[][],
  context: SlideContext,
) {
  const headings = tokens.filter((token) => token.type === 'heading')
  const [headline, ...more] = headings.filter((token) => token.depth <= 2)
  const problems: Problem[] = []
  const report = (rule: string, token: DeckToken | undefined, message: string, hint: string) => {
    const from = slice.start + (/\S/.exec(file.text.slice(slice.start, slice.end))?.index ?? 0)
    const length = token?.raw.trim().length ?? 1
    problems.push({ rule, severity: 'error', file: file.path, offset: token?.offset ?? from, length, message, hint })
  }
  if (!headline) {
    const hint = 'Begin it with "## " and a full sentence, or remove the "---" that makes it a slide.'
    report(
      'headline-missing',
      undefined,
      'This slide has no headline, so it has no name in lists, links and the PDF.',
      hint,
    )
  } else if (headline.depth === 1 && !context.opens) {
    const message = 'A "#" heading opens the deck or a section and stands first in its file.'
    report('opener-place', headline, message, 'Write "##", or move the slide to the start of a file of its own.')
  }
  for (const token of more) {
    const message = 'A slide has one headline; this is a second one.'
    report('headline-second', token, message, 'Write "###" for a subhead, or put a "---" before it for a new slide.')
  }
  for (const token of beside.flat().filter((each) => each.type === 'heading' && each.depth <= 2)) {
    const message =
      'This headline stands in the text for readers or the notes of the slide before it, and its slide with it.'
    report('headline-second', token, message, 'Put a "---" between blank lines before it; for a subhead write "###".')
  }
  for (const token of headings.filter((each) => each.depth > 3)) {
    report('heading-depth', token, 'Headings on a slide go down to "###".', 'Use "###" or bold words.')
  }
  if (headline?.attributes) {
    const hint = 'Put options behind what stands below the headline.'
    report('element-missing', headline, 'A headline is there from the start and takes no options of an element.', hint)
  }
  return { headline, problems }
}
