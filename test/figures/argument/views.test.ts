/** Views of an argument: the deck's actors at their places, once for each reading. */
import { afterAll, describe, expect, it } from 'vitest'
import type { Drawing } from '../../../src/deck/drawing'
import type { Figure } from '../../../src/deck/model'
import { readArgument } from '../../../src/figures/argument/read-argument'
import { cacheKeyOf } from '../../../src/figures/cache'
import { DrawingSession, drawFigures } from '../../../src/figures/draw'
import { ACTORS } from '../../fixtures/actors'
import { emptyProject } from '../fences'

const session = new DrawingSession()
afterAll(() => session.close())

const TEXT = `title: Readings
description: Three readings, each with the fact that it has to explain.
steps:
  - { claim: Trade, rebuttal: tolls fell, lines: [{ from: gov, to: har, weight: 1 }, { from: bank, to: har, weight: 10, against: true }] }
  - { claim: Debt, rebuttal: it lends to few, step: 1, lines: [{ from: gov, to: towns, stop: true }] }
  - { claim: Home, rebuttal: ships leave, step: 2, lines: [{ from: towns, to: towns, weight: 4 }, { from: har, to: har, against: true }] }
`

const figureOf = (text: string): Figure => ({
  kind: 'argument',
  text,
  span: { file: 'a.md', start: 0, end: text.length },
})

async function drawn(text = TEXT): Promise<Drawing> {
  const options = { root: emptyProject(), actors: ACTORS, files: [], session }
  const { drawings, problems } = await drawFigures([figureOf(text)], options)
  expect(problems).toEqual([])
  return drawings[0] as Drawing
}

it('has a picture for each reading, one a step, on the slide and on a phone', async () => {
  const { svg, parts, width, height, smallestText, portrait } = await drawn()
  expect(parts).toBe(3)
  expect(svg.match(/step[12]/g)).toEqual(['step1', 'step2'])
  expect(width).toBeLessThanOrEqual(1152)
  expect(height).toBeLessThanOrEqual(464)
  expect(smallestText).toBeGreaterThanOrEqual(18)
  expect(portrait?.width).toBeLessThanOrEqual(362)
  expect(portrait?.smallestText).toBeGreaterThanOrEqual(11)
})

it('gives a sign its actor only where the reading looks at it', async () => {
  const { svg } = await drawn()
  const count = (actor: string) => svg.split(`actor--${actor}`).length - 1
  expect([count('gov'), count('bank'), count('har'), count('rail')]).toEqual([2, 1, 2, 0])
  expect(svg.match(/>KZ</g)).toHaveLength(2)
})

it('draws what has to be explained in the correcting colour, as broad as its weight', async () => {
  const { svg, portrait } = await drawn()
  for (const picture of [svg, portrait?.svg ?? '']) {
    const widths = (role: string) =>
      [...picture.matchAll(/<path [^>]*>/g)]
        .filter(([path]) => path.includes(`stroke="var(--figure-${role})"`) && path.includes('fill="none"'))
        .map(([path]) => Number(/stroke-width="([\d.]+)/.exec(path)?.[1] ?? 3))
    expect(Math.max(...widths('mark')) / Math.min(...widths('ink').filter((width) => width !== 3))).toBeCloseTo(10, 0)
  }
})

it('depends on the looks of the actors, and only where it has views', () => {
  const other = { ...ACTORS, har: { ...(ACTORS.har as NonNullable<typeof ACTORS.har>), shape: 'diamond' as const } }
  expect(cacheKeyOf(figureOf(TEXT), { actors: ACTORS })).not.toBe(cacheKeyOf(figureOf(TEXT), { actors: other }))
  const wall = TEXT.replace(/, lines: .*\]/g, '')
  expect(cacheKeyOf(figureOf(wall), { actors: ACTORS })).toBe(cacheKeyOf(figureOf(wall), { actors: other }))
})

describe('views that cannot be drawn', () => {
  const rulesOf = (text: string) => readArgument(figureOf(text), ACTORS).problems.map(({ rule }) => rule)

  it.each([
    ['of some readings only', TEXT.replace(/, lines: .*stop: true \}\]/, ''), 'argument-form'],
    ['with a note', TEXT.replace('claim: Trade', 'claim: Trade, note: by weight'), 'argument-form'],
    ['of an actor without a place', TEXT.replace('from: bank', 'from: rest'), 'argument-actor'],
    [
      'six of them',
      TEXT +
        TEXT.split('\n')
          .slice(3, 6)
          .join('\n')
          .replaceAll(/step: \d, /g, ''),
      'argument-form',
    ],
    ['without rebuttals', TEXT.replaceAll(/rebuttal: [a-z ]+, /g, ''), 'argument-form'],
  ])('%s: told', (_, text, rule) => {
    expect(rulesOf(text)).toContain(rule)
  })

  it('as they are: fine', () => {
    expect(rulesOf(TEXT)).toEqual([])
  })

  it.each([
    ['a name', TEXT.replace('claim: Debt', 'claim: Institutionalistically so')],
    [
      'a fact',
      TEXT.replace(
        'it lends to few',
        'it lends to very few who would ever want to build a harbour at all as far as is known',
      ),
    ],
  ])('%s that has no room is told', async (_, text) => {
    const wide = text.replace(
      '  - { claim: Home',
      '  - { claim: Bay, rebuttal: deep, step: 2, lines: [{ from: har, to: gov }] }\n  - { claim: Home',
    )
    const options = { root: emptyProject(), actors: ACTORS, files: [], session }
    const { problems } = await drawFigures([figureOf(wide)], options)
    expect(problems.map(({ rule }) => rule)).toEqual(['argument-words'])
  })
})
