/** How `claims.yaml` lays out the source: its words in all, and its sections in columns. */
import { z } from 'zod'
import type { PageSection, SourcePage, Span } from '../model'
import { errorAt, type Problem } from '../problem'

/** Sections by the beginning of their claims' ids, in their order, each with its number or nothing. */
export const pageFields = z.strictObject({
  words: z.number().int().min(1),
  columns: z
    .array(z.record(z.string(), z.string()))
    .min(1, 'a page has a column')
    .max(2, 'a page has two columns at most'),
})

type PageFields = z.infer<typeof pageFields>

type Claims = Record<string, { kind: PageSection['claims'][number]['kind']; words?: number | undefined }>

/**
 * Every claim in one section, with its words, which have to add up. Reports `claims-page`: a claim without words, or of no
 * section or two; a section without claims; another sum.
 */
export function layOut(
  page: PageFields,
  claims: Claims,
  spanOf: (path: readonly PropertyKey[]) => Span,
): { page: SourcePage | undefined; problems: Problem[] } {
  const prefixes = page.columns.flatMap((column, index) => Object.keys(column).map((prefix) => ({ prefix, index })))
  const problem = (path: readonly PropertyKey[], message: string, hint: string) =>
    errorAt(spanOf(path), { rule: 'claims-page', message, hint })
  const unplaced = Object.entries(claims).flatMap(([id, { words }]) => {
    const homes = prefixes.filter(({ prefix }) => isIn(id, prefix)).length
    if (words === undefined)
      return [problem(['claims', id], `The claim ${id} has no words.`, 'Write how many it has: "words: 12".')]
    if (homes === 1) return []
    const message = `The claim ${id} is in ${homes === 0 ? 'no section' : `${homes} sections`} of the page.`
    return [problem(['claims', id], message, 'Name its section once under "columns", by the beginning of its id.')]
  })
  const empty = prefixes
    .filter(({ prefix }) => !Object.keys(claims).some((id) => isIn(id, prefix)))
    .map(({ prefix, index }) =>
      problem(
        ['page', 'columns', index, prefix],
        `No claim begins with "${prefix}".`,
        'Correct the section, or leave it out.',
      ),
    )
  const sum = Object.values(claims).reduce((total, { words = 0 }) => total + words, 0)
  const wrong = unplaced.length === 0 && empty.length === 0 && sum !== page.words
  const hint = 'Count again: each word of the source belongs to one claim.'
  const differs = wrong
    ? [problem(['page', 'words'], `The claims have ${sum} words, the page ${page.words}.`, hint)]
    : []
  const problems = [...unplaced, ...empty, ...differs]
  return { page: problems.length > 0 ? undefined : { columns: columnsOf(page, claims) }, problems }
}

function columnsOf({ columns }: PageFields, claims: Claims): PageSection[][] {
  return columns.map((column) =>
    Object.entries(column).map(([prefix, label]) => ({
      label,
      claims: Object.entries(claims).flatMap(([id, { kind, words = 0 }]) =>
        isIn(id, prefix) ? [{ id, kind, words }] : [],
      ),
    })),
  )
}

/** `S1` begins `S1.P1.C1`, but not `S10.P1.C1`. */
const isIn = (id: string, prefix: string) => id === prefix || id.startsWith(`${prefix}.`)
