/** The text of `page` fences, checked, with the ledger's claims. */
import type { z } from 'zod'
import { inFile } from '../fence'
import { type Figure, type Ledger, type Slide, type SourceFile, sourcesDrawn } from '../model'
import { errorAt, type Problem } from '../problem'
import { readYaml } from '../yaml/read'
import { checkPage } from './page-checks'
import { type PageFigure, type PageFigureFields, pageFigureFields } from './page-fields'

/** What the fences may speak of. */
interface Around {
  files: readonly SourceFile[]
  ledger: Ledger | undefined
  /** Ids; none when they could not be read. */
  references: readonly string[]
}

/**
 * Gives the slides' `page` fences what they say. The sources of what is drawn count as cited on the slide. Reports `page`
 * and `page-syntax` (fields), `page-ledger` (none that lays out a page) and what `checkPage` reports.
 */
export function readPages(slides: readonly Slide[], around: Around): Problem[] {
  return slides.flatMap((slide) =>
    slide.figures.flatMap((figure) => {
      if (figure.kind !== 'page') return []
      const { page, problems } = readPage(figure, around)
      figure.page = page
      slide.cites = [...new Set([...slide.cites, ...sourcesDrawn(figure)])]
      return problems
    }),
  )
}

function readPage(
  figure: Figure,
  { files, ledger, references }: Around,
): { page: PageFigure | undefined; problems: Problem[] } {
  const file = files.find(({ path }) => path === figure.span.file)
  if (!file) return { page: undefined, problems: [] }
  const { value, problems, spanOf } = readFields(figure, file)
  if (!value) return { page: undefined, problems }
  if (!ledger?.page) {
    // Where the ledger's own page has faults, they are told there.
    const message = 'The ledger does not say how the source is laid out, so there is nothing to draw.'
    const hint =
      'Write "page:" into slides/claims.yaml, and "words" into every claim; docs/writing-slides.md shows both.'
    return { page: undefined, problems: [errorAt(spanOf([]), { rule: 'page-ledger', message, hint })] }
  }
  const page = { ...value, ...ledger.page }
  const found = checkPage(page, references, spanOf)
  return { page: found.length > 0 ? undefined : page, problems: found }
}

/** The fence's own fields, every place in terms of its file. */
function readFields(figure: Figure, file: SourceFile) {
  const whole = { file: file.path, start: 0, end: figure.text.length }
  const schema = pageFigureFields as unknown as z.ZodType<PageFigureFields>
  const fence = { path: file.path, text: figure.text }
  const read = readYaml(fence, whole, 'page', schema)
  const problems = read.problems.map((problem) => {
    const stretch = { start: problem.offset, end: problem.offset + problem.length }
    return errorAt(inFile(figure, file, stretch), problem)
  })
  return { value: read.value, problems, spanOf: (path: PropertyKey[]) => inFile(figure, file, read.spanOf(path)) }
}
