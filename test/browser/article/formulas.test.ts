/** Formulas that are wider than a phone. */
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildDeck } from '../../../src/site/build'
import { hostFolder } from '../../../src/site/visit/static-host'
import { makeProject, type Project } from '../../fixtures/project'
import { browser } from '../support/browser'

const SLIDE = `## A formula may be wider than a phone

$$ a_1 + a_2 + a_3 + a_4 + a_5 + a_6 + a_7 + a_8 + a_9 + a_{10} + a_{11} = \\sum_{i=1}^{11} a_i $$

$$ b = c $$

Leakage follows $Q = c\\,P^n$ everywhere.

Note:
Read it from the right.
`

let project: Project
let host: Awaited<ReturnType<typeof hostFolder>>
beforeAll(async () => {
  project = makeProject()
  project.write('10-more.md', SLIDE)
  const folder = join(project.root, 'dist')
  await buildDeck(project.root, folder)
  host = await hostFolder(folder)
})
afterAll(async () => {
  await host.close()
  project.remove()
})

/** Role, tab stop and name of each formula on a line of its own. */
async function formulasAt(width: number) {
  const page = await browser.newPage({ viewport: { width, height: 844 } })
  await page.goto(`${host.address}?view=read`)
  const scrolls = width < 600
  await page.waitForFunction((wanted) => (document.querySelector('.formula[tabindex]') !== null) === wanted, scrolls)
  return page.evaluate(() =>
    [...document.querySelectorAll('.formula')].map((each) => {
      const [role, tab, name = ''] = ['role', 'tabindex', 'aria-label'].map(
        (value) => each.getAttribute(value) ?? undefined,
      )
      return [role, tab, name.includes('sum')]
    }),
  )
}

describe('a formula', () => {
  it('that scrolls is reached by keyboard and has a name; one that fits is no stop', async () => {
    expect(await formulasAt(390)).toEqual([
      ['group', '0', true],
      [undefined, undefined, false],
    ])
    expect(await formulasAt(1280)).toEqual([
      [undefined, undefined, false],
      [undefined, undefined, false],
    ])
  })

  it('is found among words, and told as it is typed', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    await page.goto(`${host.address}?view=read`)
    await page.waitForFunction(() => document.readyState === 'complete')
    await page.keyboard.press('/')
    await page.locator('dialog[open]').waitFor()
    await page.keyboard.insertText('leakage')
    const found = page.locator('dialog[open]').getByRole('option')
    await found.filter({ hasText: 'Leakage follows' }).waitFor()
    expect(await found.first().textContent()).toContain('Leakage follows Q = c P^n everywhere')
    await page.close()
  })
})
