/** What the fields of a `page` fence may not say, though each is of the right kind. */
import type { Span } from '../model'
import { errorAt, type Problem, suggest } from '../problem'
import type { PageFigure } from './page-fields'

type SpanOf = (path: PropertyKey[]) => Span

/**
 * Reports `page-form` (two forms of page at once, or none), `page-kind` (a kind of claims without a name),
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

function checkForm(page: PageFigure, spanOf: SpanOf): Problem[] {
  const { verdicts, claims } = page
  const forms = FORMS.filter((form) => (form === 'omissions' ? page.omissions.length > 0 : page[form] !== undefined))
  if (forms.length > 1) {
    const message = `One page cannot show "${forms[0]}" and "${forms[1]}".`
    return [problem('page-form', spanOf([forms[1] ?? '']), message, 'Make a figure of each.')]
  }
  if (forms.length === 0) {
    const hint = 'Write "kinds:", or "verdicts:" and "claims:", or "omissions:", or "row:".'
    return [problem('page-form', spanOf([]), 'Nothing says what is shown of the page.', hint)]
  }
  if (!verdicts) return []
  if (claims.length === 0) {
    return [problem('page-form', spanOf(['verdicts']), 'No claim has a verdict.', 'List them under "claims".')]
  }
  return []
}

const FORMS = ['kinds', 'verdicts', 'omissions', 'row'] as const

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
  const unknown = (claim: string, path: PropertyKey[]) => {
    const hint = suggest(claim, known).replace(/ ?Known: .*/, '') || 'Correct the id.'
    return problem('page-claim', spanOf(path), `The ledger has no claim "${claim}".`, hint)
  }
  const marks = page.claims.flatMap(({ claim, verdict }, index) => {
    const path = ['claims', index, 'claim']
    if (!known.includes(claim)) return [unknown(claim, path)]
    if (ids.indexOf(claim) < index) {
      return [problem('page-claim', spanOf(path), `The claim ${claim} is there twice.`, 'Delete one of the two.')]
    }
    if (!page.verdicts || page.verdicts[verdict]) return []
    const message = `Nothing says what the verdict "${verdict}" is called.`
    const hint = `Write it under "verdicts": "${verdict}: …".`
    return [problem('page-verdict', spanOf(['claims', index, 'verdict']), message, hint)]
  })
  return [...marks, ...checkPlaces(page, unknown)]
}

/** Claims after which something is left out, and those of a row. */
function checkPlaces(page: PageFigure, unknown: (claim: string, path: PropertyKey[]) => Problem): Problem[] {
  const known = claimsOf(page).map(({ id }) => id)
  const strange = (claim: string, path: PropertyKey[]) => (known.includes(claim) ? [] : [unknown(claim, path)])
  return [
    ...page.omissions.flatMap(({ after }, index) => strange(after, ['omissions', index, 'after'])),
    ...(page.row ?? []).flatMap((claim, index) => strange(claim, ['row', index])),
  ]
}

function checkSteps({ claims, omissions }: PageFigure, spanOf: SpanOf): Problem[] {
  const list = omissions.length > 0 ? 'omissions' : 'claims'
  const steps = { claims, omissions }[list].map(({ step }) => step ?? 0)
  const index = steps.findIndex((step) => step > 1 && !steps.includes(step - 1))
  if (index < 0) return []
  const message = `Step ${steps[index]} comes, but no step ${Number(steps[index]) - 1} before it.`
  return [problem('page-step', spanOf([list, index, 'step']), message, 'Steps count from 1 without a gap.')]
}

function checkSources(page: PageFigure, references: readonly string[], spanOf: SpanOf): Problem[] {
  if (references.length === 0) return []
  const lists = (['claims', 'omissions'] as const).flatMap((list) =>
    page[list].flatMap((mark, place) =>
      mark.sources.map((id, index) => ({ id, path: [list, place, 'sources', index] as PropertyKey[] })),
    ),
  )
  const named = [...page.sources.map((id, index) => ({ id, path: ['sources', index] as PropertyKey[] })), ...lists]
  return named
    .filter(({ id }) => !references.includes(id))
    .map(({ id, path }) => {
      const hint = suggest(id, references).replace(/ ?Known: .*/, '') || 'Add it to slides/references.json.'
      return problem('page-source', spanOf(path), `There is no reference "${id}".`, hint)
    })
}
