/** An argument, drawn for real: three links that differ by more than colour, and the thesis at the end. */
import { expect, it } from 'vitest'
import type { Drawing } from '../../../src/deck/drawing'
import type { Figure } from '../../../src/deck/model'
import { readArgument } from '../../../src/figures/argument/read-argument'
import { drawFigures } from '../../../src/figures/draw'
import { emptyProject } from '../fences'
import { session } from '../session'

const TEXT = `title: Argument
description: Three reasons and what is claimed by each.
links: { given: a reason is given, missing: none is named, broken: a sentence breaks off }
steps:
  - { label: I, reason: Ships come, claim: Trade is up, link: given }
  - { label: II, reason: A bank opened, claim: Credit is cheap, link: missing, step: 1 }
  - { label: III, reason: The harbour is…, claim: The harbour is safe, link: broken, step: 2 }
thesis: { words: The harbour grows, note: and so does the town, step: 3 }
`

async function drawn(text = TEXT): Promise<Drawing> {
  const figure: Figure = { kind: 'argument', text, span: { file: 'a.md', start: 0, end: text.length } }
  const { drawings, problems } = await drawFigures([figure], { root: emptyProject(), files: [], session })
  expect(problems).toEqual([])
  return drawings[0] as Drawing
}

it('has a row for each step, an arrow of its kind, and the thesis last', async () => {
  const { svg, parts, smallestText } = await drawn()
  expect(parts).toBe(4)
  expect(svg.match(/step[123]/g)).toEqual(['step1', 'step2', 'step3'])
  expect(svg.indexOf('>grows<')).toBeGreaterThan(svg.indexOf('>safe<'))
  expect(svg.match(/stroke-dasharray/g)).toHaveLength(3)
  expect(smallestText).toBeGreaterThanOrEqual(18)
})

it('leads to the thesis only from claims with a reason', async () => {
  const { svg, portrait } = await drawn()
  const bold = (picture: string, width: number) => picture.split(`stroke-width="${width}"`).length - 1
  expect(bold(svg, 5)).toBe(3)
  const other = await drawn(TEXT.replace('link: given }', 'link: missing }'))
  expect(bold(other.svg, 5)).toBe(1)
  expect(svg.length).not.toBe(other.svg.length)
  expect(portrait?.svg).not.toBe(other.portrait?.svg)
})

it('names only the links that it has', async () => {
  const { svg } = await drawn(TEXT.replace(/ {2}- \{ label: III.*\n/, '').replace('step: 3', 'step: 2'))
  expect(svg).toContain('none is named')
  expect(svg).not.toContain('a sentence breaks off')
})

it('has reasons over claims on a phone, with labels that can be read', async () => {
  const { portrait } = await drawn()
  expect(portrait?.width).toBeLessThanOrEqual(362)
  expect(portrait?.smallestText).toBeGreaterThanOrEqual(11)
})

const ALONE = TEXT.replace(/reason: [^,]+, /g, '').replace('note: and so does the town, ', '')

it('writes claims larger where no step has a reason, and says what stops each, and once that lines arrive', async () => {
  const { svg, parts, smallestText, portrait } = await drawn(
    ALONE.replace('thesis:', '  - { claim: The bay is deep, link: missing, step: 2 }\nthesis:'),
  )
  expect(parts).toBe(5)
  expect(svg.match(/font-size="32/g)).toHaveLength(4)
  expect(smallestText).toBeGreaterThanOrEqual(22)
  expect(svg.match(/none is named/g)).toHaveLength(2)
  expect(portrait?.svg.match(/none is named/g)).toHaveLength(1)
  for (const picture of [svg, portrait?.svg ?? '']) expect(picture.match(/breaks off/g)).toHaveLength(1)
  expect(portrait?.smallestText).toBeGreaterThanOrEqual(11)
  // One line arrives, with its post and the thesis's own arrow.
  expect(svg.match(/stroke-width="8"/g)).toHaveLength(3)
})

it('has a box that holds words in the face of the text, which is wider than the other', async () => {
  const { width } = await drawn(ALONE.replace('The harbour grows', 'Partnership”'))
  expect(width).toBeGreaterThan(1130)
})

it.each([
  ['a claim too long for its line', ALONE.replace('Trade is up', 'Trade is up in every harbour of the whole bay')],
  ['a thesis too long', ALONE.replace('The harbour grows', 'Harbourpartnerships grow')],
])('refuses, without reasons, %s', async (_, text) => {
  const figure: Figure = { kind: 'argument', text, span: { file: 'a.md', start: 0, end: text.length } }
  const { problems } = await drawFigures([figure], { root: emptyProject(), files: [], session })
  expect(problems.map(({ rule }) => rule)).toEqual(['argument-words'])
})

const REBUTTALS = `title: Readings
description: Two readings, each stopped by a fact.
steps:
  - { reason: Ships come, claim: Trade is up, note: by weight, rebuttal: tolls fell }
  - { reason: A bank opened, claim: Credit is cheap, rebuttal: it lends to few, step: 1 }
`

it('stops all claims at one wall, and their names are the largest of a row', async () => {
  const { svg, parts, smallestText, portrait } = await drawn(REBUTTALS)
  expect(parts).toBe(2)
  expect(svg.match(/step1/g)).toHaveLength(1)
  for (const picture of [svg, portrait?.svg ?? '']) {
    expect(picture.match(/<rect /g)).toHaveLength(1)
    const sizes = [...picture.matchAll(/font-size="([\d.]+)/g)].map(([, size]) => Number(size))
    const claim = [...picture.slice(0, picture.indexOf('Trade')).matchAll(/font-size="([\d.]+)/g)].at(-1)?.[1]
    expect(Number(claim)).toBe(Math.max(...sizes))
  }
  expect(smallestText).toBeGreaterThanOrEqual(18)
})

it.each([
  ['a thesis behind rebuttals', `${REBUTTALS}thesis: { words: The harbour grows }\n`],
  ['a link before a rebuttal', REBUTTALS.replace('Trade is up,', 'Trade is up, link: given,')],
  ['a reason without a link', TEXT.replace(', link: given', '')],
  ['no thesis', TEXT.replace(/^thesis.*$/m, '')],
])('has one form: not %s', (_, text) => {
  const figure: Figure = { kind: 'argument', text, span: { file: 'a.md', start: 0, end: text.length } }
  expect(readArgument(figure).problems.map(({ rule }) => rule)).toEqual(['argument-form'])
})
