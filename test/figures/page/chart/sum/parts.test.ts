/** What the parts of a sum come to. */
import { expect, it } from 'vitest'
import type { Chart, DataRow } from '../../../../../src/deck/figure'
import { differenceOf, differenceWords, fillOpacity, sumOf } from '../../../../../src/figures/page/chart/sum/parts'

const row = (label: string, series: string, value: number | [low: number, high: number]) =>
  ({ label, series, ...(typeof value === 'number' ? { value } : { low: value[0], high: value[1] }) }) as DataRow

function summed(value: number, ...rows: DataRow[]) {
  const writing = { point: '.', group: ',', groupFrom: 10000, none: 'no figure' }
  return sumOf({ rows, sort: 'none', decimals: 'own', total: { value, label: 'all' }, writing } as unknown as Chart)
}

it('sets parts end to end, series by series, a range by its lower end', () => {
  const { parts, low, high } = summed(5, row('a', 'firm', 1.1), row('b', 'loose', [3, 5]), row('c', 'firm', 0.2))
  expect(parts.map(({ label, from, sure }) => [label, from, sure])).toEqual([
    ['a', 0, 1.1],
    ['c', 1.1, 0.2],
    ['b', 1.3, 3],
  ])
  expect([low, high]).toEqual([4.3, 6.3])
})

it.each([
  ['more by a range', [17, row('a', '', 16.45), row('b', '', [3, 5])], '+2.45–4.45', true],
  ['more', [17, row('a', '', 20)], '+3', true],
  ['less', [17, row('a', '', 14)], '−3', false],
  ['less by a range', [17, row('a', '', [14, 16])], '−1–3', false],
  ['the same', [17, row('a', '', 17)], '', undefined],
  ['a range around the total', [17, row('a', '', [16, 18])], '', undefined],
] as const)('%s: what the sum differs by', (_, [total, ...rows], said, isMore) => {
  const sum = summed(total, ...rows)
  expect(differenceWords(sum)).toBe(said)
  expect(differenceOf(sum)?.isMore).toBe(isMore)
})

it('fills the first series, outlines the last, and has those between paler from one to the next', () => {
  const { runs } = summed(9, row('a', 'one', 1), row('b', 'two', 1), row('c', 'three', 1))
  expect(runs.map((_, rank) => fillOpacity(rank, runs))).toEqual([1, 0.5, 0])
  expect(fillOpacity(0, summed(9, row('a', '', 1)).runs)).toBe(1)
})
