/** Diagrams that build up: every kind drawn for real, and what appears with which step. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drawFigures } from '../../../src/figures/draw'
import { readSteps } from '../../../src/figures/mermaid/steps'
import { browser } from '../../browser/support/browser'
import { ACTORS } from '../../fixtures/actors'
import { emptyProject, figureOf } from '../fences'
import { session } from '../session'

const FIXTURES = join(import.meta.dirname, '../../fixtures/figures/steps')
const names = readdirSync(FIXTURES)
  .filter((name) => name.endsWith('.mmd'))
  .map((name) => name.replace('.mmd', ''))

describe('a diagram that builds up', () => {
  const drawn = new Map<string, string>()
  let page: Page

  beforeAll(async () => {
    const figures = names.map((name) => figureOf(readFileSync(join(FIXTURES, `${name}.mmd`), 'utf8'), name))
    const { drawings, problems } = await drawFigures(figures, {
      root: emptyProject(),
      actors: ACTORS,
      files: [],
      session,
    })
    expect(problems).toEqual([])
    for (const [index, name] of names.entries()) drawn.set(name, drawings[index]?.svg ?? '')
    page = await browser.newPage()
  }, 120_000)

  afterAll(() => page.close())

  it.each(names)('%s shows with each step what was asked for, with all that belongs to it', async (name) => {
    await page.setContent(drawn.get(name) ?? '')
    const shown = await page.evaluate(partsByStep)
    await expect(`${shown}\n`).toMatchFileSnapshot(join(FIXTURES, `${name}.txt`))
  })
})

describe('a step line', () => {
  const lines = (text: string) => text.split('\n').map((each) => ({ text: each, start: text.indexOf(each) }))
  const read = (text: string) => readSteps(lines(text)).marks.map(({ name, step }) => `${step} ${name}`)

  it('names lines and nodes, single numbers and ranges, with spaces or commas between', () => {
    expect(read('  %% step 2: e1, KZ 3-5\n%%step 10:L_A_B_0')).toEqual([
      '2 e1',
      '2 KZ',
      '2 3',
      '2 4',
      '2 5',
      '10 L_A_B_0',
    ])
  })

  it('knows where each name stands', () => {
    const text = 'flowchart LR\n  %% step 2: e1 e2'
    const places = readSteps(lines(text)).marks.map(({ at }) => text.slice(at.start, at.end))
    expect(places).toEqual(['e1', 'e2'])
  })

  it('is told from a comment', () => {
    expect(readSteps(lines('%% Steps follow the talk.\n%% step by step'))).toEqual({ marks: [], problems: [] })
  })
})

/** One block a step: its words in the order of the document, how many lines and other shapes, what lines without words say, and its links. */
function partsByStep(): string {
  const stepOf = (element: Element) =>
    Number(/\bstep(\d+)/.exec(element.closest('[class*="step"]')?.getAttribute('class') ?? '')?.[1] ?? 0)
  const svg = document.querySelector('svg') as SVGSVGElement
  const all = [...svg.querySelectorAll('text, .edge, .outline, .pieCircle, .note, circle, a')]
  const steps = [...new Set(all.map(stepOf))].sort((one, other) => one - other)
  const blocks = steps.map((step) => {
    const own = all.filter((element) => stepOf(element) === step)
    const words = own.filter((element) => element.localName === 'text').map((element) => `  ${element.textContent}`)
    const count = (selector: string) => own.filter((element) => element.matches(selector)).length
    const links = own
      .filter((element) => element.localName === 'a')
      .map((a) => `  → ${a.getAttribute('aria-label')} ${a.getAttribute('href')}`)
    const said = own.flatMap((element) => {
      const words = element.getAttribute('data-says')
      return words ? [`  (${words})`] : []
    })
    const shapes = count('.outline, .pieCircle, .note, circle')
    return [`step ${step}: ${count('.edge')} lines, ${shapes} shapes`, ...words, ...said, ...links].join('\n')
  })
  return blocks.join('\n')
}
