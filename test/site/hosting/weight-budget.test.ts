import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  BudgetError,
  brokenBudgets,
  budgetsOf,
  keepBudgets,
  weigh,
  weightTable,
} from '../../../src/site/hosting/weight-budget'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'weight-'))
  mkdirSync(join(folder, 'assets'))
  mkdirSync(join(folder, 's/one'), { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

const put = (name: string, bytes: number | string) =>
  writeFileSync(join(folder, name), typeof bytes === 'string' ? bytes : noise(bytes))

/** Bytes that no compression makes smaller, the same each time. */
const noise = (length: number) => createHash('shake256', { outputLength: length }).update('noise').digest()

describe('what a built deck weighs', () => {
  it('is told by kind, as sent', async () => {
    put('index.html', 'a'.repeat(10_000))
    put('assets/stage-12345678.js', noise(1000).toString('base64'))
    put('assets/source-sans-3-latin-400-normal-x.woff2', 3000)
    put('assets/source-sans-3-cyrillic-400-normal-x.woff2', 900)
    put('s/one/index.html', 'x')
    put('s/one/card.png', 5000)
    put('deck.pdf', 700)
    const weight = await weigh(folder)
    keepBudgets(weight)
    expect(weight.page).toMatchObject({ files: 1, bytes: 10_000 })
    expect(weight.page.sent).toBeLessThan(200)
    expect(weight.fonts).toEqual({ files: 1, bytes: 3000, sent: 3000 })
    expect(weight['fonts for other letters'].sent).toBe(900)
    expect(weight['share cards']).toMatchObject({ files: 2, bytes: 5001 })
    expect(weight.papers.sent).toBe(700)
    expect(weightTable(weight)).toMatch(/fonts +1 +3\.0 kB +3\.0 kB/)
  })

  it('is too much when a budget is broken, and says which by how much', async () => {
    put('index.html', noise(90_000).toString('latin1'))
    put('assets/a-12345678.js', noise(45_000).toString('base64'))
    put('assets/source-sans-3-latin-400-normal-x.woff2', 120_000)
    const weight = await weigh(folder)
    expect(budgetsOf(weight).every(({ used, limit }) => used > limit)).toBe(true)
    expect(brokenBudgets(weight)).toEqual([
      expect.stringMatching(/^Too heavy: script is 4\d\.\d kB compressed, and its budget is 28\.0 kB\.$/),
      expect.stringMatching(/^Too heavy: first visit is 2\d\d\.\d kB/),
    ])
    expect(() => keepBudgets(weight)).toThrow(BudgetError)
  })
})
