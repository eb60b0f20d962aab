/** Claims around what they are about, drawn for real: one ring, and a bar before it for each arrow. */
import { describe, expect, it } from 'vitest'
import type { Drawing } from '../../../src/deck/drawing'
import type { Figure } from '../../../src/deck/model'
import { readArgument } from '../../../src/figures/argument/read-argument'
import { drawFigures } from '../../../src/figures/draw'
import { emptyProject } from '../fences'
import { session } from '../session'

const CLAIMS = ['Growth', 'Debt', 'Habit', 'Chance', 'Weather']
const textOf = (count: number) => `title: Readings
description: Readings of one notice, each stopped by a fact.
centre: the notice
steps:
${CLAIMS.slice(0, count)
  .map((claim, index) => `  - { claim: ${claim}, rebuttal: tolls fell${index > 0 ? `, step: ${index}` : ''} }`)
  .join('\n')}
`
const TEXT = textOf(5)

const figureOf = (text: string): Figure => ({
  kind: 'argument',
  text,
  span: { file: 'a.md', start: 0, end: text.length },
})
const drawn = (text: string) => drawFigures([figureOf(text)], { root: emptyProject(), files: [], session })
const countOf = (picture: string, pattern: RegExp) => picture.match(pattern)?.length ?? 0
const BAR = /<path [^>]*stroke="var\(--figure-mark\)"/g
const SHAFT = /<path [^>]*stroke="var\(--figure-ink\)"/g

it.each([2, 3, 4, 5])('has %i arrows and as many bars before one ring', async (count) => {
  const { drawings, problems } = await drawn(textOf(count))
  expect(problems).toEqual([])
  const { svg, portrait, parts, smallestText } = drawings[0] as Drawing
  expect(parts).toBe(count)
  expect(countOf(svg, /<circle /g)).toBe(1)
  expect(countOf(portrait?.svg ?? '', /<rect /g)).toBe(1)
  for (const picture of [svg, portrait?.svg ?? '']) {
    expect(countOf(picture, BAR)).toBe(count)
    expect(countOf(picture, SHAFT)).toBe(count)
    expect(countOf(picture, />notice</g)).toBe(1)
  }
  expect(smallestText).toBeGreaterThanOrEqual(26)
  expect(portrait?.smallestText).toBeGreaterThanOrEqual(11)
})

it('brings each claim with its step, and the ring from the start', async () => {
  const { svg } = (await drawn(TEXT)).drawings[0] as Drawing
  expect(svg.match(/step\d/g)).toEqual(['step1', 'step2', 'step3', 'step4'])
  expect(svg.indexOf('<circle')).toBeLessThan(svg.indexOf('step1'))
})

it.each([
  ['a claim', TEXT.replace('Growth', 'The growth of every harbour')],
  [
    'a rebuttal',
    TEXT.replace(
      'tolls fell',
      'tolls fell in one harbour and then in many harbours and then in all of the harbours of this bay and the next one',
    ),
  ],
  ['a centre', TEXT.replace('the notice', 'counterrevolutionaries')],
])('refuses %s without room', async (_, text) => {
  expect((await drawn(text)).problems.map(({ rule }) => rule)).toEqual(['argument-words'])
})

describe('a ring that cannot be drawn', () => {
  const rulesOf = (text: string) => readArgument(figureOf(text)).problems.map(({ rule }) => rule)

  it.each([
    ['around one claim', textOf(1)],
    ['around six', `${TEXT}  - { claim: Fate, rebuttal: tolls fell }\n`],
    ['with a claim that nothing stops', TEXT.replace('Debt, rebuttal: tolls fell', 'Debt')],
    ['with a reason', TEXT.replace('claim: Debt', 'claim: Debt, reason: a bank opened')],
    ['with a note', TEXT.replace('claim: Debt', 'claim: Debt, note: by weight')],
    ['on the way to a thesis', `${TEXT}thesis: { words: The harbour grows }\n`],
    [
      'without rebuttals',
      TEXT.replaceAll('rebuttal: tolls fell', 'link: given').replace('centre', 'links: { given: yes }\ncentre') +
        'thesis: { words: It grows }\n',
    ],
  ])('%s: told', (_, text) => expect(rulesOf(text)).toEqual(['argument-form']))

  it('and nothing is told of one that can', () => expect(rulesOf(TEXT)).toEqual([]))
})
