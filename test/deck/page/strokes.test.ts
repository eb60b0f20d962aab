import { expect, it } from 'vitest'
import type { PageSection } from '../../../src/deck/model'
import { fullStroke, hollowStroke, openStroke, setColumn, stack } from '../../../src/deck/page/strokes'

const SECTIONS: PageSection[] = [
  {
    label: 'I',
    claims: [
      { id: 'A', kind: 'reported', words: 4 },
      { id: 'B', kind: 'quotation', words: 10 },
    ],
  },
  { label: '', claims: [{ id: 'C', kind: 'forecast', words: 7 }] },
]

it('strokes stand under each other, as long as their words, with a gap between sections', () => {
  const { strokes, labels, height } = setColumn(SECTIONS, { word: 5, pitch: 10, gap: 20 }, [100, 8])
  expect(strokes.map(({ id, x, y, width }) => [id, x, y, width])).toEqual([
    ['A', 100, 8, 20],
    ['B', 100, 18, 50],
    ['C', 100, 48, 35],
  ])
  expect(labels).toEqual([
    { label: 'I', y: 8 },
    { label: '', y: 48 },
  ])
  expect(height).toBe(50)
})

it('a stack has no sections', () => {
  const claims = SECTIONS.flatMap((section) => section.claims)
  expect(stack(claims, { word: 1, pitch: 8 }, [0, 4]).map(({ y }) => y)).toEqual([4, 12, 20])
})

it('a full stroke fills its height, a hollow one stays within its edge, an open one has no right end', () => {
  const stroke = { id: 'A', kind: 'reported' as const, words: 4, x: 10, y: 20, width: 30 }
  expect(fullStroke(stroke, 6)).toBe('M10 23h30')
  expect(hollowStroke(stroke, 6)).toBe('M11 21h28v4h-28z')
  expect(openStroke(stroke, 6)).toBe('M40 21h-29v4h29')
})
