/** What became of each condition, as a table in Markdown by number: a column for each paper. */
import { CONDITIONS, type ConditionId } from './conditions'
import type { Count } from './count'

const SIGNS = { pass: 'pass', fail: '**fail**', 'does not apply': '–', 'not checked': '?' } as const
const STATUSES = ['pass', 'fail', 'does not apply', 'not checked'] as const

type Counts = Record<string, Count>

/** How many conditions have each result. */
export function sumsOf(counts: Counts): string {
  const rows = Object.entries(counts).map(([paper, count]) => {
    const results = Object.values(count)
    return [paper, ...STATUSES.map((status) => results.filter((each) => each.status === status).length)]
  })
  return table(['paper', ...STATUSES], rows)
}

/** All 87. */
export function listOf(counts: Counts): string {
  const rows = Object.entries(CONDITIONS).map(([id, says]) => [
    ...[id, says],
    ...Object.values(counts).map((count) => SIGNS[count[id as ConditionId].status]),
  ])
  return table(['number', 'fails when', ...Object.keys(counts)], rows)
}

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
