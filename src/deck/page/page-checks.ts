/** What the fields of a `page` fence may not say, though each is of the right kind. */
import type { Span } from '../model'
import { errorAt, type Problem, suggest } from '../problem'
import type { PageFigure } from './page-fields'

type SpanOf = (path: PropertyKey[]) => Span

/**
 * Reports `page-form` (kinds and verdicts at once, or neither), `page-kind` (a kind of claims without a name),
 * `page-claim` (one that the ledger does not have, or twice), `page-verdict` (one without a name), `page-step` (a gap) and
 * `page-source` (an id that is no reference).
 */
export function checkPage(page: PageFigure, references: readonly string[], spanOf: SpanOf): Problem[] {
  return [
    ...checkForm(page, spanOf),
    ...checkKinds(page, spanOf),
    ...checkClaims(page, spanOf),
    ...checkSteps(page, spanOf),
    ...checkSources(page, references, spanOf),
  ]
}

const problem = (rule: string, at: Span, message: string, hint: string) => errorAt(at, { rule, message, hint })

const claimsOf = ({ columns }: PageFigure) => columns.flat().flatMap(({ claims }) => claims)

function checkForm({ kinds, verdicts, claims }: PageFigure, spanOf: SpanOf): Problem[] {
  if (kinds && verdicts) {
    const message = 'One page cannot be sorted by kind and carry verdicts.'
    return [
      problem('page-form', spanOf(['verdicts']), message, 'Make two figures: one with "kinds", one with "verdicts".'),
    ]
  }
  if (verdicts ? claims.length > 0 : kinds) return []
  const message = verdicts ? 'No claim has a verdict.' : 'Nothing says what is shown of the page.'
  const hint = verdicts ? 'List them under "claims".' : 'Write "kinds:", or "verdicts:" and "claims:".'
  return [problem('page-form', spanOf(verdicts ? ['verdicts'] : []), message, hint)]
}

function checkKinds(page: PageFigure, spanOf: SpanOf): Problem[] {
  const { kinds } = page
  if (!kinds) return []
  const used = [...new Set(claimsOf(page).map(({ kind }) => kind))]
  return used
    .filter((kind) => kinds[kind] === undefined)
    .map((kind) => {
      const message = `The ledger has claims of the kind "${kind}", and the figure has no name for them.`
      return problem('page-kind', spanOf(['kinds']), message, `Write what they are called: "${kind}: …".`)
    })
}

function checkClaims(page: PageFigure, spanOf: SpanOf): Problem[] {
  const known = claimsOf(page).map(({ id }) => id)
  const ids = page.claims.map(({ claim }) => claim)
  return page.claims.flatMap(({ claim, verdict }, index) => {
    const at = spanOf(['claims', index, 'claim'])
    if (!known.includes(claim)) {
      const hint = suggest(claim, known).replace(/ ?Known: .*/, '') || 'Correct the id.'
      return [problem('page-claim', at, `The ledger has no claim "${claim}".`, hint)]
    }
    if (ids.indexOf(claim) < index) {
      return [problem('page-claim', at, `The claim ${claim} is there twice.`, 'Delete one of the two.')]
    }
    if (!page.verdicts || page.verdicts[verdict]) return []
    const message = `Nothing says what the verdict "${verdict}" is called.`
    return [
      problem(
        'page-verdict',
        spanOf(['claims', index, 'verdict']),
        message,
        `Write it under "verdicts": "${verdict}: …".`,
      ),
    ]
  })
}

function checkSteps({ claims }: PageFigure, spanOf: SpanOf): Problem[] {
  const steps = claims.map(({ step }) => step ?? 0)
  const index = steps.findIndex((step) => step > 1 && !steps.includes(step - 1))
  if (index < 0) return []
  const message = `Step ${steps[index]} comes, but no step ${Number(steps[index]) - 1} before it.`
  return [problem('page-step', spanOf(['claims', index, 'step']), message, 'Steps count from 1 without a gap.')]
}

function checkSources({ sources, claims }: PageFigure, references: readonly string[], spanOf: SpanOf): Problem[] {
  if (references.length === 0) return []
  const named = [
    ...sources.map((id, index) => ({ id, path: ['sources', index] })),
    ...claims.flatMap((mark, claim) =>
      mark.sources.map((id, index) => ({ id, path: ['claims', claim, 'sources', index] })),
    ),
  ]
  return named
    .filter(({ id }) => !references.includes(id))
    .map(({ id, path }) => {
      const hint = suggest(id, references).replace(/ ?Known: .*/, '') || 'Add it to slides/references.json.'
      return problem('page-source', spanOf(path), `There is no reference "${id}".`, hint)
    })
}
