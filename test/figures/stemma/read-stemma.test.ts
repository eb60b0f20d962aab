/** A stemma, drawn for real: a thread that was seen, one that is supposed, and what the wordings share. */
import { expect, it } from 'vitest'
import type { Drawing } from '../../../src/deck/drawing'
import type { Figure } from '../../../src/deck/model'
import { drawFigures } from '../../../src/figures/draw'
import { readStemma } from '../../../src/figures/stemma/read-stemma'
import { emptyProject } from '../fences'
import { session } from '../session'

const TEXT = `title: Two wordings
description: A remark, its reports, and two wordings that came back.
origin: { words: A remark, note: in spring }
witnesses:
  - { words: a report }
  - { words: a newspaper }
crossing: { words: another language?, note: nobody has seen the way, step: 1 }
wordings:
  - { label: I, words: “a great help”, step: 2 }
  - { label: II, words: “great support”, step: 3 }
`
const figureOf = (text: string): Figure => ({
  kind: 'stemma',
  text,
  span: { file: 'a.md', start: 0, end: text.length },
})

async function drawn(text = TEXT): Promise<Drawing> {
  const { drawings, problems } = await drawFigures([figureOf(text)], { root: emptyProject(), files: [], session })
  expect(problems).toEqual([])
  return drawings[0] as Drawing
}

it('has a part for each station, the crossing and each wording, with labels that can be read', async () => {
  const { svg, parts, smallestText, portrait } = await drawn()
  expect(parts).toBe(6)
  expect(smallestText).toBeGreaterThanOrEqual(18)
  expect([...new Set(svg.match(/step\d/g))].sort()).toEqual(['step1', 'step2', 'step3'])
  expect(portrait?.width).toBeLessThanOrEqual(362)
  expect(portrait?.smallestText).toBeGreaterThanOrEqual(11)
})

it('draws full what was seen and in dots what is supposed', async () => {
  const { svg } = await drawn()
  const paths = svg.match(/<path[^>]*>/g) ?? []
  const dots = paths.filter((path) => path.includes('stroke-linecap="round"'))
  expect(dots).toHaveLength(3)
  expect(dots.every((path) => path.includes('figure-accent'))).toBe(true)
  expect(paths.filter((path) => path.includes('stroke="var(--figure-ink)"'))).toHaveLength(2)
})

it('has words pale that all wordings have, whatever signs stand at them', async () => {
  const pale = (svg: string) =>
    [...svg.matchAll(/figure-muted\)"[^>]*>([^<]*great[^<]*)</g)].map((match) => match[1]?.trim())
  expect(pale((await drawn()).svg)).toEqual(['great', '“great'])
  const text = TEXT.replace('“great support”', '"“support, great”"')
  expect(pale((await drawn(text)).svg)).toEqual(['great', 'great”'])
})

it('does not refuse a stemma without steps, nor one whose wordings come with the crossing', () => {
  const rules = (text: string) => readStemma(figureOf(text)).problems.map(({ rule }) => rule)
  expect(rules(TEXT.replace(/, step: \d/g, ''))).toEqual([])
  expect(rules(TEXT.replace(/, step: \d/g, ', step: 1'))).toEqual([])
})
