/** On stalks: all of one height, but under an arc those alone that it joins. */
import { expect, it } from 'vitest'
import { hasArc, type Strip } from '../../../../src/deck/strip/strip'
import { geometryOf } from '../../../../src/figures/page/strip/geometry'

const STRIP: Strip = {
  ...{ title: 'Journeys', description: 'Two of them.', window: { from: 0, until: 100 }, unit: 'month', ticks: [] },
  ...{ rise: false, quiet: true, ways: [], events: [], bands: [], ruler: undefined, end: undefined },
  base: 2,
  lanes: [
    { name: 'There', strong: true },
    { name: 'Elsewhere', strong: false },
    { name: 'Home', strong: true },
  ],
}

const band = (above?: number) => ({ from: 3, until: 90, words: 'twelve weeks', step: 0, above })
const heights = (strip: Strip) => {
  const { across } = geometryOf(strip, 'landscape', 80)
  return [0, 1].map((lane) => across(2) - across(lane))
}

it('are of one height over a measure', () => {
  const measured = { ...STRIP, bands: [band()] }
  expect(hasArc(measured)).toBe(false)
  const [first, second] = heights(measured)
  expect(first).toBe(second)
})

it('are low under an arc that does not join them', () => {
  const joined = { ...STRIP, bands: [band(0)] }
  expect(hasArc(joined)).toBe(true)
  const [tall = 0, low = 0] = heights(joined)
  expect(tall).toBeGreaterThan(2 * low)
  expect(low).toBeGreaterThan(0)
})

it('are an arc on stalks only', () => {
  expect(hasArc({ ...STRIP, base: undefined, bands: [band(0)] })).toBe(false)
})
