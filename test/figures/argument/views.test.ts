/** Views of an argument: the deck's actors at their places, once for each reading. */
import { describe, expect, it } from 'vitest'
import type { Drawing } from '../../../src/deck/drawing'
import type { Figure } from '../../../src/deck/model'
import { readArgument } from '../../../src/figures/argument/read-argument'
import { cacheKeyOf } from '../../../src/figures/cache'
import { drawFigures } from '../../../src/figures/draw'
import { ACTORS } from '../../fixtures/actors'
import { emptyProject } from '../fences'
import { session } from '../session'

const TEXT = `title: Readings
description: Three readings, each with the fact that stops it.
steps:
  - { claim: Trade, note: ships come, figure: "1 : 9", rebuttal: tolls fell, lines: [{ from: gov, to: har, stop: true }, { from: har, to: bank }] }
  - { claim: Debt, figure: "1974", rebuttal: it lends to few, step: 1, lines: [{ from: gov, to: towns, stop: true }] }
  - { claim: Home, figure: at sea, rebuttal: ships leave, step: 2, lines: [{ from: har, to: gov, stop: true }] }
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
  expect([count('gov'), count('bank'), count('har'), count('rail'), count('towns')]).toEqual([3, 1, 2, 0, 1])
  expect(svg.match(/>KZ</g)).toHaveLength(2)
})

it('has one bar in each picture, all alike and at one place, and arrows of one breadth', async () => {
  const { svg, portrait } = await drawn()
  for (const picture of [svg, portrait?.svg ?? '']) {
    const [bars, arrows] = ['mark', 'ink'].map((role) => linesIn(picture, role)) as [Line[], Line[]]
    expect(bars).toHaveLength(3)
    expect(arrows).toHaveLength(4)
    for (const { middle } of bars)
      for (const axis of [0, 1])
        expect(Math.abs((middle[axis] ?? 0) - (bars[0]?.middle[axis] ?? NaN))).toBeLessThan(0.3)
    expect(new Set(bars.map(({ width }) => width)).size).toBe(1)
    expect(new Set(arrows.map(({ width }) => width)).size).toBe(1)
    expect(Number(bars[0]?.width)).toBeGreaterThan(Number(arrows[0]?.width))
  }
})

it('says the fact large in the correcting colour, and its caption in ink', async () => {
  const { svg } = await drawn()
  const lookOf = (words: string) => svg.slice(svg.lastIndexOf('<text', svg.indexOf(words)), svg.indexOf(words))
  for (const figure of ['1 : 9', '1974', 'at sea']) {
    expect(lookOf(figure)).toContain('font-size="56"')
    expect(lookOf(figure)).toContain('--figure-mark')
  }
  expect(lookOf('tolls fell')).toContain('font-size="24"')
  expect(lookOf('tolls fell')).not.toContain('--figure-mark')
})

interface Line {
  middle: number[]
  width: string
}

/** The lines of one colour; a drawing keeps where each begins, and how far it goes from there. */
function linesIn(picture: string, role: string): Line[] {
  return [...picture.matchAll(/<path [^>]*class="[^"]*arrow[^>]*>/g)].flatMap(([path]) => {
    if (!path.includes(`stroke="var(--figure-${role})"`)) return []
    const [x = 0, y = 0, dx = 0, dy = 0] = (/ d="([^"]+)"/.exec(path)?.[1] ?? '').match(/-?[\d.]+/g)?.map(Number) ?? []
    return [{ middle: [x + dx / 2, y + dy / 2], width: /stroke-width="([\d.]+)/.exec(path)?.[1] ?? '' }]
  })
}

it('depends on the looks of the actors, and only where it has views', () => {
  const other = { ...ACTORS, har: { ...(ACTORS.har as NonNullable<typeof ACTORS.har>), shape: 'diamond' as const } }
  expect(cacheKeyOf(figureOf(TEXT), { actors: ACTORS })).not.toBe(cacheKeyOf(figureOf(TEXT), { actors: other }))
  const wall = TEXT.replace(/, lines: .*\]/g, '').replace(/figure: [^,]+, /g, '')
  expect(cacheKeyOf(figureOf(wall), { actors: ACTORS })).toBe(cacheKeyOf(figureOf(wall), { actors: other }))
})

describe('views that cannot be drawn', () => {
  const rulesOf = (text: string) => readArgument(figureOf(text), ACTORS).problems.map(({ rule }) => rule)

  it.each([
    ['of some readings only', TEXT.replace(/, lines: .*bank \}\]/, ''), 'argument-form'],
    ['with a reason', TEXT.replace('claim: Trade', 'claim: Trade, reason: by weight'), 'argument-form'],
    ['without a figure', TEXT.replace('figure: "1974", ', ''), 'argument-form'],
    ['without a line that is stopped', TEXT.replace('to: towns, stop: true', 'to: towns'), 'argument-form'],
    ['with two lines that are stopped', TEXT.replace('to: bank', 'to: bank, stop: true'), 'argument-form'],
    ['with a line from an actor to itself', TEXT.replace('to: towns', 'to: gov'), 'argument-form'],
    ['with figures alone', TEXT.replace(/, lines: .*\]/g, ''), 'argument-form'],
    ['of an actor without a place', TEXT.replace('to: bank', 'to: rest'), 'argument-actor'],
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
    ['a note', TEXT.replace('ships come', 'ships come in from every corner of the sea')],
    ['a figure', TEXT.replace('at sea', 'somewhere at sea')],
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
      '  - { claim: Bay, figure: deep, rebuttal: deep, step: 2, lines: [{ from: har, to: gov, stop: true }] }\n  - { claim: Home',
    )
    const options = { root: emptyProject(), actors: ACTORS, files: [], session }
    const { problems } = await drawFigures([figureOf(wide)], options)
    expect(problems.map(({ rule }) => rule)).toEqual(['argument-words'])
  })
})
