import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../../../src/chromium/launch'
import { formatProblems } from '../../../src/deck/problem'
import { compile } from '../../../src/site/compile'
import { checkOverflow } from '../../../src/site/overflow/check-overflow'
import { makeProject, type Project } from '../../fixtures/project'

const FIXTURES = join(import.meta.dirname, '../../fixtures/overflow')

let project: Project
let launched = 0
beforeAll(() => {
  project = makeProject()
  for (const name of readdirSync(FIXTURES).filter((each) => each.endsWith('.md'))) {
    project.write(name, readFileSync(join(FIXTURES, name), 'utf8'))
  }
})
afterAll(() => project.remove())

async function measured(launch: () => ReturnType<typeof launchChromium> | Promise<undefined>) {
  const { deck, files, drawings, imageFiles } = await compile(project.root)
  if (!deck) throw new Error('the fixture cannot be read')
  const problems = await checkOverflow(project.root, { deck, files, drawings, imageFiles, problems: [] }, launch)
  return problems && formatProblems(problems, files)
}

const launch = () => {
  launched++
  return launchChromium()
}

describe('slides that do not fit', () => {
  it('are told with their place and pixels, those that fit are not; the second time without a browser', async () => {
    expect(await measured(() => Promise.resolve(undefined))).toBeUndefined()
    const found = await measured(launch)
    await expect(`${found}\n`).toMatchFileSnapshot(join(FIXTURES, 'expected.txt'))
    expect(await measured(launch)).toBe(found)
    expect(launched).toBe(1)
  })
})
