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

interface PageFault {
  path: readonly PropertyKey[]
  message: string
  hint: string
}

/**
 * Every claim in one section, with its words, which have to add up. Reports `claims-page`: a claim without words, or of no
 * section or two; a section without claims; another sum.
 */
export function layOut(
  page: PageFields,
  claims: Claims,
  spanOf: (path: readonly PropertyKey[]) => Span,
): { page: SourcePage | undefined; problems: Problem[] } {
  const single = [...claimFaults(page, claims), ...sectionFaults(page, claims)]
  const faults = single.length > 0 ? single : sumFaults(page, claims)
  const problems = faults.map(({ path, ...rest }) => errorAt(spanOf(path), { rule: 'claims-page', ...rest }))
  return { page: problems.length > 0 ? undefined : { columns: columnsOf(page, claims) }, problems }
}

/** The beginnings of ids by which a section takes its claims, each with its column. */
const prefixesOf = ({ columns }: PageFields) =>
  columns.flatMap((column, index) => Object.keys(column).map((prefix) => ({ prefix, index })))

function claimFaults(page: PageFields, claims: Claims): PageFault[] {
  const prefixes = prefixesOf(page)
  return Object.entries(claims).flatMap(([id, { words }]) => {
    const path = ['claims', id]
    const homes = prefixes.filter(({ prefix }) => isIn(id, prefix)).length
    if (words === undefined) {
      return [{ path, message: `The claim ${id} has no words.`, hint: 'Write how many it has: "words: 12".' }]
    }
    if (homes === 1) return []
    const message = `The claim ${id} is in ${homes === 0 ? 'no section' : `${homes} sections`} of the page.`
    return [{ path, message, hint: 'Name its section once under "columns", by the beginning of its id.' }]
  })
}

function sectionFaults(page: PageFields, claims: Claims): PageFault[] {
  const empty = prefixesOf(page).filter(({ prefix }) => !Object.keys(claims).some((id) => isIn(id, prefix)))
  return empty.map(({ prefix, index }) => ({
    path: ['page', 'columns', index, prefix],
    message: `No claim begins with "${prefix}".`,
    hint: 'Correct the section, or leave it out.',
  }))
}

function sumFaults(page: PageFields, claims: Claims): PageFault[] {
  const sum = Object.values(claims).reduce((total, { words = 0 }) => total + words, 0)
  if (sum === page.words) return []
  const message = `The claims have ${sum} words, the page ${page.words}.`
  return [{ path: ['page', 'words'], message, hint: 'Count again: each word of the source belongs to one claim.' }]
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
